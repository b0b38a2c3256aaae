// Which country decides the numbers for an emergency.
import { describe, expect, it } from 'vitest';
import { countryInForce, countryIssues, countryOfPhone } from '../../../src/config/country.ts';
import { formatIssue } from '../../../src/config/issue.ts';
import { withAttributes } from './given.ts';

const settings = (attributes: Readonly<Record<string, string>>) => withAttributes(attributes).config;

describe('the attribute', () => {
  it.each([
    ['GB', 'GB'],
    ['uk', 'GB'],
    [' ca ', 'CA'],
  ])('takes two letters: %s', (country, read) => expect(settings({ country }).country).toBe(read));

  it.each(['USA', 'EN', 'United Kingdom', 'E1', 'en-GB', '+44'])(
    'refuses %s, and says what is allowed',
    country => {
      const { config, issues } = withAttributes({ country });
      expect(config.country).toBeNull();
      expect(issues.map(({ allowed }) => allowed)).toEqual([
        'refused; allowed: a country in two letters, like CA or GB; using the default',
      ]);
    },
  );
});

describe('the code of a telephone number', () => {
  it.each([
    ['+44 20 7946 0142', 'GB'],
    ['+44 (0)20 7946 0142', 'GB'],
    ['0044 20 7946 0142', 'GB'],
    ['Call +353 1 555 0142', 'IE'],
    ['+1 604 555 0142', 'CA'],
    ['+1 (212) 555-0142', 'US'],
    ['+61 2 5550 0142', 'AU'],
    ['+49 30 5550142', 'DE'],
    ['+358 9 5550142', 'FI'],
    ['+55 11 5555 0142', 'ZZ'],
    ['+1 876 555 0142', 'ZZ'],
    ['+1 800 555 0142', null],
    ['604 555 0142', null],
    ['020 7946 0142', null],
  ])('%s: %s', (phone, country) => expect(countryOfPhone(phone)).toBe(country));
});

describe('the country in force', () => {
  const inForce = (attributes: Readonly<Record<string, string>>, region: string) =>
    countryInForce(settings(attributes), region);

  it('is what the clinic says, else that of the phone, else that of the language, else none', () => {
    expect(inForce({ country: 'IE', phone: '+44 20 7946 0142' }, 'US')).toBe('IE');
    expect(inForce({ phone: '+44 20 7946 0142' }, 'US')).toBe('GB');
    expect(inForce({ phone: '604 555 0142' }, 'CA')).toBe('CA');
    expect(inForce({}, '')).toBe('');
  });

  it.each(['US', 'CA'])('is not that of the language %s where the phone begins with 0', region =>
    expect(inForce({ phone: '0161 555 0142' }, region)).toBe(''),
  );

  it.each([{ phone: 'soon' }, { phone: '“0161' }])(
    'is not that of the language with the phone $phone',
    given => {
      const { config, isPhoneRefused } = withAttributes(given);
      expect(isPhoneRefused).toBe(true);
      expect(countryInForce(config, 'US', isPhoneRefused)).toBe('');
    },
  );

  it('is that of the language with a blank phone', () =>
    expect(withAttributes({ phone: ' ' }).isPhoneRefused).toBe(false));
});

describe('disagreement', () => {
  const told = (attributes: Readonly<Record<string, string>>, region: string) =>
    countryIssues(settings(attributes), region).map(formatIssue);

  it('of phone and language is told, with what is used', () => {
    expect(told({ phone: '+44 20 7946 0142' }, 'US')).toEqual([
      `<massage-fit-check> country: the phone says GB, the page's language US; using GB; add country="GB" to be certain`,
    ]);
  });

  it.each(['US', 'CA'])(
    'of a phone that begins with 0 and the language of %s is told, with what to add',
    region => {
      expect(told({ phone: '0161 555 0142' }, region)).toEqual([
        `<massage-fit-check> country: the phone begins with 0, and the page's language says ${region}; using the numbers of several countries; add country, like country="GB", or a phone like +44 …`,
      ]);
    },
  );

  it('is feared where the phone cannot be read', () => {
    const { config, isPhoneRefused } = withAttributes({ phone: 'soon' });
    expect(countryIssues(config, 'US', isPhoneRefused).map(formatIssue)).toEqual([
      expect.stringMatching(/country: the phone cannot be read; .*add country/),
    ]);
  });

  it.each([
    ['country, whatever phone says', { country: 'IE', phone: '+44 20 7946 0142' }, ''],
    ['country, where the phone begins with 0', { country: 'GB', phone: '0161 555 0142' }, 'US'],
    ['country, whatever the page says', { country: 'GB', phone: '+44 20 7946 0142' }, 'US'],
    [
      'numbers of its own',
      { phone: '+44 20 7946 0142', 'emergency-number': '999', 'crisis-line': '116 123' },
      'US',
    ],
    ['a phone without a code', { phone: '020 7946 0142' }, 'GB'],
    ['a language without a region', { phone: '+44 20 7946 0142' }, ''],
    ['a language of the same country', { phone: '+1 604 555 0142' }, 'CA'],
  ])('is settled by %s', (_, attributes, region) => expect(told(attributes, region)).toEqual([]));
});
