import * as z from 'zod/mini';
import { languages, pageLink } from '../../../src/config/readers.ts';
import type { Setting } from '../../../src/config/schema.ts';

/** Languages that the clinic's pages are in, besides the one inside the script. Each comes in a file of its own. */
export const packsRow: Setting = {
  attribute: null,
  reader: languages,
  about: 'Languages of the visitors, besides English.',
  fallback: 'none',
};

/** Where those files are, if not in a folder `languages` beside the script. Comes back with a slash at its end. */
export const packFolderRow: Setting = {
  attribute: null,
  reader: {
    ...pageLink,
    allowed: 'https and the name of a folder',
    schema: base =>
      pageLink
        .schema(base)
        .check(z.refine(address => !/[?#]|\.m?js\/?$/.test(address), 'no folder'))
        .check(z.overwrite(address => address.replace(/\/?$/, '/'))),
  },
  about: 'Where the files of languages are on the site.',
  fallback: 'a folder "languages" beside the script',
};
