import { measurementPath } from '../settings/fields.ts';
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
  /** The address of the script stands in what is copied, so it is asked for first. */
  readonly needsScript: boolean;
  /** What has to be set there unless the clinic set it otherwise. */
  readonly presets?: SetUp;
  /** Fields that there is no way to say there, by the beginning of their paths. */
  readonly lacks: readonly string[];
  /** It takes a text as long as the script itself, so that nothing needs to be uploaded. */
  readonly takesScriptInside?: true;
  /** What to do with it, in short sentences. */
  readonly steps: readonly string[];
  /** @param made a set-up that is `ready` and has a way to book */
  readonly pieces: (made: SetUp, script: Script) => readonly Piece[];
}

/** Where the script is. `integrity`: what the file at a pinned address is known to hold. */
export interface Script {
  readonly address: string;
  readonly integrity?: string;
}

/** Whether this builder can say what the field at this path says. The ID of a counter is for no check to say. */
export const canSay = ({ lacks }: Builder, path: string): boolean =>
  path !== measurementPath && !lacks.some(start => path.startsWith(start));
