import type { SetUp } from '../state/set-up.ts';
import type { Builder, Piece, Script } from './builder.ts';
import { scriptMarkup, tagMarkup } from './markup.ts';
import { tagParts } from './tag-parts.ts';

/** Script and tag in two places of one builder. */
export const scriptAndTag =
  (whereScript: string, whereTag: string): Builder['pieces'] =>
  (made: SetUp, script: Script): readonly Piece[] => [
    { where: whereScript, code: scriptMarkup(script) },
    { where: whereTag, code: tagMarkup(tagParts(made, script.words)) },
  ];
