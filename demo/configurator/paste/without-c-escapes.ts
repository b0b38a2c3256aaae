/** What C writes behind a backslash, as PHP's `stripcslashes` undoes it for shortcodes. */
export const withoutCEscapes = (text: string): string =>
  text.replace(/\\(?:x([\da-f]{1,2})|([0-7]{1,3})|([\s\S]))/gi, (_, hex, octal, other: string) => {
    if (hex || octal) return String.fromCharCode(Number.parseInt(hex ?? octal, hex ? 16 : 8));
    return { n: '\n', t: '\t', r: '\r' }[other] ?? other;
  });
