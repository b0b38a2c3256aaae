import { describe, expect, test } from 'vitest';
import type { Messages } from '../../../../src/messages/messages.ts';
import { forRegion } from '../../../../src/messages/region.ts';
import { spokenTexts, translations } from '../texts.ts';
import { isBroken, type Rules } from './rule.ts';

/** The words of a tag, if they are shipped: those of a language, or of one of its regions. */
function wordsOf(tag: string): Messages | undefined {
  const { language, region } = new Intl.Locale(tag);
  const usual = translations[language];
  return translations[tag] ?? (usual && region ? forRegion(usual, region) : undefined);
}

/**
 * A test for each rule: its own made-up texts, and every text of the language, where it is shipped.
 *
 * @param among only texts of these paths; of all where it is not given
 */
export function follow(rules: Rules, among = /./): void {
  describe.each(Object.entries(rules))('%s', (tag, rows) => {
    const messages = wordsOf(tag);
    const texts = messages
      ? spokenTexts(messages).filter(({ path, text }) => text !== '' && among.test(path))
      : [];

    test.each(rows.map(row => [row.what, row] as const))('%s', (_what, row) => {
      for (const text of row.wrong) expect(isBroken(row, text), `wrong: ${text}`).toBe(true);
      for (const text of row.right) expect(isBroken(row, text), `right: ${text}`).toBe(false);
      const { at, except = {} } = row;
      const broken = texts.filter(({ usual, text }) => (at?.test(usual) ?? true) && isBroken(row, text));
      const listed = (path: string): boolean => Object.hasOwn(except, path);
      expect(broken.filter(({ path }) => !listed(path))).toEqual([]);
      if (messages) expect(broken.map(({ path }) => path).filter(listed)).toEqual(Object.keys(except));
    });
  });
}
