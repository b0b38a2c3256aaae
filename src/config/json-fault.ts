const token = /\s*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|\\.)*")|(?:-?\d[\d.eE+-]*|true|false|null))/uy;

/** What may come next in a text of JSON. */
type Next = 'value' | 'first key' | 'key' | 'colon' | 'rest' | 'end';

/**
 * The line, from 1, on which a text stops being JSON: where browsers say that, each says it in its own words and some say
 * nothing. `isComma`: a comma stands there with nothing after it.
 */
export function jsonFault(text: string): { readonly line: number; readonly isComma: boolean } {
  const open: string[] = [];
  let next: Next = 'value';
  let isComma = false;
  let at = 0;
  token.lastIndex = 0;
  for (;;) {
    const [whole, mark, quoted] = token.exec(text) ?? [];
    if (whole === undefined) break;
    const closes = mark === '}' || mark === ']';
    const inside: string | undefined = open.at(-1);
    if (closes) {
      const isEmpty =
        (next === 'first key' && mark === '}') || (next === 'value' && !isComma && mark === ']');
      if (inside !== (mark === '}' ? '{' : '[') || !(next === 'rest' || isEmpty)) break;
      open.pop();
      next = open.length > 0 ? 'rest' : 'end';
    } else if (mark === ',') {
      if (next !== 'rest') break;
      next = inside === '{' ? 'key' : 'value';
    } else if (mark === ':') {
      if (next !== 'colon') break;
      next = 'value';
    } else if (next === 'first key' || next === 'key') {
      if (!quoted) break;
      next = 'colon';
    } else if (next !== 'value') break;
    else if (mark) {
      open.push(mark);
      next = mark === '{' ? 'first key' : 'value';
    } else next = open.length > 0 ? 'rest' : 'end';
    isComma = mark === ',';
    at = token.lastIndex;
  }
  const rest = text.slice(at);
  const line = text.slice(0, at + rest.length - rest.trimStart().length).split('\n').length;
  return {
    line: isComma ? text.slice(0, at).split('\n').length : line,
    isComma: isComma && /^\s*[}\]]/.test(rest),
  };
}
