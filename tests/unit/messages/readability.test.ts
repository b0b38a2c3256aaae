// Each language reads as easily as English: whole parts of it, since a single label is no text.
import { describe, expect, test } from 'vitest';
import { easeOf, type Formula, formulas } from '../../support/messages/readability.ts';
import { spokenTexts, translations } from '../../support/messages/texts.ts';

/** What is read in one go, by its usual place. Names of places, styles and illnesses are no texts. */
const parts: Readonly<Record<string, RegExp>> = {
  'the first page': /^intro\./,
  'the questions': /^questionnaire\.(?!options\.where|groups)/,
  'what is ticked': /^(flags|questionnaire\.options\.(?!where))/,
  'why it matters': /^flagReasons\./,
  'an emergency': /^emergency\./,
  'the result': /^result\./,
  'what is known': /^(claims|referenceNotes)\./,
  'the summary': /^summary\.(?!blanks)/,
  'the glossary': /^glossary\./,
};

describe.each(Object.entries(translations).filter(([tag]) => tag in formulas))('%s', (tag, messages) => {
  const formula = formulas[tag] as Formula;
  const texts = spokenTexts(messages);
  const regions = ['', ...Object.keys(messages.regions)];

  test('is easy to read, in each of its parts', () => {
    const figures = Object.entries(parts).map(([part, at]) => {
      const read = texts.filter(({ path, usual }) => !path.startsWith('regions.') && at.test(usual));
      return [
        part,
        easeOf(
          formula,
          read.map(({ text }) => text),
        ),
      ] as const;
    });
    console.info(
      `Reading ease, ${tag} (${formula.name}, at least ${formula.least}): ${figures.map(([part, ease]) => `${part} ${ease.toFixed(0)}`).join(', ')}.`,
    );
    expect(figures.filter(([, ease]) => ease < formula.least)).toEqual([]);
  });

  test.each(regions.filter(Boolean))('and so are the words of %s', region => {
    const own = texts.filter(({ path }) => path.startsWith(`regions.${region}.`)).map(({ text }) => text);
    expect(easeOf(formula, own)).toBeGreaterThanOrEqual(formula.least);
  });
});

describe('the count of syllables', () => {
  test.each(Object.entries(formulas))('%s', (_tag, { syllables, samples }) => {
    for (const [word, count] of Object.entries(samples)) expect(syllables(word), word).toBe(count);
  });
});
