// What editors complete the tag by: dist/web-types.json for JetBrains, dist/vscode.html-custom-data.json for VS Code. Made
// from the manifest by the generators that other components use.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

const WEB_TYPES = 'web-types.json';
const CUSTOM_DATA = 'vscode.html-custom-data.json';

/** They write files, so they are given a folder. Version and name are read from package.json by the first. */
export const editorData = manifest => {
  const outdir = mkdtempSync(join(tmpdir(), 'massage-fit-check-editors-'));
  try {
    const quiet = { outdir, hideLogs: true };
    generateJetBrainsWebTypes(structuredClone(manifest), {
      ...quiet,
      webTypesFileName: WEB_TYPES,
      packageJson: false,
    });
    generateVsCodeCustomElementData(structuredClone(manifest), {
      ...quiet,
      htmlFileName: CUSTOM_DATA,
      cssFileName: null,
    });
    return [WEB_TYPES, CUSTOM_DATA].map(name => [name, readFileSync(join(outdir, name), 'utf8')]);
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
};
