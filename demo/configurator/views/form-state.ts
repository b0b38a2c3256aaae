import type { Browser } from '../state/judge.ts';
import type { SetUp } from '../state/set-up.ts';

/** What every view of the form needs, and where its intents go. */
export interface FormState {
  readonly setUp: SetUp;
  readonly browser: Browser;
  /** Fills in a field; `isTyping` while letters come one by one. */
  readonly fill: (path: string, text: string, isTyping?: boolean) => void;
  /** Puts another set-up in place of this one, as one step. */
  readonly fillAll: (setUp: SetUp) => void;
  /** A field was left. */
  readonly settle: () => void;
}
