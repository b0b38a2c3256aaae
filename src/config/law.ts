import { type ConditionId, conditionIds, type ModalityId } from '../knowledge/ids.ts';
import { lawByCountry, type Regime } from '../knowledge/law-by-country.ts';
import { elsewhere } from './country.ts';
import type { ConfigIssue, ResolvedConfig } from './types.ts';

/** What the law lets this clinic say. */
export interface Law {
  readonly regime: Regime;
  /** Conditions that are not named to anybody. */
  readonly unnamed: readonly ConditionId[];
  /** The only styles there are; `null`: all. */
  readonly styles: readonly ModalityId[] | null;
}

/** Of a clinic that may say everything. */
export const freeLaw: Law = { regime: 'health', unnamed: [], styles: null };

type Given = Pick<ResolvedConfig, 'regime' | 'conditions'>;

const isEnglish = (language: string): boolean => new Intl.Locale(language).language === 'en';
const isUnknown = (country: string): boolean => country === '' || country === elsewhere;

/** What a clinic is taken for that does not say what it is. In English everybody is what they were before there was a choice. */
function usualRegime(country: string, language: string): Regime {
  if (isEnglish(language)) return 'health';
  return lawByCountry.get(country)?.usual ?? (isUnknown(country) ? 'wellness' : 'health');
}

/**
 * What the law lets a clinic say: what the clinic says it is, else what is usual in its country.
 *
 * @param country that in force; empty where it is not known
 * @param language the clinic's own, as it is shown; not what a visitor chose
 */
export function lawInForce({ regime }: Pick<Given, 'regime'>, country: string, language: string): Law {
  const row = lawByCountry.get(country);
  const inForce = regime === 'auto' ? usualRegime(country, language) : regime;
  if (inForce === 'health') return { ...freeLaw, unnamed: row?.unnamed ?? [] };
  return { regime: 'wellness', unnamed: conditionIds, styles: row?.wellnessStyles ?? null };
}

/** What the clinic offers of what the law leaves. */
export const lawfulStyles = (offered: readonly ModalityId[], { styles }: Law): readonly ModalityId[] =>
  styles ? offered.filter(style => styles.includes(style)) : offered;

const leftOut = 'no condition, no claim and no reference is shown';
const told = (attribute: string, value: string, allowed: string): ConfigIssue =>
  Object.freeze({ attribute, value, allowed });

/**
 * What is left out and why, where the clinic did not say itself what it is: setting `regime`, or `conditions` without
 * those that may not be named, ends it.
 */
export function lawIssues(
  { regime, conditions }: Given,
  country: string,
  language: string,
): readonly ConfigIssue[] {
  const row = lawByCountry.get(country);
  const law = lawInForce({ regime }, country, language);
  const why = row ? `in ${country}, ${row.why}` : 'the country is not known (country="CA" would say it)';
  const toBeCertain = `add regime="health" where the law lets you speak of illness, else regime="wellness"`;
  const unnamed = law.regime === 'health' ? conditions.filter(id => law.unnamed.includes(id)) : [];
  const isUnsaid = regime === 'auto';
  const issues: ConfigIssue[] = [];
  if (isUnsaid && law.regime === 'wellness')
    issues.push(told('regime', '', `${why}; using wellness: ${leftOut}; ${toBeCertain}`));
  if (isUnsaid && law.regime === 'health' && row?.usual === 'wellness')
    issues.push(told('regime', '', `${why}; using health; ${toBeCertain}`));
  if (unnamed.length > 0)
    issues.push(
      told('conditions', unnamed.join(' '), `${why}; using the others: no visitor is shown this one`),
    );
  return issues;
}
