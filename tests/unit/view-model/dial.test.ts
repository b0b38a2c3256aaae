import { describe, expect, test } from 'vitest';
import { en } from '../../../src/messages/en.ts';
import { fill } from '../../../src/messages/fill.ts';
import { languageFor } from '../../../src/messages/languages.ts';
import { dialView } from '../../../src/view-model/result/dial-view.ts';
import { muscleAt } from '../../../src/view-model/result/muscle-shape.ts';
import { pressureBarView } from '../../../src/view-model/result/pressure-bar-view.ts';
import { stopFor } from '../../../src/view-model/result/pressure-scale.ts';

const english = languageFor('en');
const starts = [1, 2, 3, 4, 5] as const;
const ceilings = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const steps = [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5];
const visitors = starts.flatMap(start =>
  ceilings.map(painCeiling => ({ start, painCeiling, chosen: null, because: [] as const })),
);
const stopOf = ({ start, painCeiling }: (typeof visitors)[number]) => stopFor(start, painCeiling);

describe('the stop', () => {
  test('is drawn where the handle can stand, above the start wherever there is room', () => {
    for (const visitor of visitors) {
      const stop = stopOf(visitor);
      expect(steps).toContain(stop);
      if (visitor.start < 5) expect(stop).toBeGreaterThan(visitor.start);
      else expect(stop).toBe(5);
    }
  });

  test('leaves a side to let go and a side to tense for everyone whom the assessment knows', () => {
    for (const start of [1, 2, 3]) {
      for (const painCeiling of [2, 3]) {
        expect(stopFor(start, painCeiling)).toBeGreaterThanOrEqual(2);
        expect(stopFor(start, painCeiling)).toBeLessThanOrEqual(4);
      }
    }
  });

  test('is never further along for a lower pain ceiling, and nearer for the low one than for the usual', () => {
    for (const start of starts) {
      const stops = ceilings.map(painCeiling => stopFor(start, painCeiling));
      expect(stops).toEqual(stops.toSorted((a, b) => a - b));
      if (start < 4) expect(stopFor(start, 2)).toBeLessThan(stopFor(start, 3));
    }
  });
});

describe('the muscle', () => {
  const stops = steps.slice(1);

  test('grows longer and flatter with every step up to the stop', () => {
    for (const stop of stops) {
      const shapes = steps.filter(place => place <= stop).map(place => muscleAt(place, stop));
      for (const [index, { length, thickness }] of shapes.entries()) {
        const before = shapes[index - 1];
        if (!before) continue;
        expect(length).toBeGreaterThan(before.length);
        expect(thickness).toBeLessThan(before.thickness);
      }
    }
  });

  test('is shorter and thicker past the stop than anywhere before it, and more so the further', () => {
    for (const stop of stops.slice(0, -1)) {
      const rest = muscleAt(1, stop);
      let before = { length: 0.75 * rest.length, thickness: 1.25 * rest.thickness };
      for (const place of steps.filter(each => each > stop)) {
        const { length, thickness } = muscleAt(place, stop);
        expect(length).toBeLessThan(before.length);
        expect(thickness).toBeGreaterThan(before.thickness);
        before = { length, thickness };
      }
    }
  });

  test('is one muscle, no more at the firmest than there is room for', () => {
    for (const stop of stops)
      for (const place of steps) {
        const { length, thickness } = muscleAt(place, stop);
        expect(length).toBeLessThanOrEqual(1);
        expect(thickness).toBeLessThanOrEqual(2);
        expect(Math.min(length, thickness)).toBeGreaterThan(0.4);
      }
  });

  test('is pictured before the stop and past it, wherever the handle stands', () => {
    for (const visitor of visitors) {
      const [soft, tense] = dialView(visitor, { kind: 'number' }, 5, english).sides;
      expect(soft.length).toBeGreaterThan(1.5 * tense.length);
      expect(tense.thickness).toBeGreaterThan(1.5 * soft.thickness);
    }
  });
});

