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
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production'; // Vitest says "test", and Vite would take Lit's development build
  const [chunk] = await buildBundle(process.cwd(), bundle);
  process.env['NODE_ENV'] = before;
  provide('script', chunk?.code ?? '');
}
