import { measurementPath, scriptPath } from '../settings/fields.ts';
import type { Browser } from '../state/judge.ts';
import { hasWayToBook, ready } from '../state/ready.ts';
import type { SetUp } from '../state/set-up.ts';
import { type Builder, canSay, type Piece } from './builder.ts';
import { integrityOf } from './integrity.ts';

export type Written =
  /** What has to be filled in first: paths of fields. */
  | { readonly asksFor: readonly string[] }
  | {
      readonly pieces: readonly Piece[];
      /** Paths of what is set and cannot be said with this builder. */
      readonly leftOut: readonly string[];
    };

/** What to copy for one builder. Never something unfinished: what is missing is named in its place. */
export function writeSnippet(builder: Builder, setUp: SetUp, browser: Browser): Written {
  const made = ready(setUp, browser);
  const address = made[scriptPath];
  const asksFor = [
    ...(hasWayToBook(made) ? [] : ['bookingUrl', 'phone']),
    ...(builder.needsScript && address === undefined ? [scriptPath] : []),
  ];
  if (asksFor.length > 0) return { asksFor };
  const paths = Object.keys(made);
  const said = Object.fromEntries(Object.entries(made).filter(([path]) => canSay(builder, path)));
  const integrity = integrityOf(address ?? '', browser.scriptHash);
  return {
    pieces: builder.pieces(
      { ...builder.presets, ...said },
      { address: address ?? '', ...(integrity === undefined ? {} : { integrity }) },
    ),
    leftOut: paths.filter(path => path !== scriptPath && path !== measurementPath && !canSay(builder, path)),
  };
}
