import type { SetUp } from '../state/set-up.ts';

/** What the views of counting show, and where their intents go. */
export interface Counted {
  /** A set-up that is `ready`. */
  readonly made: SetUp;
  /** Takes the visitor to a field. */
  readonly goTo: (path: string) => void;
  readonly saveContainer: () => void;
}
