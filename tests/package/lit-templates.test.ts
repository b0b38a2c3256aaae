import { describe, expect, it } from 'vitest';
import { collapseTemplates } from '../../scripts/build/lit-templates.mjs';

const html = (body: string): string => collapseTemplates(`const view = html\`${body}\`;`).slice(18, -2);

describe('white space in Lit templates', () => {
  it('becomes one space between tags and in text, and never none', () => {
    expect(html('\n  <p>\n    Two   words <b>and</b>\n    <i>more</i>\n  </p>\n')).toBe(
      ' <p> Two words <b>and</b> <i>more</i> </p> ',
    );
  });

  it('goes inside a tag', () => {
    expect(html('<a\n  class="x"\n  href="/y"\n>z</a>')).toBe('<a class="x" href="/y">z</a>');
    expect(html('<input\n  type="radio"\n/>')).toBe('<input type="radio"/>');
  });

  it('stays in attribute values', () => {
    expect(html('<svg viewBox="0  0\n9 9"><path d=\'M0  0\'/></svg>')).toBe(
      '<svg viewBox="0  0\n9 9"><path d=\'M0  0\'/></svg>',
    );
    expect(html('<p class="a  $' + '{b}  c"   id="d">')).toBe('<p class="a  $' + '{b}  c" id="d">');
    expect(html('<p title="a > b   c">  d')).toBe('<p title="a > b   c"> d');
  });

  it('stays in <pre> and its likes', () => {
    expect(html('<pre>\n a  <b  c>d  e</b>\n</pre>  f  g')).toBe('<pre>\n a  <b  c>d  e</b>\n</pre> f g');
    expect(html('<textarea>  a\n</textarea  >  b')).toBe('<textarea>  a\n</textarea> b');
  });

  it('keeps every expression where it was', () => {
    expect(html('<p  .a=$' + '{ x +  y }   @click=$' + '{() =>   z}>\n $' + '{ w }\n</p>')).toBe(
      '<p .a=$' + '{ x +  y } @click=$' + '{() =>   z}> $' + '{ w } </p>',
    );
  });

  it('reaches templates in templates', () => {
    expect(html('<ul>\n  $' + '{a.map(b => html`\n  <li>$' + '{b}</li>\n`)}\n</ul>')).toBe(
      '<ul> $' + '{a.map(b => html` <li>$' + '{b}</li> `)} </ul>',
    );
  });

  it('drops comments, unless an expression is in them', () => {
    expect(html('<p> a <!-- a  note --> b</p>')).toBe('<p> a b</p>');
    expect(html('<!-- a  $' + '{b}  c -->  d')).toBe('<!-- a  $' + '{b}  c --> d');
  });

  it('leaves other strings, no-break spaces and escapes alone', () => {
    const other = 'const a = `b   c`; const d = "e   f"; const g = css`h   i`;';
    expect(collapseTemplates(other)).toBe(other);
    expect(html('a\u00a0\u00a0b \\n  c')).toBe('a\u00a0\u00a0b \\n c');
  });
});
