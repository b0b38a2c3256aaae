import { routedConditions } from '../knowledge/routes.ts';
import type { SafetyFlagId } from '../knowledge/safety-flags.ts';
import type { Facts, Trigger } from '../questionnaire/facts.ts';
import type { Answers } from '../questionnaire/questions.ts';
import { decide, type Steps } from './decide.ts';
import { bandOf, routingAnswer } from './matches.ts';
import { saidAllFor } from './raised-flags.ts';
import type { Band } from './rules.ts';
import type { Score } from './score.ts';
import type { Assessment, Clinic, Reason } from './types.ts';

/** How one condition came to its score. */
export interface ConditionTrace extends Score {
  /** What each answer added or took off; answers that say nothing about it are left out. */
  readonly points: readonly (Reason & { readonly weight: number })[];
  /** What its score alone would be said as; `null`: too low to be shown. */
  readonly band: Band | null;
  /** The answer that puts it first, whatever its score. */
  readonly routedBy: Reason | null;
}

/** How an assessment came about. Health data as much as the answers are; for reviewers and tests, never for a visitor. */
export interface Trace extends Pick<Steps, 'fitting' | 'ruledOut' | 'modalities' | 'pressure'> {
  readonly assessment: Assessment;
  /** Every flag that is up, the most urgent first, and all that raises it. */
  readonly flags: readonly { readonly flag: SafetyFlagId; readonly because: readonly Trigger[] }[];
  /** Every condition, in the fixed order; empty in an emergency, as is all that follows from it. */
  readonly conditions: readonly ConditionTrace[];
}

const nothing: Steps = {
  told: [],
  scores: [],
  fitting: [],
  ruledOut: [],
  modalities: { lists: [], shared: [], lightBecause: [], order: [] },
  pressure: [],
};

function conditionTraces({ told, scores }: Steps, facts: Facts): readonly ConditionTrace[] {
  return scores.map((own, index) => {
    const routed = routedConditions.find(condition => condition === own.condition);
    return {
      ...own,
      points: told.flatMap(({ question, option, by }) => {
        const weight = by[index] ?? 0;
        return weight === 0 ? [] : [{ question, option, weight }];
      }),
      band: bandOf(own.value),
      routedBy: routed ? routingAnswer(routed, facts) : null,
    };
  });
}

/**
 * The same decision as `assess`, with every step on the way: which answer raised which flag, what each answer added to
 * each condition and what held it down, the order of all that fits, how the styles were chosen and ruled out, and the
 * steps to the pressure. Takes what `assess` takes, and never throws either.
 */
export function explain(answers: Answers, clinic?: Clinic): Trace {
  const { assessment, facts, steps } = decide(answers, clinic);
  const { fitting, ruledOut, modalities, pressure } = steps ?? nothing;
  return {
    assessment,
    flags: assessment.safety.flags.map(flag => ({ flag, because: saidAllFor(flag, facts) })),
    conditions: steps ? conditionTraces(steps, facts) : [],
    fitting,
    ruledOut,
    modalities,
    pressure,
  };
}
