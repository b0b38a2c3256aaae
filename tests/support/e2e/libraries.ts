// Libraries that clinics' pages run, as they come from npm: guests of the tests.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from './site.ts';

/** Each with its file for a classic script or a style sheet. knip.json names them: nothing imports them. */
const files = {
  swiper: 'swiper/swiper-bundle.min.js',
  'swiper-css': 'swiper/swiper-bundle.min.css',
  bootstrap: 'bootstrap/dist/js/bootstrap.bundle.min.js',
  'bootstrap-css': 'bootstrap/dist/css/bootstrap.min.css',
  // What focus-trap itself needs.
  tabbable: 'tabbable/dist/index.umd.min.js',
  'focus-trap': 'focus-trap/dist/focus-trap.umd.min.js',
  lenis: 'lenis/dist/lenis.min.js',
  rrweb: 'rrweb/dist/rrweb.umd.min.cjs',
  idiomorph: 'idiomorph/dist/idiomorph.min.js',
  alpine: 'alpinejs/dist/cdn.min.js',
  jquery: 'jquery/dist/jquery.min.js',
} as const;

export type Library = keyof typeof files;

const isSheet = (name: Library): boolean => name.endsWith('-css');
const addressOf = (name: Library): string => `/libraries/${name}`;

/** What loads them, in the head of a page. */
export const loading = (...names: readonly Library[]): string =>
  names
    .map(name =>
      isSheet(name)
        ? `<link rel="stylesheet" href="${addressOf(name)}">`
        : `<script${name === 'alpine' ? ' defer' : ''} src="${addressOf(name)}"></script>`,
    )
    .join('');

/** Serves them all. */
export const serveLibraries = async (site: Site): Promise<void> => {
  for (const [name, file] of Object.entries(files)) {
    const text = await readFile(join('node_modules', file), 'utf8');
    const type = isSheet(name as Library) ? 'text/css' : 'text/javascript';
    site.answers.set(addressOf(name as Library), response =>
      response.writeHead(200, { 'content-type': type }).end(text),
    );
  }
};
