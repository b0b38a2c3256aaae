import * as z from 'zod/mini';
import { pageLink } from '../../../src/config/readers.ts';
import type { Setting } from '../../../src/config/schema.ts';

const isScript = (address: string): boolean => /\.m?js$/.test(address.split(/[?#]/)[0] ?? '');

/** Where the script is: a link as the widget reads links, to a file of JavaScript. */
export const scriptRow: Setting = {
  attribute: null,
  reader: {
    ...pageLink,
    allowed: 'https and a name that ends in .js',
    schema: base => pageLink.schema(base).check(z.refine(isScript, 'no script')),
  },
  about: 'Where massage-fit-check.min.js is on the site.',
  fallback: 'none',
};
