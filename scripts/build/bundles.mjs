// The JavaScript files of dist/, and how each of them is made from src/.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { packBundles, singleFileBundles } from './languages.mjs';
import { litTemplates } from './lit-templates.mjs';

/** Stay imports in the npm build, so that a site's bundler keeps one copy of each. */
export const isDependency = id => /^(?:lit|@lit|zod|@floating-ui)(?:\/|$)/.test(id);

/**
 * @typedef {object} Bundle
 * @property {Record<string, string>} input names of files to entries below the root
 * @property {'iife' | 'es'} format
 * @property {boolean} [minify]
 * @property {(id: string) => boolean} [external] what stays an import
 * @property {boolean} [isQuick] minified with what is fast in place of what is small: for tests of the working copy
 * @property {boolean} [isPack] words alone: no library and so no licence in it, and a module has a name of its own beside the script
 * @property {import('vite').Plugin[]} [plugins] for measuring, and for what no file holds
 */

/**
 * Single files are minified here: they are what a page loads. The npm files are not, apart from their templates
 * and styles: the site's own bundler does that, and people can read what they debug.
 *
 * @type {Bundle[]}
 */
export const BUNDLES = [
  { input: { 'massage-fit-check.min': 'src/embed.ts' }, format: 'iife', minify: true },
  { input: { 'massage-fit-check': 'src/define.ts' }, format: 'es', minify: true },
  { input: { index: 'src/index.ts', define: 'src/define.ts' }, format: 'es', external: isDependency },
  { input: { server: 'src/server.ts' }, format: 'es', external: isDependency },
  { input: { assess: 'src/assessment/assess.ts' }, format: 'es' },
];

/** The licences of what the single files carry with them. MIT and BSD ask for their text to travel along. */
export const LICENCES = 'THIRD-PARTY-LICENSES.md';

const noticeOf = root => {
  const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return `/*! ${name} ${version} | ${license} | third parties: ${LICENCES} */`;
};

/** A page or a server that names another character set must not garble our words: only ASCII leaves the build. */
const terserOptions = (root, format) => ({
  ecma: 2022,
  module: format === 'es',
  // What one pass leaves over, the next two find: 300 bytes of a page's script.
  compress: { passes: 3 },
  format: {
    ascii_only: true,
    comments: false,
    // The semicolon keeps the script whole behind one without a closing semicolon, where a site's optimiser joins files.
    preamble: `${format === 'iife' ? ';' : ''}${noticeOf(root)}`,
  },
});

/** The source is modules, and modules are strict. Inside its function this does not reach scripts it is joined to. */
const strictInside = { strict: false, intro: '"use strict";' };

/** A test runner says that this is a test; the libraries must give what they give in production all the same. */
const inProduction = async make => {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    return await make();
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
};

/**
 * Builds one bundle in memory. Returns rolldown's output: chunks with `fileName`, `code` and `modules`, and for a
 * single file the licences as an asset.
 *
 * @param {string} root
 * @param {Bundle} bundle
 */
export const buildBundle = async (
  root,
  { input, format, minify = false, external, isQuick = false, isPack = false, plugins = [] },
) => {
  const outputs = await inProduction(() =>
    build({
      configFile: false,
      root,
      logLevel: 'warn',
      publicDir: false,
      mode: 'production',
      plugins: [litTemplates(), ...plugins],
      build: {
        write: false,
        target: 'baseline-widely-available',
        minify: minify && (isQuick ? 'oxc' : 'terser'),
        terserOptions: terserOptions(root, format),
        cssMinify: 'lightningcss',
        license: minify && !isPack && { fileName: LICENCES },
        modulePreload: false,
        reportCompressedSize: false,
        rolldownOptions: {
          checks: { pluginTimings: false },
          input: Object.fromEntries(Object.entries(input).map(([name, path]) => [name, join(root, path)])),
          external,
          preserveEntrySignatures: 'strict',
          output: {
            format,
            ...(minify ? {} : { minify: false }),
            ...(format === 'iife' ? strictInside : {}),
            comments: { legal: !minify, annotation: !minify, jsdoc: !minify },
            entryFileNames: isPack && format === 'es' ? '[name].mjs' : '[name].js',
            chunkFileNames: 'shared/[name].js', // no hash: the same source gives the same names
          },
        },
      },
    }),
  );
  return [outputs].flat().flatMap(output => output.output);
};

/** Every file that a bundle leaves in dist/, in memory. */
export const buildBundles = async root => {
  const files = new Map();
  for (const bundle of [...BUNDLES, ...packBundles(root), ...singleFileBundles(root)]) {
    for (const file of await buildBundle(root, bundle)) {
      if (file.type === 'asset' && file.fileName !== LICENCES)
        throw new Error(`Only scripts and licences belong in dist/, yet there is ${file.fileName}.`);
      files.set(file.fileName, file.type === 'asset' ? file.source : file.code);
    }
  }
  return files;
};
