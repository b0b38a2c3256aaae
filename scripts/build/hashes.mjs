// dist/sri.json: what `integrity=` takes for each script that a page can load. A page that names it runs this version of
// the file, byte for byte, or none.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The classic script, and the same as a module; those of another language; its words alone. */
const SCRIPTS = /^massage-fit-check\.(?:[\w-]+\.)?(?:min\.)?js$|^languages\//;

/**
 * @param {string} root
 * @param {ReadonlyMap<string, string>} files as built, by name
 */
export const hashes = (root, files) => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const hashOf = name => `sha384-${createHash('sha384').update(files.get(name)).digest('base64')}`;
  const names = [...files.keys()].filter(name => SCRIPTS.test(name));
  const integrity = Object.fromEntries(names.map(name => [name, hashOf(name)]));
  return `${JSON.stringify({ version, integrity }, null, 2)}\n`;
};
