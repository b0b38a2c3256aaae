// The JavaScript files of dist/, and how each of them is made from src/.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify as terser } from 'terser';
import { build } from 'vite';
import { litTemplates } from './lit-templates.mjs';

/** Stay imports in the npm build, so that a site's bundler keeps one copy of each. */
const isDependency = id => /^(?:lit|@lit|@floating-ui)(?:\/|$)/.test(id);

/**
 * Single files are minified here: they are what a page loads. The npm files are not, apart from their templates
 * and styles: the site's own bundler does that, and people can read what they debug.
 */
export const BUNDLES = [
  { input: { 'massage-fit-check.min': 'src/embed.ts' }, format: 'iife', minify: true },
  { input: { 'massage-fit-check': 'src/define.ts' }, format: 'es', minify: true },
  { input: { index: 'src/index.ts', define: 'src/define.ts' }, format: 'es', external: isDependency },
  { input: { server: 'src/server.ts' }, format: 'es', external: isDependency },
  { input: { assess: 'src/assessment/assess.ts' }, format: 'es' },
];

const noticeOf = root => {
  const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return `/*! ${name} ${version} | ${license} | third parties: THIRD-PARTY-LICENSES.txt */`;
};

/** A page or a server that names another character set must not garble our words: only ASCII leaves the build. */
const inAscii = code =>
  code.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Takes out what rolldown's own minifier leaves: 760 bytes on the wire. */
const squeeze = async (code, format) => {
  const { code: small } = await terser(code, {
    ecma: 2022,
    module: format === 'es',
    // Constants stay on the side where they stand, and functions called on the spot become arrows: 130 bytes.
    compress: { passes: 3, negate_iife: false, lhs_constants: false, unsafe_arrows: true },
    format: { comments: false },
  });
  return small;
};

/**
 * What stands at the head of a single file. The classic script gets two things more: a leading semicolon, which
 * keeps it whole behind a script without a closing one in page optimisers that join files, and strictness inside
 * its function (the source is modules, and modules are strict), where it does not reach the scripts it is joined to.
 */
const head = (text, format, isQuick) => ({
  name: 'head',
  async generateBundle(_, files) {
    for (const file of Object.values(files)) {
      let code = file.code.trim();
      if (format === 'iife') {
        const start = '(function(){';
        if (!code.startsWith(start)) throw new Error(`The classic script starts with ${code.slice(0, 40)}`);
        code = `${start}"use strict";${code.slice(start.length)}`;
      }
      if (!isQuick) code = await squeeze(code, format);
      file.code = `${format === 'iife' ? ';' : ''}${text}${inAscii(code).trim()}\n`;
    }
  },
});

/**
 * Builds one bundle in memory; `isQuick` leaves out the slow last squeeze. Returns rolldown's chunks: `fileName`, `code`, and `modules` with their sizes.
 *
 * @param {string} root
 * @param {{ input: Record<string, string>, format: string, minify?: boolean, external?: (id: string) => boolean, isQuick?: boolean }} bundle
 */
export const buildBundle = async (root, { input, format, minify = false, external, isQuick = false }) => {
  const outputs = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    mode: 'production',
    plugins: [litTemplates(), ...(minify ? [head(noticeOf(root), format, isQuick)] : [])],
    build: {
      write: false,
      target: 'baseline-widely-available',
      cssMinify: 'lightningcss',
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        checks: { pluginTimings: false },
        input: Object.fromEntries(Object.entries(input).map(([name, path]) => [name, join(root, path)])),
        external,
        preserveEntrySignatures: 'strict',
        output: {
          format,
          minify,
          comments: { legal: !minify, annotation: !minify, jsdoc: !minify },
          entryFileNames: '[name].js',
          chunkFileNames: 'shared/[name].js', // no hash: the same source gives the same names
        },
      },
    },
  });
  return [outputs].flat().flatMap(output => output.output);
};

/** Every JavaScript file of dist/, in memory. */
export const buildBundles = async root => {
  const chunks = [];
  for (const bundle of BUNDLES) chunks.push(...(await buildBundle(root, bundle)));
  const odd = chunks.filter(chunk => chunk.type !== 'chunk');
  if (odd.length)
    throw new Error(`Only scripts belong in dist/, yet there is ${odd.map(file => file.fileName)}.`);
  return chunks;
};
