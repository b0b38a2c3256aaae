// Builds the classic script once for all end-to-end tests: from the working copy, or (TARGET=dist) as committed.
import { readFile } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { BUNDLES, buildBundle } from '../../../scripts/build/bundles.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    script: string;
  }
}

export default async function build({ provide }: TestProject): Promise<void> {
  if (process.env['TARGET'] === 'dist') {
    provide('script', await readFile('dist/massage-fit-check.min.js', 'utf8'));
    return;
  }
  const [bundle] = BUNDLES;
  if (!bundle) throw new Error('No bundle to build.');
  const [chunk] = await buildBundle(process.cwd(), bundle);
  provide('script', chunk?.type === 'chunk' ? chunk.code : '');
}
