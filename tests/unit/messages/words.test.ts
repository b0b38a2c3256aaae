import { describe, expect, test } from 'vitest';
import { conditions } from '../../../src/knowledge/conditions.ts';
import { conditionIds, modalityIds } from '../../../src/knowledge/ids.ts';
import { modalities } from '../../../src/knowledge/modalities.ts';
import { pressureClaims } from '../../../src/knowledge/pressure.ts';
import { safetyFlags } from '../../../src/knowledge/safety-flags.ts';
import { en } from '../../../src/messages/en.ts';
import { languageFor } from '../../../src/messages/languages.ts';
import { isMessagePath, withOwnTexts } from '../../../src/messages/own-texts.ts';
import { optionsOf, questions } from '../../../src/questionnaire/questions.ts';
import { countedScreenIds } from '../../../src/questionnaire/screens.ts';
import { optionLabel, questionLegend } from '../../../src/view-model/question-words.ts';
import { shippedLanguages } from '../../support/shipped-languages.ts';

type Tree = string | readonly string[] | { readonly [key: string]: Tree };

const textsOf = (node: Tree, path = ''): readonly (readonly [path: string, text: string])[] =>
  typeof node === 'string'
    ? [[path, node]]
    : Object.entries(node).flatMap(([key, child]) => textsOf(child as Tree, path ? `${path}.${key}` : key));

const all = textsOf(en as unknown as Tree);

const syllables = (word: string) =>
  Math.max(
    1,
    (
      word
        .toLowerCase()
        .replace(/e$/, '')
        .match(/[aeiouy]+/g) ?? []
    ).length,
  );