describe('the words', () => {
  const { positions, muscle } = en.result.dial;
  /** Texts quote what to say as the list beside the dial has it. */
  const said = (text: string): string =>
    fill(text, { softer: en.result.pressure.words[0], firmer: en.result.pressure.words[1] });
  /** Which of the five sentences stands at a place: the words between the pressure's name and what the muscle does. */
  const sentenceAt = (visitor: (typeof visitors)[number], place: number | null) => {
    const { valueText } = dialView(visitor, { kind: 'number' }, place, english);
    return positions.findIndex(text =>
      valueText.includes(said(text).replace('{pressure}', '').replace('{n}', String(visitor.painCeiling))),
    );
  };

  test('are there at every place, begin with a pressure in words, and each place has its own', () => {
    for (const visitor of visitors) {
      const texts = steps.map(place => dialView(visitor, { kind: 'number' }, place, english).valueText);
      expect(new Set(texts).size).toBe(steps.length);
      for (const text of texts)
        expect(text).toMatch(/^(?:Very light|Light|Medium|Firm|Very firm)( to \w| *:)/);
      for (const text of texts) expect(text).not.toMatch(/[{}]|undefined/);
    }
  });

  test('change sides exactly at the limit', () => {
    for (const visitor of visitors) {
      const stop = stopOf(visitor);
      for (const place of steps) {
        const sentence = sentenceAt(visitor, place);
        expect(sentence).toBe(
          place > stop ? 4 : place === stop ? 3 : place > visitor.start ? 2 : place === visitor.start ? 1 : 0,
        );
      }
    }
  });

  test('tell the ear what the muscle does to the eye', () => {
    for (const visitor of visitors) {
      for (const place of steps) {
        const view = dialView(visitor, { kind: 'number' }, place, english);
        const { captions, caption } = view.muscle;
        expect(captions).toEqual(muscle.map(said));
        expect(view.valueText.endsWith(` ${captions[caption]}`)).toBe(true);
        expect(view.isPastStop).toBe(place > stopOf(visitor));
        expect(caption === 3, 'tense').toBe(view.isPastStop);
        expect(caption === 2, 'to be left at that').toBe(place === stopOf(visitor));
      }
    }
  });

  test('say a number only as pain, never as pressure', () => {
    for (const visitor of visitors) {
      const { sides, bar, note, label, ...view } = dialView(
        visitor,
        { kind: 'number' },
        stopOf(visitor),
        english,
      );
      expect(view.valueText).toContain(`pain reaches ${visitor.painCeiling} of 10`);
      expect(bar.stop?.text).toBe(`Stop: pain ${visitor.painCeiling} of 10`);
      for (const place of steps)
        expect(
          dialView(visitor, { kind: 'number' }, place, english).valueText.replace(
            /pain reaches \d+ of 10/,
            '',
          ),
        ).not.toMatch(/\d/);
      const words = [...bar.ends, ...sides.map(({ text }) => text), ...muscle, bar.start.text, note, label];
      expect(words.join()).not.toMatch(/\d/);
      const [pressure, pain] = view.numbers;
      expect(pressure).toMatch(new RegExp(`^Pressure: .*${visitor.start} of 5`));
      expect(pain).toMatch(new RegExp(`^Pain .*${visitor.painCeiling} of 10`));
    }
  });

  test('stand at the start until the visitor moves the dial', () => {
    for (const visitor of visitors) {
      expect(dialView(visitor, { kind: 'number' }, null, english)).toEqual(
        dialView(visitor, { kind: 'number' }, visitor.start, english),
      );
      expect(dialView(visitor, { kind: 'number' }, null, english).value).toBe(visitor.start);
    }
  });

  test('say that it is a picture, and that a limit is no fixed thing', () => {
    expect(en.result.dial.note).toMatch(/not a measurement.*changes/);
  });
});

describe('the bar', () => {
  test('has the start and the stop where the dial has them', () => {
    for (const visitor of visitors) {
      const bar = pressureBarView(visitor, { kind: 'number' }, english);
      expect(bar).toEqual(dialView(visitor, { kind: 'number' }, null, english).bar);
      expect(bar.start.x).toBe((visitor.start - 1) * 25);
      expect(bar.stop?.x).toBe((stopOf(visitor) - 1) * 25);
    }
  });

  test('says the stop in words where no number is said, and draws none where pain is not spoken of', () => {
    for (const visitor of visitors) {
      expect(pressureBarView(visitor, { kind: 'painless' }, english).stop?.text).toBe(
        en.result.bar.stopPainless,
      );
      expect(pressureBarView(visitor, { kind: 'none' }, english).stop).toBe(null);
    }
  });

  test('names every start as the question does', () => {
    const names: Readonly<Record<string, string>> = en.questionnaire.options.firmness;
    for (const start of starts) {
      const { text } = pressureBarView({ start, painCeiling: 3 }, { kind: 'number' }, english).start;
      expect(text.toLowerCase()).toContain(names[start]?.toLowerCase());
    }
  });
});
