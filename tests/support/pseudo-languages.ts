// Two languages that nobody speaks, made from English for tests, and never shipped: what a layout does with them, it does
// with real ones.
import { en } from '../../src/messages/en.ts';
import type { LanguageWords } from '../../src/messages/languages.ts';
import type { Messages } from '../../src/messages/messages.ts';

type Node = string | readonly Node[] | { readonly [key: string]: Node };

/** Each text anew, at every depth. */
function each(node: Node, change: (text: string) => string): Node {
  if (typeof node === 'string') return change(node);
  if (Array.isArray(node)) return node.map((child: Node) => each(child, change));
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, each(child, change)]));
}

/** Letters, but none of a `{place}` nor of the term that `[words](term)` names. */
const inWords = (text: string, change: (letter: string) => string): string =>
  text.replace(/\{\w+\}|\]\([\w-]*\)|[a-z,;?]/gi, found => (found.length > 1 ? found : change(found)));

const made = (tag: string, change: (letter: string) => string): LanguageWords => ({
  tag,
  messages: each(en as unknown as Node, text => inWords(text, change)) as unknown as Messages,
});

const doubled: Readonly<Record<string, string>> = { a: 'áà', e: 'éè', i: 'íì', o: 'óò', u: 'úù', y: 'ýÿ' };

/** Longer by 40 in 100, in the words themselves: for buttons and narrow columns. */
export const longer: LanguageWords = made('fr', letter => {
  const long = doubled[letter.toLowerCase()] ?? letter;
  return letter < 'a' ? (long[0] ?? '').toUpperCase() + long.slice(1) : long;
});

const joining = 'ابجدهـحطيكلمنسعفصقرشتثخذضظغ'.replace('ـ', 'و');
const marks: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };

/** From right to left, in letters that join. */
export const rightToLeft: LanguageWords = made(
  'ar',
  letter => marks[letter] ?? joining[(letter.toLowerCase().charCodeAt(0) - 97) % joining.length] ?? letter,
);

/** English in a layout that is read from right to left: for tests that look for English words. */
export const englishFromTheRight: LanguageWords = { tag: 'he', messages: en };
