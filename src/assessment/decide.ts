import { conditionIds, type ModalityId, modalityIds, type Tier } from '../knowledge/ids.ts';
import { type SafetyFlagId, safetyFlagById } from '../knowledge/safety-flags.ts';
import { type Facts, readFacts } from '../questionnaire/facts.ts';
import type { Answers } from '../questionnaire/questions.ts';
import { copyOf, read } from '../questionnaire/read-safely.ts';
import { allMatches, noMatch } from './matches.ts';
import { type ModalityOrder, modalityOrder } from './modality-order.ts';
import { type PressureStep, pressureAfter, pressureSteps } from './pressure.ts';
import { raisedFlags } from './raised-flags.ts';
import { routeOf } from './route.ts';
import { type RuledOut, ruleOuts } from './rule-outs.ts';
import { most } from './rules.ts';
import { type Evidence, evidence, type Score, score } from './score.ts';
import type { Assessment, Clinic, Match } from './types.ts';

/** The way to an assessment; past an emergency there is none. */
export interface Steps {
  readonly told: readonly Evidence[];
  readonly scores: readonly Score[];
  /** Every condition that fits, best first, seen by the clinic or not. */
  readonly fitting: readonly Match[];
  /** Every style that is not for now, offered by the clinic or not. */
  readonly ruledOut: readonly RuledOut[];
  readonly modalities: ModalityOrder;
  readonly pressure: readonly PressureStep[];
}

export interface Decision {
  readonly facts: Facts;
  readonly assessment: Assessment;
  readonly steps: Steps | null;
}

/** The first flag is the most urgent one. */
const tierOf = ([first]: readonly SafetyFlagId[]): Tier =>
  (first && safetyFlagById.get(first)?.tier) ?? 'none';

function chosenFrom<Id extends string>(all: readonly Id[], get: () => unknown): readonly Id[] {
  const chosen = copyOf(read(get));
  return Array.isArray(chosen) ? all.filter(id => chosen.includes(id)) : all;
}

/** All the steps from answers to an assessment, each made once: the one engine behind `assess` and `explain`. */
export function decide(answers: Answers, clinic: Clinic | undefined): Decision {
  const facts = readFacts(answers);
  const flags = raisedFlags(facts);
  const tier = tierOf(flags);
  const safety = { tier, flags };
  if (tier === 'emergency')
    return {
      facts,
      steps: null,
      assessment: {
        safety,
        route: 'help-now',
        matches: [],
        modalities: [],
        notNow: [],
        pressure: { start: 1, painCeiling: 0 },
      },
    };

  const sees = chosenFrom(conditionIds, () => clinic?.conditions);
  const offers = chosenFrom(modalityIds, () => clinic?.modalities);
  const isOffered = ({ modality }: { readonly modality: ModalityId }) => offers.includes(modality);

  const told = evidence(facts);
  const scores = score(facts, told);
  const fitting = allMatches(facts, told, scores);
  const seen = fitting.filter(({ condition }) => sees.includes(condition)).slice(0, most.matches);
  const matches = seen.length > 0 || !sees.includes('other') ? seen : [noMatch(facts)];

  const ruledOut = ruleOuts(facts, flags, fitting);
  const isOut = new Set(ruledOut.map(({ modality }) => modality));
  const modalities = modalityOrder(matches, facts, flags);
  const pressure = pressureSteps(facts, flags, fitting);
  return {
    facts,
    steps: { told, scores, fitting, ruledOut, modalities, pressure },
    assessment: {
      safety,
      route: routeOf({ tier, facts, matches }),
      matches,
      modalities: modalities.order
        .filter(each => isOffered(each) && !isOut.has(each.modality))
        .slice(0, most.modalities),
      notNow: ruledOut.filter(isOffered),
      pressure: pressureAfter(pressure),
    },
  };
}
