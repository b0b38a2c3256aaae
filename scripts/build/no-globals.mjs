// Keeps what Lit and zod note on globalThis inside the single files.
//
// Lit lists its versions there, for a warning that only its development build gives. zod keeps its settings there: a
// host page's own zod would change how ours reads a clinic's attributes, or compile our schemas under a policy that
// forbids it. Neither has a place on a clinic's page. The npm files keep both: there a copy is meant to be shared.
const VERSION_NOTE = name => ({
  pattern: new RegExp(`[;,]?\\(\\w+\\.${name}\\?\\?=\\[\\]\\)\\.push\\([^)]*\\);`),
  with: ';',
});

const CHANGES = [
  { module: 'lit-html/lit-html.js', changes: [VERSION_NOTE('litHtmlVersions')] },
  { module: 'lit-element/lit-element.js', changes: [VERSION_NOTE('litElementVersions')] },
  {
    module: '@lit/reactive-element/reactive-element.js',
    changes: [
      VERSION_NOTE('reactiveElementVersions'),
      {
        pattern: /,\w+\.litPropertyMetadata\?\?=new WeakMap;/,
        with: ';const litPropertyMetadata=new WeakMap;',
      },
    ],
  },
  {
    module: 'zod/v4/core/core.js',
    changes: [
      { pattern: /\bglobalThis\b/g, with: 'zodGlobals' },
      { pattern: /^/, with: 'const zodGlobals = {};\n' },
    ],
  },
  {
    module: 'zod/v4/core/registries.js',
    changes: [
      { pattern: /\bglobalThis\b/g, with: 'zodGlobals' },
      { pattern: /^/, with: 'const zodGlobals = {};\n' },
    ],
  },
];

/** Vite plugin. Stops the build when a new version of Lit or zod no longer says what it expects. */
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
