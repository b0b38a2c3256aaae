import { builderPath, isOfPage, measurementPath } from '../settings/fields.ts';
import type { FewWords } from '../state/languages.ts';
import type { SetUp } from '../state/set-up.ts';

/** One text to copy, and where it goes. */
export interface Piece {
  /** Ends a sentence that begins with "Copy this": "into the page, where the check should be". */
  readonly where: string;
  readonly code: string;
}

/** One way to put the check on a website. */
export interface Builder {
  readonly id: string;
  readonly name: string;
  /** A sentence on what the clinic must have there, such as a plan: said before anything is filled in. */
  readonly needs?: string;
  /** The address of the script stands in what is copied, so it is asked for first. */
  readonly needsScript: boolean;
  /** What has to be set there unless the clinic set it otherwise. */
  readonly presets?: SetUp;
  /** Fields that there is no way to say there, by the beginning of their paths. */
  readonly lacks: readonly string[];
  /** It takes one script and no second, so that languages have to be inside that one. */
  readonly takesOneScript?: true;
  /** It keeps all files that are uploaded in one place, which this is: there is no folder to make. */
  readonly flatFolder?: string;
  /** It takes a text as long as the script itself, so that nothing needs to be uploaded. */
  readonly takesScriptInside?: true;
  /** What to do with it, in short sentences. */
  readonly steps: readonly string[];
  /** @param made a set-up that is `ready` and has a way to book */
  readonly pieces: (made: SetUp, script: Script) => readonly Piece[];
}

/** Where a file is. `integrity`: what the file at a pinned address is known to hold. */
export interface Loaded {
  readonly address: string;
  readonly integrity?: string;
}

/** The script, and the files of the languages that go with it. */
export interface Script extends Loaded {
  readonly packs: readonly (Loaded & { readonly tag: string })[];
  /** Of the language that visitors read first. */
  readonly words: FewWords;
}

/** In the order in which they are loaded: words first, so that nobody sees another language before them. */
export const filesOf = (script: Script): readonly Loaded[] => [...script.packs, script];

/** Whether this builder can say what the field at this path says. */
export const canSay = ({ lacks }: Builder, path: string): boolean =>
  path !== measurementPath && path !== builderPath && !lacks.some(start => path.startsWith(start));

/** Whether somebody should be told that it cannot be said: where the files are, the builder may know by itself. */
export const isMissed = (builder: Builder, path: string): boolean =>
  !isOfPage(path) && !canSay(builder, path);
