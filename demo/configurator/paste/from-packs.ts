import { nearestTag } from '../../../src/messages/nearest-tag.ts';
import { packFolderPath, packsPath } from '../settings/fields.ts';
import type { Pack } from '../state/languages.ts';
import { type Pasted, quoted } from './pasted.ts';

/** A file of a language by its name: `fr.js`; `null` where it is another file. */
const codeIn = (address: string): string | null =>
  /(?:^|\/)([a-z]{2,3}(?:-[a-z\d]{2,8})*)\.m?js(?:[?#].*)?$/i.exec(address)?.[1] ?? null;

const isShipped = (code: string, packs: readonly Pack[]): boolean =>
  packs.some(({ tag }) => tag.toLowerCase() === code.toLowerCase());

/** Whether an address is of a file of a language: a known one, or one in a folder called so. */
export const isPackAddress = (address: string, packs: readonly Pack[]): boolean => {
  const code = codeIn(address);
  return code !== null && (isShipped(code, packs) || /(?:^|\/)languages\/[^/]*$/.test(address));
};

/** Shopify's way to name a file of the theme, and what stands in it. */
const ofTheme = /^\{\{\s*'([^']*)'/;

/**
 * The files of languages in a pasted text.
 * @param addresses of all its scripts, as they are written
 */
export function fromPacks(text: string, addresses: readonly string[], packs: readonly Pack[]): Pasted {
  const loaded = addresses
    .map(each => ofTheme.exec(each)?.[1] ?? each)
    .filter(each => isPackAddress(each, packs));
  const imported = [...text.matchAll(/massage-fit-check\/languages\/([\w-]+)['"]/g)].map(
    ([, code = '']) => code,
  );
  const codes = [...loaded.map(each => codeIn(each) ?? ''), ...imported];
  const known = codes.filter(code => isShipped(code, packs));
  const [folder = ''] = loaded.filter(each => each.includes('/')).map(each => each.replace(/[^/]*$/, ''));
  return {
    setUp: {
      ...(known.length > 0
        ? {
            [packsPath]: known
              .map(code =>
                nearestTag(
                  code,
                  packs.map(({ tag }) => tag),
                ),
              )
              .join(' '),
          }
        : {}),
      ...(known.length > 0 && folder ? { [packFolderPath]: folder } : {}),
    },
    notes: codes
      .filter(code => !known.includes(code))
      .map(code => `${quoted(`${code}.js`)} is no language of this version. It was left out.`),
  };
}
