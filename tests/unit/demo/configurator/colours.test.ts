// What the configurator says of a clinic's colours is measured.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asCode, checkPair, least } from '../../../../demo/configurator/colours/checked-pair.ts';
import { colourReport, house } from '../../../../demo/configurator/colours/colour-report.ts';
import { readyLooks, wearing } from '../../../../demo/configurator/colours/ready-looks.ts';
import { ready, wrongPaths } from '../../../../demo/configurator/state/ready.ts';
import { contrast, type Rgb } from '../../../../src/styles/readable-accent.ts';
import { plainBrowser } from '../../../support/set-ups.ts';

const rgb: fc.Arbitrary<Rgb> = fc.tuple(
  fc.integer({ min: 0, max: 255 }),
  fc.integer({ min: 0, max: 255 }),
  fc.integer({ min: 0, max: 255 }),
);

test('the house colours are those of the widget', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  for (const [name, key] of [
    ['--surface', 'surface'],
    ['--text', 'text'],
  ] as const) {
    const [light, dark] = [house.light, house.dark].map(each => asCode(each[key]));
    expect(tokens).toContain(`${name}: var(--mfc-${key}, light-dark(${light}, ${dark}));`);
  }
});

describe('two colours', () => {
  test('that cannot be read get one that can', () => {
    fc.assert(
      fc.property(rgb, rgb, (background, colour) => {
        const { passes, better } = checkPair(background, colour);
        expect(passes).toBe(contrast(background, colour) >= least);
        if (better !== undefined)
          expect(contrast(plainBrowser.colourOf(better) as Rgb, background)).toBeGreaterThanOrEqual(least);
        else expect(passes).toBe(true);
      }),
    );
  });

  test('never sound better than they are', () => {
    fc.assert(
      fc.property(rgb, rgb, (background, colour) => {
        expect(checkPair(background, colour).ratio).toBeLessThanOrEqual(contrast(background, colour));
      }),
    );
  });
});

describe('the report', () => {
  const report = (setUp: Readonly<Record<string, string>>) => colourReport(setUp, plainBrowser);

  test('says nothing while no colour is set', () => {
    expect(report({})).toEqual([]);
  });

  test('of a yellow: it fails on light, passes on dark, and the check helps itself', () => {
    const [light, dark] = report({ accent: '#ffd500' });
    expect(light).toMatchObject({ name: 'Your colour on light', pair: { passes: false } });
    expect(light?.instead).toMatch(/uses #[\da-f]{6} by itself/);
    expect(dark).toMatchObject({ name: 'Your colour on dark', pair: { passes: true } });
  });

  test('judges the accent on a background of one’s own, and the text on it', () => {
    const lines = report({ accent: '#777777', 'look.surface': '#888888', 'look.text': '#999999' });
    expect(lines.map(({ name, pair }) => [name, pair.passes])).toEqual([
      ['Your colour on your background', false],
      ['Your text on your background', false],
    ]);
  });

  test('a background alone is judged with our text of both schemes', () => {
    expect(report({ 'look.surface': '#ffffff' }).map(({ pair }) => pair.passes)).toEqual([true, false]);
  });
});

describe.each(readyLooks)('the look “$name”', look => {
  const setUp = wearing({ phone: '+1 604 555 0142', 'look.text': '#ffffff' }, look);

  test('can be read', () => {
    expect(wrongPaths(setUp, plainBrowser)).toEqual([]);
    for (const { name, pair } of colourReport(ready(setUp, plainBrowser), plainBrowser))
      expect(pair.passes, name).toBe(true);
  });

  test('leaves everything but the looks alone, and nothing of the look before', () => {
    expect(setUp['phone']).toBe('+1 604 555 0142');
    expect(setUp['look.text']).toBe(look.values['look.text']);
  });
});
