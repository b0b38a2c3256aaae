import { version } from '../../../src/version.ts';

/** Folders in which a CDN serves the files of one exact version for good. */
const pinned: readonly string[] = [
  `https://cdn.jsdelivr.net/npm/massage-fit-check@${version}/dist/`,
  `https://unpkg.com/massage-fit-check@${version}/dist/`,
];

/**
 * What the file at an address holds, where that can be known: an exact version of ours on a CDN.
 * @param hashes of the files of this version, by their place in `dist/`
 */
export function integrityOf(address: string, hashes: Readonly<Record<string, string>>): string | undefined {
  const folder = pinned.find(each => address.startsWith(each));
  return folder === undefined ? undefined : hashes[address.slice(folder.length)];
}
