import type { Facts } from './facts.ts';
import type { QuestionId } from './questions.ts';

/**
 * What routing needs to know and policy alone can say. Passed in, so that the questionnaire never looks
 * into the assessment.
 */
export interface Judge {
  /** True when the questionnaire must end now: an emergency. */
  stops(facts: Facts): boolean;
  /** Flags that are up and that a care team may already have looked at, the most urgent first. */
  checkable(facts: Facts): readonly string[];
  /** What asking on would bring, as things stand. */
  weigh(facts: Facts): Prospects;
}

/** How much a question would tell: the score of what leads so far, then the most it could come to. Larger is better. */
export type Worth = readonly [now: number, best: number];

export interface Prospects {
  worth(question: QuestionId): Worth;
  /** Could answers to this question bring another condition to first place? */
  canChange(question: QuestionId): boolean;
}
