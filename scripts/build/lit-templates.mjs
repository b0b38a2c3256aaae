// Takes the indentation out of Lit templates: html`…` and svg`…` in our own source.
//
// A run of white space becomes one space, never none, so no two words and no two inline elements ever grow
// together. Expressions, quoted attribute values, <pre>, <textarea>, <script> and <style> are left as they are.
import { parseAst, Visitor } from 'vite';

const TEMPLATE_TAGS = new Set(['html', 'svg']);
const RAW_TEXT = new Set(['pre', 'textarea', 'script', 'style', 'title']);
const WHITE_SPACE = /[ \t\r\n\f]/;

/** Where the HTML scanner stands between one static piece of a template and the next. */
const startOfTemplate = () => ({ in: 'text', rawText: '', tagName: '', quote: '', comment: '' });

/** One static piece, as written, to one with its white space collapsed. Keeps `state` for the next piece. */
const collapsePiece = (raw, state) => {
  let out = '';
  for (let i = 0; i < raw.length; ) {
    const rest = raw.slice(i);
    const char = raw[i];

    // A backslash escape is two characters that belong together, whatever they stand for.
    if (char === '\\') {
      out += raw.slice(i, i + 2);
      i += 2;
      continue;
    }

    if (state.in === 'comment') {
      if (rest.startsWith('-->')) {
        out += '-->';
        i += 3;
        state.in = 'text';
      } else {
        out += char;
        i += 1;
      }
      continue;
    }

    if (state.in === 'value') {
      if (char === state.quote) state.in = 'tag';
      out += char;
      i += 1;
      continue;
    }

    if (WHITE_SPACE.test(char) && !(state.in === 'text' && state.rawText)) {
      const run = rest.match(/^[ \t\r\n\f]+/)[0];
      i += run.length;
      const beforeTagEnd = state.in === 'tag' && /^\/?>/.test(raw.slice(i));
      const afterDroppedComment = state.in === 'text' && out.endsWith(' ');
      if (!beforeTagEnd && !afterDroppedComment) out += ' ';
      continue;
    }

    if (state.in === 'tag') {
      if (char === '>') {
        const closing = state.tagName.startsWith('/');
        const name = state.tagName.replace('/', '').toLowerCase();
        if (closing && name === state.rawText) state.rawText = '';
        else if (!closing && !state.rawText && RAW_TEXT.has(name) && !out.endsWith('/')) state.rawText = name;
        state.in = 'text';
      } else if ((char === '"' || char === "'") && /=\s*$/.test(out)) {
        state.in = 'value';
        state.quote = char;
      }
      out += char;
      i += 1;
      continue;
    }

    // Text. Inside <pre> and its likes only the matching end tag is markup.
    if (rest.startsWith('<!--') && !state.rawText) {
      const end = raw.indexOf('-->', i);
      if (end > 0) {
        i = end + 3; // a comment without expressions says nothing to a visitor
      } else {
        state.in = 'comment';
        out += '<!--';
        i += 4;
      }
      continue;
    }
    const tag = rest.match(/^<(\/?[a-zA-Z][^\s/>]*)/);
    if (tag && (!state.rawText || tag[1].toLowerCase() === `/${state.rawText}`)) {
      state.in = 'tag';
      state.tagName = tag[1];
      out += tag[0];
      i += tag[0].length;
      continue;
    }
    out += char;
    i += 1;
  }
  return out;
};

/** The static pieces of one template, as written between the backticks and `${…}`. */
export const collapseTemplate = pieces => {
  const state = startOfTemplate();
  return pieces.map(piece => collapsePiece(piece, state));
};

/** Collapses every html`…` and svg`…` of a JavaScript module. */
export const collapseTemplates = code => {
  const edits = [];
  new Visitor({
    TaggedTemplateExpression(node) {
      if (node.tag.type !== 'Identifier' || !TEMPLATE_TAGS.has(node.tag.name)) return;
      const pieces = node.quasi.quasis;
      collapseTemplate(pieces.map(piece => piece.value.raw)).forEach((text, i) => {
        const { start } = pieces[i];
        const { raw } = pieces[i].value;
        const at = code.indexOf(raw, start); // the node may or may not count the backtick
        if (text !== raw) edits.push({ start: at, end: at + raw.length, text });
      });
    },
  }).visit(parseAst(code));
  edits.sort((a, b) => b.start - a.start);
  for (const { start, end, text } of edits) code = code.slice(0, start) + text + code.slice(end);
  return code;
};

/** Vite plugin. After the TypeScript step, so that it only ever sees JavaScript; our own source only. */
export const litTemplates = () => ({
  name: 'lit-templates',
  enforce: 'post',
  transform(code, id) {
    if (!/\/src\/.*\.[jt]s$/.test(id) || id.includes('/node_modules/') || !/\b(?:html|svg)`/.test(code))
      return;
    return { code: collapseTemplates(code), map: null };
  },
});
