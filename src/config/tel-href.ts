import { cleanText } from './clean-text.ts';

const keypad = '22233344455566677778889999';
const onKeypad = (word: string) =>
  word.toLowerCase().replace(/[a-z]/g, letter => keypad[letter.charCodeAt(0) - 97] ?? '');

/**
 * The `tel:` link of a number written for people, or `null` with fewer than 3 or more than 15 digits.
 *
 * Understands a lead-in (`Call 604…`), a leading `+` with the `(0)` that must not be dialled, keypad words
 * (`1-800-MASSAGE`: behind a hyphen or in capitals, after 4 to 7 digits, so that "988 LIFELINE" stays 988), an
 * extension (`ext. 12`, `x12`, `poste 12`, `#12` become `;ext=12`) and pauses (`,,12`). Of two numbers it takes
 * the first; any other words after the number are left out.
 */
export function telHref(phone: string): string | null {
  const text = cleanText(phone.slice(0, 200)).normalize('NFKC');
  const [, plus = '', number = '', after = ''] =
    /(\+?)[\s(]*(\d(?:[\d\s().\p{Pd}]|\/(?=\d))*)(.*)/u.exec(text) ?? [];
  let digits = (plus ? number.replace('(0)', '') : number).replace(/\D/g, '');
  let rest = after;

  const word = /^(?!ext|poste)[a-z-]{2,}/i.exec(after)?.[0] ?? '';
  const isSpelled = number.endsWith('-') || word === word.toUpperCase();
  if (isSpelled && digits.length > 3 && digits.length < 8) {
    digits += onKeypad(word).replace(/-/g, '');
    rest = after.slice(word.length);
  }
  if (digits.length < 3 || digits.length > 15) return null;

  const extension = /^\W*(?:ext[a-z]*|x|poste|#)\W*(\d{1,7})/i.exec(rest)?.[1];
  const pause = /^,+\d{1,6}$/.exec(rest)?.[0] ?? '';
  return `tel:${plus}${digits}${extension ? `;ext=${extension}` : pause}`;
}
