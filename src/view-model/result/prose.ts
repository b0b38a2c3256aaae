import type { Messages } from '../../messages/messages.ts';
import { atTerms } from '../../messages/terms.ts';
import type { Prose } from '../types.ts';

/** A message with its terms explained. A term that the glossary does not know is just words. */
export const prose = (text: string, { glossary }: Messages): Prose =>
  atTerms(text).flatMap((piece, i, pieces) => {
    if (i % 3 === 2) return [];
    const id = i % 3 === 1 ? (pieces[i + 1] ?? '') : '';
    return Object.hasOwn(glossary, id)
      ? { word: piece, meaning: glossary[id as keyof typeof glossary] }
      : piece;
  });
