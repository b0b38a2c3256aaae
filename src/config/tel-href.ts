import { cleanText } from './clean-text.ts';

const keypad = '22233344455566677778889999';
const onKeypad = (letters: string) =>
  letters.toLowerCase().replace(/[a-z]/g, letter => keypad[letter.charCodeAt(0) - 97] ?? '');

/**
 * The `tel:` link of a number written for people, or `null` with fewer than 3 or more than 15 digits.
 *
 * Understands a lead-in (`Call 604…`), a leading `+` with the `(0)` that must not be dialled, keypad words
 * (`1-800-MASSAGE`: attached or in capitals, after 4 to 7 digits, so that "988 Suicide Crisis Helpline" stays
 * 988), an extension (`ext. 12`, `x12`, `poste 12`, `#12` become `;ext=12`) and pauses (`,,12`). Of two
 * numbers it takes the first; any other words after the number are left out.
 */
export function telHref(phone: string): string | null {
  const text = cleanText(phone.slice(0, 200)).normalize('NFKC');
  const rest = /\+?[\s(]*\d.*/u.exec(text)?.[0] ?? '';
  const main = /^\+?(?:[\d\s().\u2010-\u2015-]|\/(?=\d))*/.exec(rest)?.[0] ?? '';
  const plus = main.startsWith('+') ? '+' : '';
  let digits = (plus ? main.replace('(0)', '') : main).replace(/\D/g, '');
  let after = rest.slice(main.length);

  const word = /^[a-z]{2}[a-z-]*/i.exec(after)?.[0] ?? '';
  const spoken = /[\d.-]$/.test(main) || word === word.toUpperCase();
  const dialled = digits + onKeypad(word).replace(/-/g, '');
  if (!/^ext|^poste/i.test(word) && spoken && digits.length > 3 && digits.length < 8 && dialled.length < 14) {
    digits = dialled;
    after = after.slice(word.length);
  }
  if (digits.length < 3 || digits.length > 15) return null;

  const extension = /^[\s,;]*(?:ext(?:ension|n)?|x|poste|#)[\s.:]*(\d{1,7})/i.exec(after)?.[1];
  const pause = /^,[,\s]*\d{1,6}$/.exec(after)?.[0].replace(/\s/g, '') ?? '';
  return `tel:${plus}${digits}${extension ? `;ext=${extension}` : pause}`;
}
