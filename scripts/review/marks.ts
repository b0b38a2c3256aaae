// Short marks on paper, by which a filled sheet is compared with the texts of today. Runs in Node alone.
import { createHash } from 'node:crypto';
import type { Text } from './texts.ts';

const markOf = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 6);

/** Another one whenever the English, the translation or what a region says changes. */
export const textMark = (text: Text): string =>
  markOf([text.key, text.english, text.translation, text.regions]);

/** Another one whenever any text changes. */
export const sheetMark = (texts: readonly Text[]): string => markOf(texts.map(textMark));
