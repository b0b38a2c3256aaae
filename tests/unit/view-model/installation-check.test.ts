// What the installation check says of what was found.
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/messages/en.ts';
import { languageFor } from '../../../src/messages/languages.ts';
import {
  type InstallationFacts,
  installationCheckView,
  installationReport,
} from '../../../src/view-model/installation-check.ts';

const asItComes: InstallationFacts = {
  version: '0.1.0',
  script: 'https://clinic.example/massage-fit-check.min.js',
  widgets: 1,
  settings: [],
  issues: [],
  fallbackUrl: 'https://clinic.example/book',
  bookingUrl: 'https://clinic.example/book',
  hasPhone: true,
  hasStyles: true,
  countrySource: 'lang',
  emergencyNumber: '911',
  languageRegion: 'CA',
  lang: null,
  pageLanguage: 'en-CA',
  accentContrast: 8.14,
  textContrast: 14.6,
  analytics: 'none',
  hasCounter: true,
};
const reportOf = (facts: Partial<InstallationFacts> = {}, tag = 'en-CA', note = ''): string => {
  const view = installationCheckView({ ...asItComes, ...facts }, languageFor(tag), note);
  return `${installationReport(view)}\n${view.intro}\n${view.copyLabel}\n${view.note}`;
};

const cases: readonly (readonly [what: string, Partial<InstallationFacts>, told: readonly string[]])[] = [
  ['all well', {}, ['Once', en.installationCheck.link.same, 'Canada', '911', '8.1:1', 'Off.', 'Nothing.']],
  ['two', { widgets: 2 }, ['More than once (2).']],
  ['a script without an address', { script: null }, [en.installationCheck.script.unknown]],
  ['no link inside', { fallbackUrl: null }, [en.installationCheck.link.none]],
  [
    'no way to book',
    { fallbackUrl: null, bookingUrl: null, hasPhone: false },
    [en.installationCheck.link.nowhere],
  ],
  ['a link that leads elsewhere', { fallbackUrl: 'https://clinic.example/old' }, ['/old', 'booking-url to']],
  ['no booking-url', { bookingUrl: null }, ['No booking-url is in use']],
  ['styles that are kept out', { hasStyles: false }, [en.installationCheck.styles.no]],
  [
    'a country by attribute',
    { countrySource: 'country', languageRegion: 'US' },
    ['as country says', 'United States'],
  ],
  ['a country by phone', { countrySource: 'phone' }, ['by the code of phone']],
  ['a page without a language', { pageLanguage: null }, ['The page says nothing']],
  ['a language of its own', { lang: 'fr-CA' }, ['Its lang says fr-CA']],
  ['a surface that cannot be judged', { accentContrast: null }, [en.installationCheck.contrast.unknown]],
  ['a counter', { analytics: 'plausible' }, ['plausible: found.']],
  ['another counter', { analytics: 'matomo' }, ['matomo: found.']],
  ['no counter', { analytics: 'datalayer', hasCounter: false }, ['datalayer: not found']],
  [
    'settings from everywhere',
    {
      settings: [
        { name: 'theme', value: 'dark', source: 'attribute' },
        { name: 'phone', value: '911', source: 'application/json' },
        { name: 'accent', value: 'red', source: 'config' },
      ],
      issues: ['theme="sepia": not known'],
    },
    ['theme: dark (attribute)', 'phone: 911 (JSON', 'accent: red (script)', 'theme="sepia"'],
  ],
];

describe('the installation check', () => {
  it.each(cases)('says of %s', (_, facts, told) => {
    const report = reportOf(facts);
    for (const words of told) expect(report).toContain(words);
    expect(report).not.toMatch(/undefined|null|\{\w+\}/);
  });

  it('puts first what is to mend, and says it once', () => {
    const { issues, rows } = installationCheckView(
      { ...asItComes, fallbackUrl: null, hasStyles: false, countrySource: 'none', issues: ['theme="sepia"'] },
      languageFor('en'),
      '',
    );
    const { link, styles, country } = en.installationCheck;
    expect(issues.items.map(item => item.split(':')[0])).toEqual([
      link.name,
      styles.name,
      country.name,
      'theme="sepia"',
    ]);
    expect(rows.map(({ name }) => name)).not.toContain(country.name);
  });

  it('says that no country is known, and what to do', () => {
    const report = reportOf({ countrySource: 'none', languageRegion: '', emergencyNumber: null }, 'en');
    expect(report).toContain(en.installationCheck.country.by.none);
  });

  it('says what came of the press on its button', () => {
    expect(reportOf({}, 'en-CA', en.installationCheck.copied)).toContain('Copied.');
  });
});
