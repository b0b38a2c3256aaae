// Numbers that a text says, in digits or in words.

/** Words for numbers above one, which is also an article. "Both" is two. */
const numberWords: Readonly<Record<string, Readonly<Record<number, RegExp>>>> = {
  en: {
    0.5: /\bhalf an\b/g,
    2: /\b(two|both|twice)\b/g,
    3: /\b(three)\b/g,
    4: /\bfour\b/g,
    5: /\bfive\b/g,
    6: /\bsix\b/g,
    10: /\bten\b/g,
    12: /\btwelve\b/g,
  },
  fr: {
    0.5: /\bdemi-/g,
    2: /\b(deux)\b(?!ième)/g,
    3: /\btrois\b/g,
    4: /\bquatre\b/g,
    5: /\bcinq\b/g,
    6: /\bsix\b/g,
    10: /\bdix\b/g,
    12: /\bdouze\b/g,
  },
  es: {
    0.5: /\bmedia hora\b/g,
    2: /\b(dos|ambos|ambas)\b/g,
    3: /\btres\b/g,
    4: /\bcuatro\b/g,
    5: /\bcinco\b/g,
    6: /\bseis\b/g,
    10: /\bdiez\b/g,
    12: /\bdoce\b/g,
  },
  de: {
    0.5: /\bhalben? stunde/g,
    2: /\b(zwei|beide[nrs]?)\b/g,
    3: /\bdrei\b/g,
    4: /\bvier\b/g,
    5: /\bfünf\b/g,
    6: /\bsechs\b/g,
    10: /\bzehn\b/g,
    12: /\bzwölf\b/g,
  },
  // Digits only: a character for a number is part of many words that say none (一, 三).
  'zh-Hans': { 0.5: /半小时/g, 2: /两|双/g },
  // Arabic says two by the ending of the noun: a two is written "2", or stands in its list of exceptions.
  ar: {
    2: /(?<!\p{L})(اثن(ين|ان|تين|تان)|كلا|كلتا)/gu,
    3: /(?<!\p{L})ثلاث/gu,
    4: /(?<!\p{L})أربع/gu,
    5: /(?<!\p{L})خمس/gu,
    10: /(?<!\p{L})عشر/gu,
  },
};

/** Each number of a text, in order of size, as often as it is said. */
export function numbersIn(text: string, tag: string): readonly number[] {
  const digits = [...text.replace(/\{\w+\}/g, '').matchAll(/\d+/g)].map(([found]) => Number(found));
  const words = Object.entries(numberWords[tag] ?? {}).flatMap(([value, word]) =>
    [...text.toLowerCase().matchAll(word)].map(() => Number(value)),
  );
  return [...digits, ...words].sort((a, b) => a - b);
}

/** The same text with the same numbers, or with others. */
export const numberSamples: Readonly<
  Record<string, readonly (readonly [en: string, same: string, other: string])[]>
> = {
  fr: [['More than 6 weeks, on both sides', 'Plus de 6 semaines, des deux côtés', 'Plus de 6 semaines']],
  es: [['Two weeks, 5 of 10', 'Dos semanas, 5 de 10', 'Dos semanas, 6 de 10']],
  de: [['Both arms, for 12 weeks', 'Beide Arme, seit 12 Wochen', 'Die Arme, seit 12 Wochen']],
  'zh-Hans': [['Both legs, 3 days', '两条腿，3 天', '腿，3 天']],
  ar: [['Three days, 5 of 10', 'ثلاثة أيام، 5 من 10', 'أيام، 5 من 10']],
};
