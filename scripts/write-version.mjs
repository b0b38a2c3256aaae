// Part of `npm version 1.2.3`, which sets the version in package.json: writes it where the program reads it.
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'src/version.ts';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const before = readFileSync(FILE, 'utf8');
const after = before.replace(/'[^']*'(?=;\n$)/, `'${version}'`);
if (!after.includes(`'${version}'`)) throw new Error(`${FILE} no longer ends in the version as a string.`);
writeFileSync(FILE, after);
console.log(`${FILE}: ${version}`);
