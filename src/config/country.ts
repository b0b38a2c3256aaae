import {
  callingCodes,
  canadianAreaCodes,
  otherAreaCodes,
  tollFreeAreaCodes,
} from '../knowledge/calling-codes.ts';
import { telHref } from './tel-href.ts';
import type { ConfigIssue, ResolvedConfig } from './types.ts';

/** A country whose numbers we do not know; in ISO 3166 it stands for no country. */
export const elsewhere = 'ZZ';

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

/** Where no telephone number begins with 0, however it is written. */
const withoutLeadingZero: readonly string[] = ['US', 'CA'];

/** What speaks against a language that names the country; empty where nothing does. */
function doubt(phone: string | null, isPhoneRefused: boolean, languageRegion: string): string {
  if (languageRegion && isPhoneRefused) return 'the phone cannot be read';
  return withoutLeadingZero.includes(languageRegion) && /^tel:0/.test((phone && telHref(phone)) ?? '')
    ? `the phone begins with 0, and the page's language says ${languageRegion}`
    : '';
}

/**
 * The region of the language where it may name the country; empty where the phone contradicts it, or could not be read:
 * builders often say `en-US` everywhere, and a wrong emergency number is worse than a short list of them.
 */
const believed = (phone: string | null, isPhoneRefused: boolean, languageRegion: string): string =>
  doubt(phone, isPhoneRefused, languageRegion) ? '' : languageRegion;

/**
 * The one country that decides numbers and words: what the clinic says, else the code of its telephone number, else the
 * region of the language, if the telephone number allows it; empty where nothing says which.
 * @param isPhoneRefused a phone was given that nobody can dial
 */
export const countryInForce = (
  { country, phone }: Given,
  languageRegion: string,
  isPhoneRefused = false,
): string => country ?? countryOfPhone(phone) ?? believed(phone, isPhoneRefused, languageRegion);

/** Who says which it is. */
export type CountrySource = 'country' | 'phone' | 'lang' | 'none';

export function countrySource(
  { country, phone }: Given,
  languageRegion: string,
  isPhoneRefused = false,
): CountrySource {
  if (country !== null) return 'country';
  if (countryOfPhone(phone) !== null) return 'phone';
  return believed(phone, isPhoneRefused, languageRegion) ? 'lang' : 'none';
}

const told = (allowed: string): readonly ConfigIssue[] => [
  Object.freeze({ attribute: 'country', value: '', allowed }),
];

/**
 * Told where phone and language contradict each other, and the clinic set neither `country` nor its own numbers for an
 * emergency: one must be wrong, and it is those numbers that follow.
 */
export function countryIssues(
  config: Given,
  languageRegion: string,
  isPhoneRefused = false,
): readonly ConfigIssue[] {
  const { country, phone, emergencyNumber, crisisLine } = config;
  if (country !== null || (emergencyNumber !== null && crisisLine !== null)) return [];
  const byPhone = countryOfPhone(phone);
  if (byPhone === null) {
    const why = doubt(phone, isPhoneRefused, languageRegion);
    return why
      ? told(
          `${why}; using the numbers of several countries; add country, like country="GB", or a phone like +44 …`,
        )
      : [];
  }
  if (languageRegion === '' || languageRegion === byPhone) return [];
  const [named, advice] =
    byPhone === elsewhere
      ? ['another country', 'country, in two letters,']
      : [byPhone, `country="${byPhone}"`];
  return told(
    `the phone says ${named}, the page's language ${languageRegion}; using ${named}; add ${advice} to be certain`,
  );
}
