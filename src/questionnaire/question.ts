import type { Trigger } from './triggers.ts';

/** An option that concerns only some visitors: offered when any of its triggers holds. */
export interface ConditionalOption {
  readonly id: string;
  readonly when?: readonly Trigger[];
}

/** A question as the questionnaire knows it: ids only. Its words are in the messages under the same ids. */
export interface Question {
  readonly id: string;
  /** `one` and `many` take option ids; `scale` takes a whole number. */
  readonly kind: 'one' | 'many' | 'scale';
  /** Options in the order on screen. An id alone is offered to everyone. */
  readonly options: readonly (string | ConditionalOption)[];
  /** Short headings over stretches of the options: the first option of each. */
  readonly headings?: Readonly<Record<string, string>>;
  /** No longer offered; still understood in answers that hold them. */
  readonly legacy?: readonly string[];
  /** Answers that stand alone: ticking one clears the others, and the other way round. */
  readonly alone?: readonly string[];
  /** As many as make sense; a hint, never enforced: what is ticked counts. */
  readonly max?: number;
  /** Opens on its own screen when one of these is ticked there, and stops counting when it is not. */
  readonly openedBy?: readonly Trigger[];
  /** Asked on the same screen as this one: a tick there answers this too, and "none" here clears both. */
  readonly companion?: string;
  /** May be left untouched. Everything else has an answer for "I don't know". */
  readonly isOptional?: true;
}
