import { describe, expect, it } from 'vitest';
import { tidyTemplates } from '../../scripts/build/lit-templates.mjs';

const html = (body: string): string =>
  tidyTemplates(`const view = html\`${body}\`;`).toString().slice(18, -2);

describe('white space in Lit templates', () => {
  it('vanishes between tags where it holds a line break', () => {
    expect(html('\n  <ul>\n    <li>\n      <b>one</b>\n    </li>\n  </ul>\n')).toBe(
      '<ul><li><b>one</b></li></ul>',
    );
  });

  it('is one space between tags where it holds none', () => {
    expect(html('<b>one</b>   <i>two</i> <u>three</u>')).toBe('<b>one</b> <i>two</i> <u>three</u>');
  });

  it('is one space between words, with and without a line break', () => {
    expect(html('<p>\n  Two   words\n  and more\n</p>')).toBe('<p>Two words and more</p>');
  });

  it('vanishes between a word and a tag, or an expression, where it holds a line break', () => {
    expect(html('<p>one\n  <b>two</b>\n  three\n  $' + '{four}\n  five</p>')).toBe(
      '<p>one<b>two</b>three$' + '{four}five</p>',
    );
    expect(html('<p>one <b>two</b> three $' + '{four} five</p>')).toBe(
      '<p>one <b>two</b> three $' + '{four} five</p>',
    );
  });

  it('is kept at the end of a line by $' + "{' '}", () => {
    expect(html('<b>one</b>$' + "{' '}\n  <i>two</i>")).toBe('<b>one</b>$' + "{' '}<i>two</i>");
  });

  it('is one space inside a tag, and none before its end', () => {
    expect(html('<a\n  class="x"\n  href="/y"\n>z</a>')).toBe('<a class="x" href="/y">z</a>');
    expect(html('<input\n  type="radio"\n>')).toBe('<input type="radio">');
  });

  it('keeps a value without quotes apart from the slash at the end of its tag', () => {
    expect(html('<path d=$' + '{outline}\n/>')).toBe('<path d=$' + '{outline} />');
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
      '<p .a=$' + '{ x +  y } @click=$' + '{() =>   z}>$' + '{ w }</p>',
    );
  });

  it('reaches templates in templates', () => {
    expect(html('<ul>\n  $' + '{a.map(b => html`\n  <li>$' + '{b}</li>\n`)}\n</ul>')).toBe(
      '<ul>$' + '{a.map(b => html`<li>$' + '{b}</li>`)}</ul>',
    );
  });

  it('drops comments, unless an expression is in them', () => {
    expect(html('<p> a<!-- a  note --> b</p>')).toBe('<p> a b</p>');
    expect(html('<p>\n  <!-- a note -->\n  a\n</p>')).toBe('<p>a</p>');
    expect(html('<!-- a  $' + '{b}  c -->  d')).toBe('<!-- a  $' + '{b}  c --> d');
  });

  it('leaves other strings, no-break spaces and escapes alone', () => {
    const other = 'const a = `b   c`; const d = "e   f"; const g = css`h   i`;';
    expect(tidyTemplates(other).toString()).toBe(other);
    expect(html('a\u00a0\u00a0b \\n  c')).toBe('a\u00a0\u00a0b \\n c');
  });

  it('reads TypeScript', () => {
    const code = 'const view = (text: string): TemplateResult => html`\n  <p>$' + '{text as unknown}</p>\n`;';
    expect(tidyTemplates(code).toString()).toBe(
      'const view = (text: string): TemplateResult => html`<p>$' + '{text as unknown}</p>`;',
    );
  });
});
