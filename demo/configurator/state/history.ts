import { emptySetUp, isSame, type SetUp } from './set-up.ts';

/** What was and what will be again. Frozen. */
export interface History {
  readonly past: readonly SetUp[];
  readonly present: SetUp;
  readonly future: readonly SetUp[];
  /** The field that is being typed in: its letters are one step. `null` when the next change is a step of its own. */
  readonly typing: string | null;
}

/** Steps that are kept. */
const most = 200;

export const historyOf = (present: SetUp): History => ({ past: [], present, future: [], typing: null });

/** A change. Changes under the same `typing` in a row are one step. */
export function change(history: History, present: SetUp, typing: string | null = null): History {
  if (isSame(history.present, present)) return history;
  const goesOn = typing !== null && typing === history.typing;
  const past = goesOn ? history.past : [...history.past, history.present].slice(-most);
  return { past, present, future: [], typing };
}

/** The field was left. */
export const settle = (history: History): History => ({ ...history, typing: null });

export function undo(history: History): History {
  const present = history.past.at(-1);
  if (!present) return history;
  return {
    past: history.past.slice(0, -1),
    present,
    future: [history.present, ...history.future],
    typing: null,
  };
}

export function redo(history: History): History {
  const [present, ...future] = history.future;
  if (!present) return history;
  return { past: [...history.past, history.present], present, future, typing: null };
}

/** Empties the form; undo brings it back. */
export const startAgain = (history: History): History => change(history, emptySetUp);
