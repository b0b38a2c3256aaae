import { cleanText } from './clean-text.ts';

/** The first letters on the keys 2 to 9. */
const keys = [...'ADGJMPTW'];
const onKeypad = (word: string) =>
  word.replace(/[a-z]/gi, letter => String(1 + keys.filter(first => first <= letter.toUpperCase()).length));

/** Three digits and seven letters: an area code and a number in letters (604-CALL-NOW), or a short number and its name. */
const ambiguous = /^\D*\d{3}-+(?:[a-z]-*){7}$/i;

/** A letter for a digit: 555 O142. What stands before it is another number. */
const mistyped = /\d[\s().-]*[oil]+[\s().-]*\d/i;

/**
 * The `tel:` link of a number written for people, or `null` with fewer than 3 or more than 15 digits, and where
 * three digits and seven letters could be read in two ways, or a letter stands for a digit.
 *
 * Understands a lead-in (`Call 604…`), a leading `+` with the `(0)` that must not be dialled, keypad words
 * (`1-800-MASSAGE`: behind a hyphen or in capitals, after 4 to 7 digits, so that "988 LIFELINE" stays 988), an
 * extension (`ext. 12`, `x12`, `poste 12`, `#12` become `;ext=12`) and pauses (`,,12`). Of two numbers it takes
 * the first; any other words after the number are left out.
 */
export function telHref(phone: string): string | null {
  const written = cleanText(phone.slice(0, 200)).normalize('NFKC');
  if (ambiguous.test(written.trim()) || mistyped.test(written)) return null;
  const text = written.replace(
    /^(\D*(?:\d[\s().-]*){4,7})(-[A-Za-z-]{2,}|[A-Z][A-Z-]+)/,
    (whole, number, word) => (/^-*(ext|poste)/i.test(word) ? whole : number + onKeypad(word)),
  );
  const [, plus = '', number = '', after = ''] =
    /(\+?)[\s(]*(\d(?:[\d\s().\p{Pd}]|\/(?=\d))*)(.*)/u.exec(text) ?? [];
  const digits = number.replace(plus && '(0)', '').replace(/\D/g, '');
  if (digits.length < 3 || digits.length > 15) return null;
  const extension = /^[\s,;]*(?:ext[a-z]*|x|poste|#)[\s.:]*(\d{1,7})/i.exec(after)?.[1];
  const pause = /^,+\d{1,6}$/.exec(after)?.[0] ?? '';
  return `tel:${plus}${digits}${extension ? `;ext=${extension}` : pause}`;
}
