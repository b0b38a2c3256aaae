/** Letters of scripts that are read from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Puts values into `{places}`; a place without a value stays as it is, so that a slip is seen in review. Where the text or
 * a value is read from right to left, each value stands isolated (U+2068…U+2069): a telephone number keeps its order, also
 * in a pattern without words, such as `{name} {number}`.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  const isTurned = [text, ...Object.values(values)].some(each => rightToLeft.test(String(each)));
  const [before, after] = isTurned ? ['\u2068', '\u2069'] : ['', ''];
  return text.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? before + values[name] + after : place,
  );
}
