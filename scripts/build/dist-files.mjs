// Everything that belongs in dist/, made in memory: the build writes it, the check compares it.
import { generateApi } from './api/generate-api.mjs';
import { buildBundles } from './bundles.mjs';
import { buildConfigurator } from './configurator.mjs';
import { hashes } from './hashes.mjs';
import { buildTypes } from './types.mjs';
import { buildWordPress } from './wordpress.mjs';

/** Paths below dist/ to their text (an archive: its bytes), in order of name. The same source always gives the same bytes. */
export const distFiles = async root => {
  const bundles = await buildBundles(root);
  const files = new Map([
    ...bundles,
    ['configurator.html', await buildConfigurator(root, bundles)],
    ['massage-fit-check-wordpress.zip', await buildWordPress(root, bundles)],
    ...[...buildTypes(root)].map(([path, text]) => [`types/${path}`, text]),
    ...(await generateApi(root)),
    ['sri.json', hashes(root, bundles)],
  ]);
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
};
