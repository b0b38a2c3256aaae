// npm run build: makes dist/ anew.
// npm run build -- --out some/folder: makes it somewhere else.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { distFiles } from './build/dist-files.mjs';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
const root = process.cwd();
const out = resolve(root, values.out);

// Everything is made before anything is removed: a source that does not build leaves the old files in place.
const files = await distFiles(root);
rmSync(out, { recursive: true, force: true });
for (const [path, text] of files) {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
  if (path.endsWith('.js')) {
    const brotli = brotliCompressSync(text).length.toLocaleString('en');
    console.log(
      `${path.padEnd(32)} ${Buffer.byteLength(text).toLocaleString('en').padStart(9)} B  ${brotli.padStart(8)} B brotli`,
    );
  }
}
console.log(`${files.size} files in ${values.out}/`);
