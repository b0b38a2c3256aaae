import type { ConditionId } from './ids.ts';
import type { Regime } from './law-by-country.ts';

/** How well a fact is known: read where it was made; read in somebody's account of it; not found. */
export type LawStatus = 'verified' | 'secondary' | 'unverified';

/** One thing that the law of a country says of what a clinic may say. */
export interface LawFact {
  /** ISO 3166, two letters; a part of a country after a hyphen: `CA-QC`. */
  readonly place: string;
  readonly fact: string;
  /** What the widget does about it. */
  readonly so: string;
  readonly status: LawStatus;
  /** Where it was read; empty where it was not. */
  readonly source: string;
  /** Conditions that may not be named there, and in which of the two; a test holds the widget to it. */
  readonly unnamed?: { readonly conditions: readonly ConditionId[]; readonly in: readonly Regime[] };
}

/**
 * What the rows of `law-by-country.ts` go back to, and what was looked for and not found. For reviewers: the widget
 * never loads it. It is no legal opinion: a lawyer reads it once for each country.
 * Source: the contract for languages, §3 and §8; stored copies, which may be old.
 */
export const lawFacts: readonly LawFact[] = [
  {
    place: 'FR',
    fact: 'CSP R.4321-3 says what massage is, as therapy or not; since the decisions of 29 June 2021 (Cass. crim. 20-83.292, 20-83.294) and 17 September 2024, only massage as therapy is reserved to physiotherapists.',
    so: 'Wellness unless the clinic says otherwise: no illness is matched to massage, and no word says that it treats.',
    status: 'verified',
    source: 'yonne.ordremk.fr; egora.fr; nouvelles-esthetiques.com',
  },
  {
    place: 'FR',
    fact: 'The DGCCRF holds that “thérapeute” misleads, and has found fault with “soulagent la douleur” and “participent à la guérison”.',
    so: 'Those words stand nowhere in the words for wellness: a test looks for them.',
    status: 'secondary',
    source: 'upsme.fr; revenons-a-nos-moutons.com',
  },
  {
    place: 'CA-QC',
    fact: 'Charter of the French language, s. 52: a site that sells in Québec offers the same in French.',
    so: 'French is whole, or it is not spoken.',
    status: 'verified',
    source: 'oqlf.gouv.qc.ca',
  },
  {
    place: 'CA-QC',
    fact: 'No title is reserved. To treat a “déficience de la santé” that nobody has diagnosed is illegal practice of medicine.',
    so: 'Health stays the default. No text says “traite”; a doctor comes first where the answers ask for one.',
    status: 'verified',
    source: 'massotherapiequebec.org; portail-assurance.ca; fqm.qc.ca',
  },
  {
    place: 'CA-ON',
    fact: '“Massothérapeute (inscrit)” is reserved; no advertisement may imply a specialist.',
    so: 'Training is called training, never a speciality.',
    status: 'verified',
    source: 'cmto.com',
  },
  {
    place: 'ES',
    fact: 'RD 1907/1996, art. 4: no advertising with claims about cancer, insomnia or diabetes, none that promises relief, none of effects that are not proven.',
    so: 'Wellness unless the clinic says otherwise: insomnia, cancer and every claim are left out.',
    status: 'verified',
    source: 'BOE-A-1996-18085; homicidiodeunenfermo.org',
    unnamed: { conditions: ['insomnia', 'cancer-support'], in: ['wellness'] },
  },
  {
    place: 'ES',
    fact: 'A court in Zaragoza (2018) reserved massage as therapy to physiotherapists.',
    so: 'The same.',
    status: 'verified',
    source: 'redaccionmedica.com 7297',
  },
  {
    place: 'DE',
    fact: 'HWG § 3 forbids what misleads; § 12 and its annex forbid public advertising about cancer, complementary help with it included, and about complications of pregnancy.',
    so: 'Comfort during or after cancer treatment is never named, by no clinic.',
    status: 'verified',
    source: 'omsels.info; sasse-heilpraktikerrecht.de',
    unnamed: { conditions: ['cancer-support'], in: ['health', 'wellness'] },
  },
  {
    place: 'DE',
    fact: 'The HWG reaches whoever says that something helps with tension, a yoga studio too; who advertises must prove each effect.',
    so: 'Wellness unless the clinic says otherwise; no claims in it.',
    status: 'verified',
    source: 'impulse.de 7430398; vfp.de',
  },
  {
    place: 'DE',
    fact: 'The founders’ portal of the BMWK advises against “Diagnose”, “Behandlung” and “Massagepraxis”, and asks for “keine Heilbehandlung, ersetzt keinen Arztbesuch”.',
    so: 'The disclaimer of wellness says both.',
    status: 'verified',
    source: 'existenzgruendungsportal.de',
  },
  {
    place: 'AT',
    fact: 'The trade of massage is for prevention in healthy people; as therapy it needs a doctor’s diagnosis and order.',
    so: 'Wellness unless the clinic says that it is a Heilmasseur.',
    status: 'verified',
    source: 'wko.at/tirol',
  },
  {
    place: 'CN',
    fact: 'Notice of 5 September 2005: places that are not medical may not use 中医, 医疗, 治疗 or names of diseases, nor claim to heal; Advertising Law, art. 17, likewise.',
    so: 'Wellness unless the clinic says otherwise, and then relaxation massage and safety only.',
    status: 'verified',
    source: 'bianminxia.com; sina.com.cn (2005); laifatie.com 19253',
  },
  {
    place: 'AE',
    fact: 'Cabinet Resolution 7 of 2007: advertising for health needs an approval, and must not lead people to diagnose themselves.',
    so: 'Wellness unless the clinic, which asks first, says otherwise.',
    status: 'verified',
    source: 'uaelegislation.gov.ae 2354; camlawblog.com',
  },
  {
    place: 'SA',
    fact: 'A fine of SAR 70,000 for massage without a licence and under a borrowed title.',
    so: 'Wellness unless the clinic says otherwise; no medical title.',
    status: 'verified',
    source: 'sauress.com/afifnp/4333',
  },
  {
    place: 'US',
    fact: 'Titles go by state.',
    so: 'Nothing: health stays the default. For a lawyer.',
    status: 'unverified',
    source: '',
  },
  ...['CH', 'BE', 'MA', 'EG'].map(
    (place): LawFact => ({
      place,
      fact: 'Not found.',
      so: 'Nothing: health stays the default. For a lawyer.',
      status: 'unverified',
      source: '',
    }),
  ),
];
