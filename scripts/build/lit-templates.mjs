// Lit templates may be indented as a person would: html`…` and svg`…` follow the white space rule of JSX.
//
// In text, white space at an edge (next to a tag, an expression, or an end of the template) vanishes when it holds a
// line break, and is one space when it does not; between two words it is one space. Inside a tag it is one space.
// A space that must stand at the end of a line is written ${' '}. Expressions, quoted attribute values, <pre>,
// <textarea>, <script> and <style> are left as they are; comments go, unless an expression is in them.
import MagicString from 'magic-string';
import { parseAst, Visitor } from 'vite';

const TEMPLATE_TAGS = new Set(['html', 'svg']);
const RAW_TEXT = new Set(['pre', 'textarea', 'script', 'style', 'title']);

/** What the scanner takes in one step; an escape of two characters is never torn apart. */
const COMMENT = /<!--(?:.*?(-->)|)/sy;
const TAG_NAME = /<(\/?[a-z][^\s/>]*)/iy;
const WHITE_SPACE = /[ \t\r\n\f]+/y;
const CHARACTER = /\\.|./sy;

const tidyText = text =>
  text.replace(/\\.|[ \t\r\n\f]+/gs, (run, index) => {
    if (run[0] === '\\') return run;
    const isAtEdge = index === 0 || index + run.length === text.length;
    return isAtEdge && /[\r\n]/.test(run) ? '' : ' ';
  });

/** Reads the static pieces of one template in turn and remembers, over the expressions, where it stands. */
class TemplateScanner {
  /** @type {'text' | 'raw text' | 'comment' | 'tag' | 'value'} */
  #place = 'text';
  #tagName = '';
  #rawElement = '';
  #quote = '';

  /** One static piece, as written between backtick and `${…}`, to the same with its white space tidied. */
  tidy(piece) {
    let out = '';
    let text = '';
    let index = 0;
    const take = pattern => {
      pattern.lastIndex = index;
      const found = pattern.exec(piece);
      if (found) index = pattern.lastIndex;
      return found;
    };
    const flush = () => {
      out += tidyText(text);
      text = '';
    };

    while (index < piece.length) {
      if (this.#place === 'text') {
        const comment = take(COMMENT);
        if (comment?.[1]) continue;
        const tag = !comment && take(TAG_NAME);
        if (comment || tag) {
          flush();
          out += (comment ?? tag)[0];
          this.#place = comment ? 'comment' : 'tag';
          this.#tagName = tag ? tag[1].toLowerCase() : '';
        } else {
          text += take(CHARACTER)[0];
        }
      } else if (this.#place === 'tag') {
        if (take(WHITE_SPACE)) out += piece[index] === '>' ? '' : ' ';
        else {
          const [character] = take(CHARACTER);
          if (character === '>') this.#leaveTag();
          else if (/["']/.test(character) && /=\s*$/.test(out)) {
            this.#place = 'value';
            this.#quote = character;
          }
          out += character;
        }
      } else if (this.#place === 'raw text') {
        const tag = take(TAG_NAME);
        if (tag?.[1].toLowerCase() === `/${this.#rawElement}`) {
          this.#place = 'tag';
          this.#tagName = tag[1].toLowerCase();
        }
        out += tag?.[0] ?? take(CHARACTER)[0];
      } else {
        const end = this.#place === 'value' ? this.#quote : '-->';
        if (piece.startsWith(end, index)) {
          out += end;
          index += end.length;
          this.#place = this.#place === 'value' ? 'tag' : 'text';
        } else {
          out += take(CHARACTER)[0];
        }
      }
    }
    flush();
    return out;
  }

  #leaveTag() {
    const isRaw = RAW_TEXT.has(this.#tagName);
    this.#place = isRaw ? 'raw text' : 'text';
    this.#rawElement = isRaw ? this.#tagName : '';
  }
}

/**
 * Tidies every html`…` and svg`…` of a module.
 *
 * @param {string} code TypeScript or JavaScript
 * @returns {MagicString} for its text and its source map
 */
export const tidyTemplates = code => {
  const edited = new MagicString(code);
  new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      if (tag.type !== 'Identifier' || !TEMPLATE_TAGS.has(tag.name)) return;
      const scanner = new TemplateScanner();
      for (const { start, value } of quasi.quasis) {
        const from = code.indexOf(value.raw, start); // the node may or may not count the backtick
        const tidied = scanner.tidy(value.raw);
        if (tidied !== value.raw) edited.update(from, from + value.raw.length, tidied);
      }
    },
  }).visit(parseAst(code, { lang: 'ts' }));
  return edited;
};

const hasTemplates = (path, code) =>
  /\/(?:src|demo\/configurator)\/.*\.ts$/.test(path) &&
  !path.includes('/node_modules/') &&
  /\b(?:html|svg)`/.test(code);

/** For Vite and Vitest. Our own source only, before anything else has touched it. */
export const litTemplates = () => ({
  name: 'lit-templates',
  enforce: 'pre',
  transform(code, id) {
    const [path] = id.split('?');
    if (!hasTemplates(path, code)) return;
    const edited = tidyTemplates(code);
    return { code: edited.toString(), map: edited.generateMap({ source: path, hires: 'boundary' }) };
  },
});

/** For Web Test Runner, before its TypeScript step. */
export const litTemplatesForTests = () => ({
  name: 'lit-templates',
  transform({ path, body }) {
    if (hasTemplates(path, String(body))) return { body: tidyTemplates(String(body)).toString() };
  },
});
