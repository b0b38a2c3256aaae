// A language that is read from right to left: what is filled in keeps its own order. The samples are Arabic; the order
// that is seen is worked out by bidi-js, as a browser does.
import bidiFactory from 'bidi-js';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/assessment/assess.ts';
import { fill } from '../../../src/messages/fill.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import { resultView } from '../../../src/view-model/result/result-view.ts';
import { summary } from '../../../src/view-model/summary/summary.ts';
import { summaryText } from '../../../src/view-model/summary/summary-text.ts';
import { spokenTexts, translations } from '../../support/messages/texts.ts';
import { rightToLeft } from '../../support/pseudo-languages.ts';
import { typicalVisitors, visit } from '../../support/visitors.ts';
import { resolve } from '../config/given.ts';

const bidi = bidiFactory();
const isolates = /[\u2066-\u2069]/g;

/** What is seen from left to right, in a paragraph that is read from right to left. */
function seen(text: string): string {
  const levels = bidi.getEmbeddingLevels(text, 'rtl');
  return bidi.getReorderedString(text, levels).replace(isolates, '');
}

const phone = '604 555 0142';
const samples: readonly (readonly [
  text: string,
  values: Readonly<Record<string, string | number>>,
  shown: string,
])[] = [
  ['الاتصال بالرقم {phone}', { phone }, phone],
  ['اتصال: {phone}.', { phone: '+1 604-555-0142' }, '+1 604-555-0142'],
  ['{n} من 10', { n: 7 }, '7'],
  ['الجزء {n} من {total}: {part}', { n: 2, total: 3, part: 'الجسم' }, '2'],
  ['{name} {number}', { name: 'الخط الساخن', number: '116 123' }, '116 123'],
  ['الإصدار {version}', { version: '2.0.1-beta' }, '2.0.1-beta'],
  ['ابحث عن {file}', { file: 'massage-summary-2026-03-31.txt' }, 'massage-summary-2026-03-31.txt'],
];

describe('what is filled into an Arabic text', () => {
  test.each(samples)('%s', (text, values, shown) => {
    const filled = fill(text, values);
    for (const value of Object.values(values)) expect(filled).toContain(`\u2068${value}\u2069`);
    expect(seen(filled)).toContain(shown);
  });

  test('would be seen in another order without that: the check finds what it is for', () => {
    expect(seen(`الاتصال بالرقم ${phone}`)).not.toContain(phone);
  });

  test('stands in a sentence in the order in which it is read, from the right', () => {
    const line = seen(fill('{n} من {total}', { n: 7, total: 10 }));
    expect(line.indexOf('7')).toBeGreaterThan(line.indexOf('10'));
  });
});

describe('a text that is read from left to right', () => {
  test('gets no unseen marks', () => {
    expect(fill('Call {phone}', { phone })).toBe(`Call ${phone}`);
    for (const messages of Object.values(translations))
      for (const { text } of spokenTexts(messages))
        expect(fill(text, { n: 1, phone, number: phone })).not.toMatch(isolates);
  });
});

describe('the summary, from right to left', () => {
  const { config } = resolve({ attributes: new Map([['phone', phone]]) });
  const played = visit({ ...typicalVisitors['neck-shoulder'], pain: 7 }, { who: ['me'] });
  const language = {
    tag: 'ar',
    direction: 'rtl',
    region: '',
    messages: rightToLeft.messages as Messages,
  } as const;

  test('has each of its values isolated, and no isolate left open', () => {
    const assessment = assess(played.walk.answers, config);
    const input = { assessment, ...played, config, language, pageSearch: '' };
    const view = resultView(input);
    if (view.kind !== 'guide') throw new Error('No summary.');
    const made = summary(view, { ...input, sides: {} }, new Date(2026, 10, 23));
    const text = summaryText(made, language.messages);
    for (const line of text.split('\n')) {
      const depth = [...line].reduce((open, mark) => {
        expect(open, line).toBeGreaterThanOrEqual(0);
        return open + (mark === '\u2068' ? 1 : mark === '\u2069' ? -1 : 0);
      }, 0);
      expect(depth, line).toBe(0);
    }
    const pain = text.split('\n').find(line => line.includes('\u20687\u2069'));
    expect(pain).toBeDefined();
  });
});
