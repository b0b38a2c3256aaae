/** What word processors and builders make of a straight quote, as it is or as an entity. */
const double = '(?:[“”„«»″]|&(?:#822[0-2]|#8243|[lrb]dquo|[lr]aquo);)';
const single = '(?:[‘’‚′]|&(?:#821[6-8]|#8242|[lr]squo|sbquo);)';
/** A quote that ends a value: the tag goes on after it. An apostrophe is none. */
const after = '(?=[\\s/>\\]])';

const opening = /<[a-z][\w-]*(?=[\s/>])|\[massage[_-]fit[_-]check(?=[\s\]])/gi;
const between = /[\s/]+/y;
const name = /[^\s=<>"'/[\]]+/y;
const equals = /\s*=\s*/y;
const straight = /"[^"]*"|'[^']*'/y;
const bent = new RegExp(
  `${double}((?:(?!${double})[^"<])*)(?:${double}|"${after})|${single}((?:(?!${double})[^"'<])*?)(?:${single}|')${after}`,
  'y',
);
const bare = /[^\s"'>\]]+/y;

/** The text with straight quotes around the values of its tags and shortcodes; the same text where they are. */
export function withStraightQuotes(text: string): string {
  let written = '';
  let done = 0;
  for (const { index, 0: start } of text.matchAll(opening)) {
    // What looks like a tag within a value is none.
    if (index < done) continue;
    let at = index + start.length;
    const take = (pattern: RegExp): RegExpExecArray | null => {
      pattern.lastIndex = at;
      const found = pattern.exec(text);
      at += found?.[0].length ?? 0;
      return found;
    };
    while (take(between) || take(name)) {
      if (!take(equals) || take(straight)) continue;
      const from = at;
      const found = take(bent);
      if (found) {
        written += `${text.slice(done, from)}"${found[1] ?? found[2] ?? ''}"`;
        done = at;
      } else take(bare);
    }
  }
  return written + text.slice(done);
}
