import {
  callingCodes,
  canadianAreaCodes,
  otherAreaCodes,
  tollFreeAreaCodes,
} from '../knowledge/calling-codes.ts';
import { issue } from './issue.ts';
import { telHref } from './tel-href.ts';
import type { ConfigIssue, ResolvedConfig } from './types.ts';

/** A country whose numbers we do not know; in ISO 3166 it stands for no country. */
const elsewhere = 'ZZ';

/**
 * The country that a telephone number names by its code (`+44 20…`, `0044 20…`), as ISO 3166 has it: `GB`. `ZZ` for a
 * country without help lines of ours; `null` where a number names none, or is free to call from several.
 */
export function countryOfPhone(phone: string | null): string | null {
  const [, number = ''] = /^tel:(?:\+|00)(\d+)/.exec((phone && telHref(phone)) ?? '') ?? [];
  if (!number) return null;
  if (number.startsWith('1')) {
    const area = number.slice(1, 4);
    if (tollFreeAreaCodes.includes(area)) return null;
    if (canadianAreaCodes.includes(area)) return 'CA';
    return otherAreaCodes.includes(area) ? elsewhere : 'US';
  }
  const code = Object.keys(callingCodes).find(each => number.startsWith(each));
  return (code && callingCodes[code]) ?? elsewhere;
}

type Given = Pick<ResolvedConfig, 'country' | 'phone' | 'emergencyNumber' | 'crisisLine'>;

/**
 * The one country that decides numbers and words: what the clinic says, else the code of its telephone number, else the
 * region of the language; empty where nothing says which.
 */
export const countryInForce = ({ country, phone }: Given, languageRegion: string): string =>
  country ?? countryOfPhone(phone) ?? languageRegion;

/** Who says which it is. */
export type CountrySource = 'country' | 'phone' | 'lang' | 'none';

export function countrySource({ country, phone }: Given, languageRegion: string): CountrySource {
  if (country !== null) return 'country';
  if (countryOfPhone(phone) !== null) return 'phone';
  return languageRegion ? 'lang' : 'none';
}

/**
 * Told where two of them name different countries: one must be wrong, and it is the numbers for an emergency that follow.
 * A `country` that the clinic wrote settles what the language says: builders often say `en-US` everywhere.
 */
export function countryIssues(config: Given, languageRegion: string): readonly ConfigIssue[] {
  const { country, phone } = config;
  const byPhone = countryOfPhone(phone);
  const isSettled = config.emergencyNumber !== null && config.crisisLine !== null;
  const told = (problem: string) => [
    issue('country', country ?? '', problem, 'two letters, like CA or GB', countryInForce(config, '')),
  ];
  if (byPhone === null || isSettled) return [];
  const named = byPhone === elsewhere ? 'another country' : byPhone;
  if (country !== null) return country === byPhone ? [] : told(`the code of phone says ${named}`);
  if (languageRegion === '' || languageRegion === byPhone) return [];
  return told(`phone says ${named}, the page's language ${languageRegion}`);
}
