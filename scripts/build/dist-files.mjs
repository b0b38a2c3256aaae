// Everything that belongs in dist/, made in memory: the build writes it, the check compares it.
import { generateApi } from '../generate-api.mjs';
import { buildBundles } from './bundles.mjs';
import { thirdPartyLicences } from './licences.mjs';
import { buildTypes } from './types.mjs';

/** Paths below dist/ to their text, in order of name. The same source always gives the same bytes. */
export const distFiles = async root => {
  const chunks = await buildBundles(root);
  const files = new Map([
    ...chunks.map(chunk => [chunk.fileName, chunk.code]),
    ...[...buildTypes(root)].map(([path, text]) => [`types/${path}`, text]),
    ...(await generateApi(root)),
    ['THIRD-PARTY-LICENSES.txt', thirdPartyLicences(chunks)],
  ]);
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
};
