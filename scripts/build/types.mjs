// The type declarations of dist/types/, one for each module that a public entry reaches.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';

const ENTRIES = ['index.d.ts', 'define.d.ts', 'assessment/assess.d.ts', 'server.d.ts'];
const GLOBAL_ENTRIES = ['index.d.ts', 'define.d.ts'];
const RELATIVE_IMPORT = /((?:from|import)\s*\(?\s*["'])(\.{1,2}\/[^"']+?)(?:\.ts|\.js)?(["'])/g;

const tsc = root => {
  const require = createRequire(join(root, 'package.json'));
  return join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
};

const LANGUAGE = 'language.d.ts';
const PACK = 'element/language-packs';
const LANGUAGE_DECLARATION =
  '/** The words of a language. Importing it lets every widget of the page speak it. */\ndeclare const pack: LanguagePack;\nexport default pack;\n';

/** Paths below dist/types/ to their text. */
export const buildTypes = root => {
  const out = mkdtempSync(join(tmpdir(), 'massage-fit-check-types-'));
  try {
    execFileSync(process.execPath, [tsc(root), '-p', 'tsconfig.build.json', '--outDir', out], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const files = new Map();
    const take = path => {
      if (files.has(path) || !existsSync(join(out, path))) return;
      // Declarations name their neighbours as source does, './x.ts'. A site's compiler looks for './x.js'.
      const text = readFileSync(join(out, path), 'utf8').replace(RELATIVE_IMPORT, '$1$2.js$3');
      files.set(path, text);
      for (const [, , to] of text.matchAll(RELATIVE_IMPORT)) {
        take(relative(out, resolve(out, dirname(path), `${to}.d.ts`)).replaceAll('\\', '/'));
      }
    };
    for (const entry of ENTRIES) take(entry);
    // What a module declares for everyone, the tag and its events, must reach whoever imports the package or its
    // tag, although no declaration names that module.
    const global = readdirSync(out, { recursive: true })
      .filter(
        path => path.endsWith('.d.ts') && readFileSync(join(out, path), 'utf8').includes('declare global'),
      )
      .map(path => path.replaceAll('\\', '/'))
      .sort();
    global.forEach(take);
    const imports = global.map(path => `import './${path.replace(/\.d\.ts$/, '.js')}';\n`).join('');
    for (const entry of GLOBAL_ENTRIES) files.set(entry, imports + files.get(entry));
    // Every language is such a module; the pattern in package.json leads all of them to this one.
    files.set(LANGUAGE, `import type { LanguagePack } from './${PACK}.js';\n${LANGUAGE_DECLARATION}`);
    take(`${PACK}.d.ts`);
    const missing = ENTRIES.filter(entry => !files.has(entry));
    if (missing.length) throw new Error(`No declarations for ${missing}; tsc wrote ${readdirSync(out)}.`);
    return files;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
};
