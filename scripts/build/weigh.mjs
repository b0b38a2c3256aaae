// What the classic script is made of on the wire: words, citations, libraries, and the program that is left.
//
// Each part is the difference between two builds, one with it and one without, in brotli 11: words are what the
// modules of src/messages/<language>/ export, citations the references there and their rows, libraries what comes from
// node_modules. They are taken out one after the other, so that the parts add up to the whole, and the program is what
// one build weighs. The builds are minified as the file is: with what is fast, a line more or less moved a part by 200 bytes.
import { brotliCompressSync, constants } from 'node:zlib';
import MagicString from 'magic-string';
import { parseAst, Visitor } from 'vite';
import { BUNDLES, buildBundle, isDependency } from './bundles.mjs';

const WORDS = /\/src\/messages\/[^/]+\/(?!references\.ts$).*\.ts$/;
const CITATIONS = /\/src\/(?:messages\/[^/]+|knowledge)\/references\.ts$/;

/** Bytes on the wire, as a host sends it that compresses once and keeps it. */
export const brotli = text =>
  brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
    },
  }).length;

/** The module with nothing in what it exports, which no minifier can look into. */
const withoutContent = code => {
  const edited = new MagicString(code);
  new Visitor({
    ExportNamedDeclaration({ declaration }) {
      if (declaration?.type !== 'VariableDeclaration') return;
      for (const { init } of declaration.declarations) edited.overwrite(init.start, init.end, 'Object(0)');
    },
  }).visit(parseAst(code, { lang: 'ts' }));
  return edited.toString();
};

const emptied = pattern => ({
  name: 'without-content',
  enforce: 'pre',
  transform: (code, id) => (pattern.test(id) ? { code: withoutContent(code), map: null } : undefined),
});

/**
 * Weighs the working copy, in bytes of brotli 11.
 *
 * @param {string} root
 * @returns {Promise<{ words: number, citations: number, libraries: number }>}
 */
export const weigh = async root => {
  const weightOf = async options => {
    const [file] = await buildBundle(root, { ...BUNDLES[0], ...options });
    return brotli(file.code);
  };
  const whole = await weightOf({});
  const wordless = await weightOf({ plugins: [emptied(WORDS)] });
  const plugins = [emptied(WORDS), emptied(CITATIONS)];
  const program = await weightOf({ plugins });
  // As a module: what is imported needs no global name there.
  const own = await weightOf({ plugins, external: isDependency, format: 'es' });
  return { words: whole - wordless, citations: wordless - program, libraries: program - own };
};
