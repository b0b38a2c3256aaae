// How the runner serves what Vite understands and browsers do not.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** `import styles from './x.css?inline'` as a module whose default is the text. */
export const inlineCss = () => ({
  name: 'inline-css',
  async serve(context) {
    if (!context.path.endsWith('.css') || !('inline' in context.query)) return;
    const css = await readFile(join(process.cwd(), decodeURIComponent(context.path)), 'utf8');
    return { body: `export default ${JSON.stringify(css)};`, type: 'js' };
  },
});

/** The same tests on what clinics load: both entries become the built single file. */
export const builtEntries = () => ({
  name: 'built-entries',
  resolveImport: ({ source }) =>
    /\/src\/(?:define|embed)\.ts$/.test(source) ? '/dist/massage-fit-check.min.js' : undefined,
});
