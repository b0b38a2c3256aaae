import { scriptPath } from '../settings/fields.ts';
import type { Browser } from '../state/judge.ts';
import { fewWordsFor, firstLanguage, neededPacks, packFolder } from '../state/languages.ts';
import { hasWayToBook, ready } from '../state/ready.ts';
import type { SetUp } from '../state/set-up.ts';
import { type Builder, canSay, isMissed, type Loaded, type Piece, type Script } from './builder.ts';
import { integrityOf } from './integrity.ts';

export type Written =
  /** What has to be filled in first: paths of fields. */
  | { readonly asksFor: readonly string[] }
  | {
      readonly pieces: readonly Piece[];
      /** Paths of what is set and cannot be said with this builder. */
      readonly leftOut: readonly string[];
    };

const loadedFrom = (address: string, { hashes = {} }: Browser): Loaded => {
  const integrity = integrityOf(address, hashes);
  return { address, ...(integrity === undefined ? {} : { integrity }) };
};

/** Where the files of this set-up are; relative where nobody said where the script is. */
function scriptOf(made: SetUp, browser: Browser): Script {
  const address = made[scriptPath] ?? '';
  const folder = packFolder(made, address);
  return {
    ...loadedFrom(address, browser),
    packs: neededPacks(made, browser.packs).map(tag => ({
      tag,
      ...loadedFrom(`${folder}${tag}.js`, browser),
    })),
    words: fewWordsFor(firstLanguage(made), browser.packs),
  };
}

/** What to copy for one builder. Never something unfinished: what is missing is named in its place. */
export function writeSnippet(builder: Builder, setUp: SetUp, browser: Browser): Written {
  const made = ready(setUp, browser);
  const asksFor = [
    ...(hasWayToBook(made) ? [] : ['bookingUrl', 'phone']),
    ...(builder.needsScript && made[scriptPath] === undefined ? [scriptPath] : []),
  ];
  if (asksFor.length > 0) return { asksFor };
  const paths = Object.keys(made);
  const said = Object.fromEntries(Object.entries(made).filter(([path]) => canSay(builder, path)));
  return {
    pieces: builder.pieces({ ...builder.presets, ...said }, scriptOf(made, browser)),
    leftOut: paths.filter(path => isMissed(builder, path)),
  };
}
