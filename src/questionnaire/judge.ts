import type { Facts } from './facts.ts';
import type { QuestionId } from './questions.ts';

/**
 * What routing needs to know and policy alone can say. Passed in, so that the questionnaire never looks
 * into the assessment.
 */
export interface Judge {
  /** True when the questionnaire must end now: an emergency. */
  stops(facts: Facts): boolean;
  /** What asking on would bring, as things stand. */
  weigh(facts: Facts): Prospects;
}

/** Compared by `now`, then by `best`; larger is better, and only the order counts. */
export interface Worth {
  /** What the condition that it speaks for has so far. */
  readonly now: number;
  /** What that condition could come to. */
  readonly best: number;
}

export interface Prospects {
  /** How much this question would tell us; `null` where it would tell nothing. */
  worth(question: QuestionId): Worth | null;
  /** Could answers to this question bring another condition to first place? */
  canChange(question: QuestionId): boolean;
  /** Do answers to this question speak for the condition in first place? */
  concernsFirst(question: QuestionId): boolean;
}
