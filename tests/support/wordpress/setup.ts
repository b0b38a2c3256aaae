// Before the tests of the WordPress plugin: PHP, the WordPresses, and the plugin as a clinic would unpack it, from the
// working copy or (TARGET=dist) from the committed archive.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { TestProject } from 'vitest/node';
import { BUNDLES, buildBundle } from '../../../scripts/build/bundles.mjs';
import { packBundles } from '../../../scripts/build/languages.mjs';
import { buildWordPress, PLUGIN } from '../../../scripts/build/wordpress.mjs';
import { installWordPress } from './install.ts';
import { ensurePhp } from './php.ts';
import { wanted } from './versions.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The plugin's folder. */
    plugin: string;
  }
}

async function archive(): Promise<Uint8Array> {
  if (process.env['TARGET'] === 'dist') return readFileSync('dist/massage-fit-check-wordpress.zip');
  const root = process.cwd();
  const [bundle] = BUNDLES;
  if (!bundle) throw new Error('No bundle to build.');
  const packs = packBundles(root).filter(({ format }) => format === 'iife');
  const files = await Promise.all([bundle, ...packs].map(each => buildBundle(root, each)));
  const texts = files
    .flat()
    .map(file => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)] as const);
  return buildWordPress(root, new Map(texts));
}

export default async function setUp({ provide }: TestProject): Promise<() => void> {
  ensurePhp();
  for (const version of wanted) await installWordPress(version);
  const folder = mkdtempSync(join(tmpdir(), 'massage-fit-check-plugin-'));
  for (const [path, bytes] of Object.entries(unzipSync(await archive()))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  provide('plugin', join(folder, PLUGIN));
  return () => rmSync(folder, { recursive: true, force: true });
}
