import type { Messages } from '../../../src/messages/messages.ts';
import type { PackFile } from '../state/languages.ts';
import { fewWords } from './few-words.ts';

/**
 * The files that the preview runs and that are put into pages, as text. What stands here is for `npm start`, from `dist/`;
 * the build puts in what it has just made (`scripts/build/configurator.mjs`).
 */
export { default as widgetScript } from '../../../dist/massage-fit-check.min.js?raw';

const scripts = import.meta.glob<string>('../../../dist/languages/*.js', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const words = import.meta.glob<Messages>('../../../src/messages/packs/*.ts', {
  import: 'messages',
  eager: true,
});

const tagOf = (path: string): string => String(new Intl.Locale(path.replace(/^.*\/|\.\w+$/g, '')));
const wordsOf = new Map(Object.entries(words).map(([path, messages]) => [tagOf(path), messages]));

/** What each pack holds, in order of their tags. */
export const packFiles: readonly PackFile[] = Object.entries(scripts).flatMap(([path, script]) => {
  const messages = wordsOf.get(tagOf(path));
  return messages ? [{ tag: tagOf(path), script, words: fewWords(messages) }] : [];
});
