import { routedConditions } from '../knowledge/routes.ts';
import { type SafetyFlag, type SafetyFlagId, safetyFlagById } from '../knowledge/safety-flags.ts';
import type { Facts } from '../questionnaire/facts.ts';
import type { Answers } from '../questionnaire/questions.ts';
import { decide, type Steps } from './decide.ts';
import type { Band } from './gates.ts';
import { bandOf, routingAnswer } from './matches.ts';
import { type Raising, raisedBy } from './raised-flags.ts';
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

/** One raised flag: its own axes before anything was cleared, and everything that raises it. */
export interface FlagTrace extends Pick<SafetyFlag, 'tier' | 'urgency' | 'handsOn'> {
  readonly flag: SafetyFlagId;
  readonly isCleared: boolean;
  readonly raisedBy: readonly Raising[];
}

/** How an assessment came about. Health data as much as the answers are; for reviewers and tests, never for a visitor. */
export interface Trace extends Pick<Steps, 'fitting' | 'limit' | 'ruledOut' | 'modalities' | 'pressure'> {
  readonly assessment: Assessment;
  /** Every flag that is up, the most urgent first. */
  readonly flags: readonly FlagTrace[];
  /** Every condition, in the fixed order; empty in an emergency, as is all that follows from it. */
  readonly conditions: readonly ConditionTrace[];
}

const nothing: Steps = {
  told: [],
  scores: [],
  fitting: [],
  limit: { limits: [], cap: 5, causes: [], why: [] },
  ruledOut: [],
  modalities: { lists: [], front: null, shared: [], isLymphLeftOut: false, lightBecause: [], order: [] },
  pressure: [],
};

function conditionTraces(
  { told, scores }: Steps,
  facts: Facts,
  flags: readonly SafetyFlagId[],
): readonly ConditionTrace[] {
  return scores.map((own, index) => {
    const routed = routedConditions.find(condition => condition === own.condition);
    return {
      ...own,
      points: told.flatMap(({ question, option, by }) => {
        const weight = by[index] ?? 0;
        return weight === 0 ? [] : [{ question, option, weight }];
      }),
      band: bandOf(own.value),
      routedBy: routed ? routingAnswer(routed, facts, flags) : null,
    };
  });
}

function flagTrace(flag: SafetyFlagId, cleared: readonly SafetyFlagId[], facts: Facts): FlagTrace[] {
  const row = safetyFlagById.get(flag);
  if (!row) return [];
  const { tier, urgency, handsOn } = row;
  return [
    { flag, tier, urgency, handsOn, isCleared: cleared.includes(flag), raisedBy: raisedBy(flag, facts) },
  ];
}

/**
 * The same decision as `assess`, with every step on the way: which answer or rule raised which flag, what each answer
 * added to each condition and what held it down, the order of all that fits, how the styles were chosen and ruled out,
 * and the steps to the pressure. Takes what `assess` takes, and never throws either.
 */
export function explain(answers: Answers, clinic?: Clinic): Trace {
  const { assessment, facts, steps } = decide(answers, clinic);
  const { fitting, limit, ruledOut, modalities, pressure } = steps ?? nothing;
  const { flags, cleared } = assessment.safety;
  return {
    assessment,
    flags: flags.flatMap(flag => flagTrace(flag, cleared, facts)),
    conditions: steps ? conditionTraces(steps, facts, flags) : [],
    fitting,
    limit,
    ruledOut,
    modalities,
    pressure,
  };
}
