// How easy a language is to read, by a formula of its own. Syllables are counted by libraries of that language.
import { hyphenateSync as hyphenateGerman } from 'hyphen/de/index.js';
import { hyphenateSync as hyphenateFrench } from 'hyphen/fr/index.js';
import { getSilabas } from 'silabea';

export interface Formula {
  readonly name: string;
  /** How easy; higher is easier, 100 is very easy. */
  readonly ease: (wordsPerSentence: number, syllablesPerWord: number) => number;
  /** A whole screen or part is at least that easy. A judgement: what pupils of ten or so can read. */
  readonly least: number;
  readonly syllables: (word: string) => number;
  /** A word with its number of syllables, so that a library that changes its mind is seen. */
  readonly samples: Readonly<Record<string, number>>;
}

const parts = (hyphenated: string): number => hyphenated.split('|').length;
const cut = { hyphenChar: '|', minWordLength: 1 };
const startsWithVowel = /^[aeiouyàâäéèêëîïôöùûüœæ]/i;

/**
 * A hyphen never leaves one letter alone ("épaule" is one piece). With an "l" before it, as in "l’épaule", the first
 * vowel has its syllable.
 */
const french = (word: string): number => {
  const plain = word.toLowerCase().replaceAll('’', '');
  return parts(hyphenateFrench(startsWithVowel.test(plain) ? `l${plain}` : plain, cut));
};

const german = (word: string): number => {
  const plain = word.toLowerCase();
  return parts(hyphenateGerman(startsWithVowel.test(plain) ? `l${plain}` : plain, cut));
};

export const formulas: Readonly<Record<string, Formula>> = {
  fr: {
    name: 'Kandel and Moles',
    ease: (words, syllables) => 207 - 1.015 * words - 73.6 * syllables,
    least: 65,
    syllables: french,
    samples: {
      massage: 2,
      épaule: 2,
      'l’épaule': 2,
      grossesse: 2,
      douleur: 2,
      anticoagulants: 5,
      infirmière: 3,
    },
  },
  es: {
    name: 'Fernández Huerta',
    ease: (words, syllables) => 206.84 - 1.02 * words - 60 * syllables,
    least: 70,
    syllables: word => getSilabas(word.toLowerCase()).numeroSilaba,
    samples: { abuela: 3, ahora: 3, oído: 3, hinchazón: 3, ayudaría: 5, médico: 3 },
  },
  de: {
    name: 'Amstad',
    ease: (words, syllables) => 180 - words - 58.5 * syllables,
    least: 60,
    syllables: german,
    samples: { Schulter: 2, Rückenschmerzen: 4, Schwangerschaft: 3, Atemnot: 3 },
  },
  // Chinese has no formula on npm, and the one for Arabic (OSMAN) has no library: there, only lengths are checked.
};

const wordsIn = (text: string): readonly string[] => text.match(/\p{L}+(?:’\p{L}+)*/gu) ?? [];

/** Over whole texts, each of at least one sentence; half of a sentence before a colon or semicolon counts as one. */
export function easeOf({ ease, syllables }: Formula, texts: readonly string[]): number {
  const plain = texts.map(text => text.replace(/\{\w+\}/g, '').replace(/\]\([\w-]*\)/g, ''));
  const sentences = plain.flatMap(text => text.split(/[.!?:;]+/)).filter(part => wordsIn(part).length > 0);
  const words = plain.flatMap(wordsIn);
  const counted = words.reduce((sum, word) => sum + syllables(word), 0);
  return ease(words.length / sentences.length, counted / words.length);
}
