import type { Messages } from '../../messages/messages.ts';
import { atTerms } from '../../messages/terms.ts';
import type { Prose } from './types.ts';

/** A message with its terms explained. A term that the glossary does not know is just words. */
export const prose = (text: string, { glossary }: Messages): Prose =>
  atTerms(text).map(piece => {
    if (typeof piece === 'string') return piece;
    const { words, id } = piece;
    return Object.hasOwn(glossary, id)
      ? { word: words, meaning: glossary[id as keyof typeof glossary] }
      : words;
  });
