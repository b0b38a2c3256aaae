// What the law of a country lets a clinic say, and what the clinic is told of it.
import { describe, expect, it } from 'vitest';
import { formatIssue } from '../../../src/config/issue.ts';
import { lawfulStyles, lawInForce, lawIssues } from '../../../src/config/law.ts';
import { conditionIds, modalityIds } from '../../../src/knowledge/ids.ts';
import { lawByCountry } from '../../../src/knowledge/law-by-country.ts';
import { type LawFact, lawFacts } from '../../../src/knowledge/law-sources.ts';
import { withAttributes } from './given.ts';

type Attributes = Readonly<Record<string, string>>;

const regimeOf = (country: string, language: string, attributes: Attributes = {}) =>
  lawInForce(withAttributes(attributes).config, country, language).regime;
const told = (country: string, language: string, attributes: Attributes = {}) =>
  lawIssues(withAttributes(attributes).config, country, language).map(formatIssue);

describe('a clinic that does not say what it is', () => {
  it.each(['FR', 'ES', 'DE', 'AT', 'CN', 'AE', 'SA'])(
    'is a place for well-being in %s, in the language of the country or another',
    country => {
      for (const language of ['fr', 'es', 'de', 'zh', 'ar'])
        expect(regimeOf(country, language)).toBe('wellness');
    },
  );

  it.each(['CA', 'US', 'MX', 'BE', 'CH', 'MA'])('is a health practice in %s', country => {
    for (const language of ['fr-CA', 'es', 'en']) expect(regimeOf(country, language)).toBe('health');
  });

  it.each(['', 'ZZ'])('is a place for well-being where nobody knows the country (“%s”)', country => {
    for (const language of ['fr', 'es-419', 'zh-Hans']) expect(regimeOf(country, language)).toBe('wellness');
  });

  it('is what it was before there was a choice, in English', () => {
    for (const country of ['', 'ZZ', 'CA', 'GB', ...lawByCountry.keys()])
      for (const language of ['en', 'en-CA', 'en-FR']) expect(regimeOf(country, language)).toBe('health');
  });
});

describe('a clinic that says what it is', () => {
  it.each(['health', 'wellness'] as const)('is that, wherever it is: %s', regime => {
    for (const country of ['', 'FR', 'CA', 'DE'])
      for (const language of ['en', 'fr']) expect(regimeOf(country, language, { regime })).toBe(regime);
  });

  it('is told nothing of what it chose', () => {
    for (const regime of ['health', 'wellness'])
      for (const country of ['', 'FR', 'CA']) expect(told(country, 'fr', { regime })).toEqual([]);
  });

  it('in a word that is none is told so in one line, and is what is usual', () => {
    const { config, issues } = withAttributes({ regime: 'spa' });
    expect(issues.map(formatIssue)).toEqual([
      '<massage-fit-check> regime="spa": not known; allowed: auto, health, wellness; using the default',
    ]);
    expect(lawInForce(config, 'FR', 'fr').regime).toBe('wellness');
    expect(lawInForce(config, '', 'en').regime).toBe('health');
  });
});

describe('what is left out is told once, with the reason', () => {
  it('by country', () => {
    expect(told('FR', 'fr')).toEqual([
      '<massage-fit-check> regime: in FR, massage as therapy is reserved to physiotherapists (CSP R.4321-3); using wellness: no condition, no claim and no reference is shown; add regime="health" where the law lets you speak of illness, else regime="wellness"',
    ]);
  });

  it('where the country is not known', () => {
    expect(told('', 'es')).toEqual([
      '<massage-fit-check> regime: the country is not known (country="CA" would say it); using wellness: no condition, no claim and no reference is shown; add regime="health" where the law lets you speak of illness, else regime="wellness"',
    ]);
  });

  it('and not to an English clinic that sets nothing, nor in a country whose law was not read', () => {
    for (const country of ['', 'ZZ', 'CA', 'US', 'GB']) expect(told(country, 'en')).toEqual([]);
    expect(told('CA', 'fr-CA')).toEqual([]);
  });

  it('an English clinic where another is usual is told so, and goes on', () => {
    const [line, ...more] = told('AE', 'en');
    expect(line).toContain('in AE, advertising for health needs an approval first');
    expect(line).toContain('using health');
    expect(more).toEqual([]);
  });

  it('names the condition that no clinic may name, until the clinic leaves it out itself', () => {
    const conditions = conditionIds.filter(id => id !== 'cancer-support').join(' ');
    expect(told('DE', 'de', { regime: 'health' })).toEqual([
      '<massage-fit-check> conditions="cancer-support": in DE, advertising may promise no effect on illness, and may not speak of cancer (HWG §§ 3, 12); using the others: no visitor is shown this one',
    ]);
    expect(told('DE', 'de', { regime: 'health', conditions })).toEqual([]);
  });
});

describe('what may be said', () => {
  it('names every condition in a health practice but those that the country forbids', () => {
    expect(lawInForce({ regime: 'health' }, 'CA', 'fr').unnamed).toEqual([]);
    expect(lawInForce({ regime: 'health' }, 'DE', 'en').unnamed).toEqual(['cancer-support']);
  });

  it('names none in a place for well-being, whose styles in China are those for rest', () => {
    const china = lawInForce({ regime: 'auto' }, 'CN', 'zh-Hans');
    expect(china.unnamed).toEqual(conditionIds);
    expect(lawfulStyles(modalityIds, china)).toEqual(['relaxation-massage']);
    expect(lawfulStyles(['deep-tissue'], lawInForce({ regime: 'auto' }, 'FR', 'fr'))).toEqual([
      'deep-tissue',
    ]);
  });
});

describe('the facts', () => {
  const of = (place: string): readonly LawFact[] => lawFacts.filter(each => each.place.startsWith(place));

  it('say where each was read, but for those that were not found', () => {
    for (const { status, source, fact, so } of lawFacts) {
      expect(source !== '', fact).toBe(status !== 'unverified');
      expect(so).toMatch(/\.$/);
    }
  });

  it('are behind every country that the widget treats in its own way, and none of those is a guess', () => {
    for (const country of lawByCountry.keys()) {
      expect(of(country).length, country).toBeGreaterThan(0);
      for (const { status } of of(country)) expect(status).not.toBe('unverified');
    }
  });

  it('are held to: what may not be named is not', () => {
    const rows = lawFacts.flatMap(({ place, unnamed }) => (unnamed ? [{ place, ...unnamed }] : []));
    expect(rows.map(({ place }) => place)).toEqual(['ES', 'DE']);
    for (const { place, conditions, in: regimes } of rows)
      for (const regime of regimes)
        expect(lawInForce({ regime }, place, 'en').unnamed).toEqual(expect.arrayContaining([...conditions]));
  });
});
