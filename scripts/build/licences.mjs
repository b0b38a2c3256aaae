// The licences of what the single files carry with them. MIT and BSD ask for their text to travel along.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the package that a bundled module came from, or undefined for our own source. */
const packageFolder = id => {
  if (!id.includes('/node_modules/')) return;
  let folder = dirname(id);
  while (
    !existsSync(join(folder, 'package.json')) ||
    !JSON.parse(readFileSync(join(folder, 'package.json'))).version
  ) {
    folder = dirname(folder);
  }
  return folder;
};

/** One text with the licence of each package in the given chunks, by name. */
export const thirdPartyLicences = chunks => {
  const folders = new Set();
  for (const chunk of chunks) {
    for (const [id, module] of Object.entries(chunk.modules)) {
      const folder = module.renderedLength > 0 && packageFolder(id);
      if (folder) folders.add(folder);
    }
  }
  const sections = [...folders].map(folder => {
    const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry));
    if (!file) throw new Error(`${name} is bundled, but brings no licence file.`);
    return { name, text: `${name} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n` };
  });
  sections.sort((a, b) => (a.name < b.name ? -1 : 1));
  const rule = `\n${'-'.repeat(72)}\n\n`;
  return [
    'The single-file builds of massage-fit-check contain parts of:\n',
    ...sections.map(s => s.text),
  ].join(rule);
};
