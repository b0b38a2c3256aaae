// npm run check:dist: is the committed dist/ what the source builds, byte for byte?
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distFiles } from './build/dist-files.mjs';

const root = process.cwd();
const dist = join(root, 'dist');
const built = await distFiles(root);
const committed = existsSync(dist)
  ? readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry =>
        join(entry.parentPath, entry.name)
          .slice(dist.length + 1)
          .replaceAll('\\', '/'),
      )
  : [];

const faults = [
  ...[...built].flatMap(([path, text]) => {
    if (!committed.includes(path)) return `missing   dist/${path}`;
    return readFileSync(join(dist, path)).equals(Buffer.from(text)) ? [] : `differs   dist/${path}`;
  }),
  ...committed.filter(path => !built.has(path)).map(path => `left over dist/${path}`),
];

if (faults.length) {
  console.error(
    `dist/ is not what the source builds:\n  ${faults.join('\n  ')}\nRun "npm run build" and commit dist/.`,
  );
  process.exit(1);
}
console.log(`dist/ is what the source builds: ${built.size} files, byte for byte.`);
