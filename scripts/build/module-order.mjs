// The order of modules inside the single files: words first, then the layers from left to right. Brotli looks back, and
// what is alike stands closer together so: 0.3 kB less on the wire than in the order the element happens to import.
import { join } from 'node:path';

/** What each stretch of the file begins with; it brings along what it imports. */
const FIRST = [
  'src/messages/languages.ts',
  'src/config/resolve-config.ts',
  'src/assessment/judge.ts',
  'src/result/screen-view.ts',
];

/** Vite plugin. Imports are run in the order they are written, so no order can set a module before what it needs. */
export const moduleOrder = root => ({
  name: 'module-order',
  transform(code, id) {
    if (!this.getModuleInfo(id)?.isEntry) return;
    const imports = FIRST.map(path => `import ${JSON.stringify(join(root, path))};\n`);
    return { code: imports.join('') + code, map: null };
  },
});
