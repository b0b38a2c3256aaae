// Part of npm run check:package: is dist/custom-elements.json what editors and catalogues expect of a manifest?
import { readFileSync } from 'node:fs';
import { validateCem } from '@wc-toolkit/cem-validator';

const MANIFEST = 'dist/custom-elements.json';

// Throws, and so ends with a fault, at what is missing or not exported.
validateCem(JSON.parse(readFileSync(MANIFEST, 'utf8')), { packageJsonPath: './package.json' });
console.log(`${MANIFEST} is a valid manifest.`);