/** Flesch–Kincaid grade over whole texts, each counted as at least one sentence. */
function grade(texts: readonly string[]): number {
  const sentences = texts.flatMap(text => text.split(/[.!?:;]+/).filter(part => part.trim()));
  const words = texts.flatMap(text => text.match(/[a-z’']+/gi) ?? []);
  return (
    (0.39 * words.length) / sentences.length +
    (11.8 * words.reduce((sum, word) => sum + syllables(word), 0)) / words.length -
    15.59
  );
}

describe('every language has words for', () => {
  test.each(Object.entries(shippedLanguages))(
    '%s: every question, option, flag, condition, style and outcome',
    (_tag, m) => {
      for (const question of questions) {
        if (question.id !== 'safety' && question.id !== 'health') {
          const screenOnly = ['help', 'where', 'day'].includes(question.id);
          expect(screenOnly || questionLegend(m, question.id) !== '', question.id).toBe(true);
        }
        for (const option of optionsOf(question))
          expect(optionLabel(m, question.id, option), `${question.id}.${option}`).not.toBe(option);
        for (const group of question.groups as readonly { id?: string }[])
          if (group.id) expect(Object.keys(m.questionnaire.groups)).toContain(group.id);
      }
      for (const id of countedScreenIds) expect(m.questionnaire.screens[id]).toBeDefined();
      for (const { id } of safetyFlags) {
        expect((m.flags as Record<string, string>)[id], id).toBeTruthy();
        expect(m.flagReasons[id], id).toBeTruthy();
      }
      for (const id of conditionIds) expect(m.conditions[id].name).toBeTruthy();
      for (const id of modalityIds) expect(m.modalities[id].what).toBeTruthy();
      for (const { id } of [...conditions, ...modalities].flatMap(
        row => row.claims as readonly { id: string }[],
      ))
        expect((m.claims as Record<string, string>)[id], id).toBeTruthy();
      for (const { id } of pressureClaims) expect(m.claims[id]).toBeTruthy();
      for (const route of ['therapeutic', 'relaxation', 'prenatal', 'cancer-care', 'unsure'] as const)
        expect(m.result.outcomes[route].heading).toBeTruthy();
    },
  );

  test('no words are left over for a flag, condition or style that does not exist', () => {
    expect(Object.keys(en.flags).sort()).toEqual(safetyFlags.map(({ id }) => id as string).sort());
    expect(Object.keys(en.conditions).sort()).toEqual([...conditionIds].sort());
    expect(Object.keys(en.modalities).sort()).toEqual([...modalityIds].sort());
  });
});

describe('English', () => {
  test('reads at an age of nine to eleven, and no part is far above', () => {
    const parts = {
      questions: textsOf(en.questionnaire as unknown as Tree),
      flags: textsOf(en.flags as unknown as Tree),
      conditions: textsOf(en.conditions as unknown as Tree),
      claims: textsOf(en.claims as unknown as Tree),
      result: textsOf(en.result as unknown as Tree),
    };
    const grades = Object.entries(parts).map(
      ([name, texts]) => [name, grade(texts.map(([, text]) => text))] as const,
    );
    const whole = grade(all.map(([, text]) => text));
    console.info(
      `Reading grade (Flesch–Kincaid): ${grades.map(([name, value]) => `${name} ${value.toFixed(1)}`).join(', ')}; all ${whole.toFixed(1)}.`,
    );
    expect(whole).toBeLessThan(6);
    for (const [name, value] of grades) expect(value, name).toBeLessThan(8);
  });

  test('never diagnoses, promises, frightens or sells', () => {
    const banned =
      /\byou have (a|an|the|carpal|fibro|whiplash|sciatica|rsi)\b|\bcure|\bheals\b|\bfix(es)?\b|\breverses?\b|detox|toxin|immunity|break up (scar|knots)|realign|\bproven\b|evidence-based|\btreats\b|\bdiagnoses\b|screens for|\bguarantee|\d\s?%|limited time|discount/i;
    for (const [path, text] of all) {
      if (path.endsWith('disclaimer')) continue;
      expect(text, path).not.toMatch(banned);
    }
  });

  test('claims say "may", or say how little is known', () => {
    for (const [id, text] of Object.entries(en.claims)) {
      expect(text, id).toMatch(
        /\bmay\b|hardly|does not treat|fake|small|weak|survey|recommends|stud(y|ies)|about the same/i,
      );
    }
  });

  test('no text is empty by accident, padded, or longer than a breath', () => {
    for (const [path, text] of all) {
      expect(text, path).toBe(text.trim());
      if (!/\.(hint|heading|mix)$/.test(path)) expect(text, path).not.toBe('');
      expect(text.length, path).toBeLessThanOrEqual(260);
    }
  });
});

describe('languages', () => {
  test('an unknown or malformed language gets English and keeps its region', () => {
    for (const tag of ['xx', 'de-AT', '', 'constructor', '__proto__', 'zh-Hant-TW', null])
      expect(languageFor(tag).messages).toBe(en);
    expect(languageFor('fr-CA')).toMatchObject({ tag: 'en', region: 'CA' });
    expect(languageFor('en-gb')).toMatchObject({ tag: 'en-GB', region: 'GB' });
  });

  test.each([
    ['en-UK', 'GB'],
    ['en_US', 'US'],
    ['zh_Hant_TW', 'TW'],
    ['en-u-ca-buddhist', ''],
    ['de-AT-1996-x-ch', 'AT'],
    ['en-', ''],
  ])('%s names the region %j', (tag, region) => {
    expect(languageFor(tag).region).toBe(region);
  });

  test('own texts are known beside Prototype.js, which has a reduce of its own', () => {
    const reduce = Array.prototype.reduce;
    Array.prototype.reduce = function () {
      return this.length > 1 ? this : this[0];
    };
    try {
      expect(isMessagePath('intro.heading')).toBe(true);
      expect(withOwnTexts(en, { 'intro.heading': 'Hello' }).intro.heading).toBe('Hello');
    } finally {
      Array.prototype.reduce = reduce;
    }
  });

  test('own texts take their places and touch nothing else', () => {
    const own = withOwnTexts(en, { 'intro.heading': 'Hello', 'result.dial.levels.0': 'Like a feather' });
    expect(own.intro.heading).toBe('Hello');
    expect(own.result.dial.levels[0]).toBe('Like a feather');
    expect(own.result.dial.levels[1]).toBe('Very light to light');
    expect(en.intro.heading).not.toBe('Hello');
  });

  test('only texts are message paths', () => {
    expect(isMessagePath('intro.heading')).toBe(true);
    for (const path of ['intro', '', 'nope.nope', '__proto__.x', 'constructor', 'intro.heading.length'])
      expect(isMessagePath(path), path).toBe(false);
  });
});
