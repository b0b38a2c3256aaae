// How long a text may be beside the English one, so that a screen stays a screen. Whether it fits, a browser says:
// tests/browser/pseudo-languages.test.ts.
import { describe, expect, test } from 'vitest';
import { lengthLimits, longerForSafety } from '../../support/messages/lengths.ts';
import { englishAt, spokenTexts, translations } from '../../support/messages/texts.ts';

describe.each(Object.entries(translations))('%s', (tag, messages) => {
  const safety = longerForSafety[tag] ?? [];
  const texts = spokenTexts(messages);
  const tooLong = (kind: string) => {
    const { at, floor, perLetter } = lengthLimits[kind] ?? { at: /$^/, floor: {}, perLetter: {} };
    return texts.filter(({ path, usual, text }) => {
      const most = Math.max(floor[tag] ?? 0, (perLetter[tag] ?? 0) * (englishAt(path) ?? '').length);
      return at.test(usual) && text.length > most;
    });
  };

  test.each(Object.keys(lengthLimits))('%s is not too long', kind => {
    const found = tooLong(kind);
    expect(found.filter(({ usual }) => !safety.includes(usual))).toEqual([]);
  });

  test('what is longer for safety still is: nothing is listed in vain', () => {
    const found = tooLong('an answer').map(({ usual }) => usual);
    expect([...new Set(found)].sort()).toEqual([...safety].sort());
  });
});

test('each limit is about texts that there are, in every language that has its rows', () => {
  for (const { at, floor, perLetter } of Object.values(lengthLimits)) {
    expect(spokenTexts(Object.values(translations)[0] as never).some(({ usual }) => at.test(usual))).toBe(
      true,
    );
    expect(Object.keys(floor)).toEqual(Object.keys(perLetter));
    for (const tag of Object.keys(translations)) expect(Object.keys(floor)).toContain(tag);
  }
});
