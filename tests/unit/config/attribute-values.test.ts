import { describe, expect, it } from 'vitest';
import { accentIssue } from '../../../src/config/resolve-config.ts';
import { conditionIds, modalityIds } from '../../../src/knowledge/ids.ts';
import { quickest } from '../../support/quickest.ts';
import { withAttributes } from './given.ts';

/** The issue that this value raises, which must be the only one. */
function onlyIssue(attributes: Readonly<Record<string, string>>) {
  const { issues } = withAttributes(attributes);
  expect(issues).toHaveLength(1);
  return issues[0];
}

describe('links', () => {
  it('are kept as written', () => {
    const { config, issues } = withAttributes({
      'booking-url': 'https://clinic.janeapp.com/#/staff_member/42',
      'privacy-url': '/privacy',
    });
    expect(config.bookingUrl).toBe('https://clinic.janeapp.com/#/staff_member/42');
    expect(config.privacyUrl).toBe('/privacy');
    expect(issues).toEqual([]);
  });

  it('that are refused raise one issue with the value, the reason and what is allowed', () => {
    expect(onlyIssue({ 'booking-url': 'javascript:alert(1)' })).toEqual({
      attribute: 'booking-url',
      value: 'javascript:alert(1)',
      allowed:
        'javascript: is refused; allowed: https, http, tel, mailto, sms or a link within this site; using the default',
    });
    expect(withAttributes({ 'booking-url': 'javascript:alert(1)' }).config.bookingUrl).toBeNull();
  });

  it('to pages of the clinic are not telephone numbers', () => {
    expect(onlyIssue({ 'first-visit-url': 'tel:+16045550100' })?.attribute).toBe('first-visit-url');
  });
});

describe('choices', () => {
  it('are read in any case', () => {
    expect(withAttributes({ theme: ' Dark ' }).config.theme).toBe('dark');
  });

  it('that are not known give the default and one issue', () => {
    expect(onlyIssue({ theme: 'sepia' })?.allowed).toBe(
      'not known; allowed: auto, light, dark; using the default',
    );
    expect(withAttributes({ theme: 'sepia' }).config.theme).toBe('auto');
  });
});

describe('lists', () => {
  it('take spaces, commas, any case and any order', () => {
    const { config, issues } = withAttributes({
      modalities: 'relaxation-massage, Deep-Tissue\n,deep-tissue',
    });
    expect(config.modalities).toEqual(['deep-tissue', 'relaxation-massage']);
    expect(issues).toEqual([]);
  });

  it('keep what is known and report the rest in one issue', () => {
    const given = { conditions: 'tmj gout, back pain' };
    expect(withAttributes(given).config.conditions).toEqual(['tmj']);
    const issue = onlyIssue(given);
    expect(issue?.allowed).toContain('not known: gout back pain; allowed: rsi insomnia');
    expect(issue?.allowed).toMatch(/using tmj$/);
  });

  it('without a known id stand for all', () => {
    expect(withAttributes({ modalities: 'reiki' }).config.modalities).toEqual(modalityIds);
    expect(onlyIssue({ modalities: 'constructor' })?.attribute).toBe('modalities');
    expect(withAttributes({ conditions: ' , ' }).config.conditions).toEqual(conditionIds);
  });
});

describe('switches', () => {
  it.each([
    ['', true],
    ['true', true],
    ['forward-utm', true],
    [' FALSE ', false],
  ])('%j is %s', (value, on) => {
    expect(withAttributes({ 'forward-utm': value }).config.forwardUtm).toBe(on);
  });
});

describe('texts', () => {
  it('are trimmed and folded', () => {
    expect(withAttributes({ 'clinic-name': '\n  Harbour\t\tMassage ' }).config.clinicName).toBe(
      'Harbour Massage',
    );
  });

  it('keep no-break spaces and joiners, which languages need', () => {
    expect(withAttributes({ heading: 'Prêt\u00a0? \u0645\u06cc\u200c\u062e\u0648' }).config.heading).toBe(
      'Prêt\u00a0? \u0645\u06cc\u200c\u062e\u0648',
    );
  });

  it('lose controls and what turns a line around', () => {
    expect(withAttributes({ 'clinic-name': 'A\u0000\u202eB\u2066C\u0085D\ud800E' }).config.clinicName).toBe(
      'ABCDE',
    );
  });

  it('keep markup as letters', () => {
    expect(withAttributes({ intro: '<img src=x onerror=alert(1)>' }).config.intro).toBe(
      '<img src=x onerror=alert(1)>',
    );
  });

  it('that are too long are refused, not cut', () => {
    expect(withAttributes({ heading: 'a'.repeat(500) }).config.heading).toHaveLength(500);
    expect(withAttributes({ heading: 'a'.repeat(501) }).config.heading).toBeNull();
    expect(withAttributes({ intro: 'a'.repeat(2_000) }).config.intro).toHaveLength(2_000);
    expect(onlyIssue({ disclaimer: 'a'.repeat(2_001) })?.value).toHaveLength(120);
  });

  it('of a megabyte are refused before they are read', () => {
    const heading = ' '.repeat(1_000_000);
    expect(onlyIssue({ heading })?.allowed).toContain('too long');
    expect(quickest(() => withAttributes({ heading }))).toBeLessThan(50);
  });
});

describe('the telephone number', () => {
  it('stays as the clinic writes it', () => {
    expect(withAttributes({ phone: ' 1-800-MASSAGE ' }).config.phone).toBe('1-800-MASSAGE');
  });

  it('must hold something to dial', () => {
    expect(withAttributes({ phone: 'call us' }).config.phone).toBeNull();
    expect(onlyIssue({ phone: 'call us' })?.allowed).toContain('nothing to dial');
  });
});

describe('the language', () => {
  it.each([
    ['fr-ca', 'fr-CA'],
    ['fr_CA', 'fr-CA'],
    ['EN', 'en'],
    ['zh-hant-tw', 'zh-Hant-TW'],
  ])('%s is %s', (given, lang) => {
    expect(withAttributes({ lang: given }).config.lang).toBe(lang);
  });

  it.each(['x', 'english please', '../fr', '12'])('is not %s', lang => {
    expect(withAttributes({ lang }).config.lang).toBeNull();
    expect(onlyIssue({ lang })?.attribute).toBe('lang');
  });
});

describe('the date of the review', () => {
  it.each(['2026-03-31', '2024-02-29'])('may be %s', day => {
    expect(withAttributes({ 'reviewed-on': day }).config.reviewedOn).toBe(day);
  });

  it.each(['2026-02-30', '2025-02-29', '2026-13-01', '31.03.2026', '2026-3-1', 'soon'])('is not %s', day => {
    expect(withAttributes({ 'reviewed-on': day }).config.reviewedOn).toBeNull();
    expect(onlyIssue({ 'reviewed-on': day })?.attribute).toBe('reviewed-on');
  });
});

describe('the accent', () => {
  it.each(['#0a7', 'rebeccapurple', 'rgb(0 128 96 / 50%)', 'oklch(0.6 0.1 180)', 'var(--brand)'])(
    'may be %s',
    accent => {
      expect(withAttributes({ accent }).config.accent).toBe(accent);
    },
  );

  it.each(['red;}', 'url("x")', '#fff/*x*/', 'a'.repeat(65), '\\72 ed'])('is not %s', accent => {
    expect(withAttributes({ accent }).config.accent).toBeNull();
    expect(onlyIssue({ accent })?.attribute).toBe('accent');
  });

  it('that only the browser refuses raises the same issue', () => {
    expect(accentIssue('accent', 'red;}')).toEqual(onlyIssue({ accent: 'red;}' }));
  });
});
