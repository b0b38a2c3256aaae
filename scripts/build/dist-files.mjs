// Everything that belongs in dist/, made in memory: the build writes it, the check compares it.
import { generateApi } from '../generate-api.mjs';
import { buildBundles } from './bundles.mjs';
import { buildTypes } from './types.mjs';

/** Paths below dist/ to their text, in order of name. The same source always gives the same bytes. */
export const distFiles = async root => {
  const files = new Map([
    ...(await buildBundles(root)),
    ...[...buildTypes(root)].map(([path, text]) => [`types/${path}`, text]),
    ...(await generateApi(root)),
  ]);
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
};
