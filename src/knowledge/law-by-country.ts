import type { ConditionId, ModalityId } from './ids.ts';

/**
 * What a clinic is, and so what it may say. `health`: a practice that the law lets speak of illness. `wellness`: a place
 * that gives massage for well-being. It names no condition, makes no claim and cites no study.
 */
export type Regime = 'health' | 'wellness';

/** What the law of one country asks of every clinic in it. */
export interface CountryLaw {
  /** ISO 3166 two letters. */
  readonly country: string;
  /** What a clinic is taken for that does not say what it is; missing: `health`. */
  readonly usual?: Regime;
  /** Conditions that nobody may advertise for: not named in `health` either. */
  readonly unnamed?: readonly ConditionId[];
  /** The only styles of a wellness place; missing: all. */
  readonly wellnessStyles?: readonly ModalityId[];
  /** The reason, for the clinic: short enough for a line in the console, without a full stop. */
  readonly why: string;
}

/**
 * Countries whose law was read. No row is a legal opinion, and a country without one is not free: nobody looked.
 * What each row goes back to: `law-sources.ts`. Source: the contract for languages, §3.
 */
export const lawByCountry: ReadonlyMap<string, CountryLaw> = new Map(
  (
    [
      {
        country: 'FR',
        usual: 'wellness',
        why: 'massage as therapy is reserved to physiotherapists (CSP R.4321-3)',
      },
      {
        country: 'ES',
        usual: 'wellness',
        why: 'claims about health are no advertising for massage (RD 1907/1996, art. 4)',
      },
      {
        country: 'DE',
        usual: 'wellness',
        unnamed: ['cancer-support'],
        why: 'advertising may promise no effect on illness, and may not speak of cancer (HWG §§ 3, 12)',
      },
      {
        country: 'AT',
        usual: 'wellness',
        why: 'massage as a trade is for healthy people; as therapy it needs a doctor’s order',
      },
      {
        country: 'CN',
        usual: 'wellness',
        wellnessStyles: ['relaxation-massage'],
        why: 'only medical institutions may name illnesses (notice of 5 September 2005; Advertising Law, art. 17)',
      },
      {
        country: 'AE',
        usual: 'wellness',
        why: 'advertising for health needs an approval first (Cabinet Resolution 7 of 2007)',
      },
      {
        country: 'SA',
        usual: 'wellness',
        why: 'massage without a licence may borrow nothing from medicine',
      },
    ] as const satisfies readonly CountryLaw[]
  ).map(row => [row.country, row]),
);
