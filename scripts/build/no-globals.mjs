// Keeps what lit-html notes on globalThis inside the single files: its list of versions, there for a warning that only
// its development build gives, has no place on a clinic's page. The npm files keep it: there a copy is meant to be shared.
const CHANGES = [
  {
    module: 'lit-html/lit-html.js',
    changes: [{ pattern: /[;,]?\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\([^)]*\);/, with: ';' }],
  },
];

/** Vite plugin. Stops the build when a new version of lit-html no longer says what it expects. */
export const noGlobals = () => ({
  name: 'no-globals',
  transform(code, id) {
    const found = CHANGES.find(({ module }) => id.split('?')[0].endsWith(`/node_modules/${module}`));
    if (!found) return;
    for (const { pattern, with: text } of found.changes) {
      if (code.search(pattern) < 0)
        throw new Error(`${found.module} no longer matches ${pattern}: see ${import.meta.url}`);
      code = code.replace(pattern, text);
    }
    return { code, map: null };
  },
});
