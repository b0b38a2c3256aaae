// Builds every contender to what its page loads: file name to bytes, with brotli done beforehand.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';

const BENCH = 'bench';
const TYPES = { js: 'text/javascript', css: 'text/css', html: 'text/html; charset=utf-8' };

/** Quality 11 takes seconds on a megabyte, so it is kept by content. */
const brotli = (root, bytes) => {
  const folder = join(root, BENCH, '.built');
  const kept = join(folder, `${createHash('sha256').update(bytes).digest('hex').slice(0, 24)}.br`);
  if (existsSync(kept)) return readFileSync(kept);
  const compressed = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      [constants.BROTLI_PARAM_LGWIN]: 22,
    },
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(kept, compressed);
  return compressed;
};

/** A text as the server has it, compressed beforehand. */
export const served = (root, text, type) => {
  const bytes = Buffer.from(text);
  return { type, bytes, brotli: brotli(root, bytes) };
};

const formModule = form => ({
  name: 'bench-form',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^bench:form$/ }, () => ({ path: 'form', namespace: 'bench' }));
    onLoad({ filter: /.*/, namespace: 'bench' }, () => ({ contents: JSON.stringify(form), loader: 'json' }));
  },
});

const bundle = async (entry, form) => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'chrome111',
    conditions: ['production', 'browser', 'module'],
    define: { 'process.env.NODE_ENV': '"production"' },
    jsx: 'automatic',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [formModule(form)],
  });
  return outputFiles[0].text;
};

export const shell = ({ title, head = '', body = '' }) =>
  `<!doctype html><html lang="en-CA"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="icon" href="data:,">${head}</head><body><main>${body}</main></body></html>`;

/** One contender, built: its page, its files by URL path, and what they weigh on the wire without the page itself. */
const prepare = async (root, id, form) => {
  const folder = join(root, BENCH, 'contenders', id);
  const { default: page } = await import(join(folder, 'page.mjs'));
  const requireFromBench = createRequire(join(root, BENCH, 'package.json'));
  const modules = join(root, BENCH, 'node_modules');
  const texts = {
    ...(await page.files?.(root)),
    ...Object.fromEntries(
      Object.entries(page.copies ?? {}).map(([name, from]) => [
        name,
        readFileSync(join(modules, from), 'utf8'),
      ]),
    ),
    ...(page.entry ? { 'form.js': await bundle(join(folder, page.entry), form) } : {}),
    '': shell(page),
  };
  const files = new Map(
    Object.entries(texts).map(([name, text]) => {
      const type = TYPES[name.split('.').at(-1) || 'html'];
      // A site lets browsers keep its scripts, and asks for its pages.
      const cache = name ? 'public, max-age=31536000' : undefined;
      return [`/${id}/${name}`, { ...served(root, text, type), cache }];
    }),
  );
  const loaded = [...files].filter(([path]) => path !== `/${id}/`);
  const versionOf = name => {
    const places = [join(modules, name, 'package.json'), join(root, 'node_modules', name, 'package.json')];
    const found = places.find(existsSync) ?? requireFromBench.resolve(`${name}/package.json`);
    return `${name} ${JSON.parse(readFileSync(found, 'utf8')).version}`;
  };
  return {
    ...page,
    id,
    path: `/${id}/`,
    files,
    bytes: loaded.reduce((sum, [, file]) => sum + file.brotli.length, 0),
    versions: (page.packages ?? []).map(versionOf),
  };
};

const ORDER = ['empty', 'widget', 'vanilla', 'lit', 'react', 'form-js', 'surveyjs', 'formio', 'lhc-forms'];

/** All contenders, or those named. What is left out is said, with the reason. */
export const prepareContenders = async (root, form, only) => {
  const known = readdirSync(join(root, BENCH, 'contenders'), { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)
    .sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
  const contenders = [];
  const leftOut = [];
  for (const id of known) {
    if (only && !only.includes(id)) continue;
    try {
      contenders.push(await prepare(root, id, form));
    } catch (error) {
      leftOut.push({ id, reason: String(error.message ?? error).split('\n')[0] });
    }
  }
  return { contenders, leftOut };
};
