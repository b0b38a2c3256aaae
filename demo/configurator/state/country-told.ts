import { countryOfPhone, countrySource } from '../../../src/config/country.ts';
import type { SetUp } from './set-up.ts';

/**
 * Whether something says the country, or the clinic has its own numbers for an emergency. Where nothing does, visitors who
 * need help now see numbers of several. @param made a set-up that is `ready`
 */
export function isCountryTold(made: SetUp): boolean {
  const { country = null, phone = null, emergencyNumber = null, crisisLine = null, lang } = made;
  const region = (lang && new Intl.Locale(lang).region) || '';
  return (
    (emergencyNumber !== null && crisisLine !== null) ||
    countrySource({ country, phone, emergencyNumber, crisisLine }, region) !== 'none'
  );
}

/** Whether there is a telephone number from which the country cannot be read, and none is chosen. */
export const isCountryOfPhoneAsked = ({ country, phone }: SetUp): boolean =>
  phone !== undefined && country === undefined && countryOfPhone(phone) === null;
