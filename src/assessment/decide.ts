import { conditionIds, type ModalityId, modalityIds, type Tier } from '../knowledge/ids.ts';
import { type SafetyFlagId, safetyFlagById } from '../knowledge/safety-flags.ts';
import { type Facts, readFacts } from '../questionnaire/facts.ts';
import type { Answers } from '../questionnaire/questions.ts';
import { copyOf, read } from '../questionnaire/read-safely.ts';
import { readAxes } from './axes.ts';
import { most } from './gates.ts';
import { allMatches, type FittingMatch, noMatch } from './matches.ts';
import { type ModalityOrder, modalityOrder } from './modality-order.ts';
import { type PressureLimit, type PressureStep, pressureFor, pressureLimit } from './pressure.ts';
import { raisedFlags } from './raised-flags.ts';
import { isCalmOnly, routeOf } from './route.ts';
import { type RuledOut, ruleOuts } from './rule-outs.ts';
import { type Evidence, evidence, type Score, score } from './score.ts';
import type { Assessment, Clinic, Match } from './types.ts';

/** The way to an assessment; past an emergency there is none. */
export interface Steps {
  readonly told: readonly Evidence[];
  readonly scores: readonly Score[];
  /** Every condition that fits, best first, seen by the clinic or not. */
  readonly fitting: readonly FittingMatch[];
  /** What allows no firmer start. */
  readonly limit: PressureLimit;
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

const tierOrder: readonly Tier[] = ['emergency', 'doctor', 'tell'];

/** The highest tier of any flag, before anything is cleared. */
function highestTier(flags: readonly SafetyFlagId[]): Tier {
  const raised = flags.map(id => safetyFlagById.get(id)?.tier);
  return tierOrder.find(tier => (raised as readonly (Tier | undefined)[]).includes(tier)) ?? 'none';
}

function chosenFrom<Id extends string>(all: readonly Id[], get: () => unknown): readonly Id[] {
  const chosen = copyOf(read(get));
  return Array.isArray(chosen) ? all.filter(id => chosen.includes(id)) : all;
}

const shown = ({ condition, band, because }: Match): Match => ({ condition, band, because });

/** All the steps from answers to an assessment, each made once: the one engine behind `assess` and `explain`. */
export function decide(answers: Answers, clinic: Clinic | undefined): Decision {
  const facts = readFacts(answers);
  const flags = raisedFlags(facts);
  const axes = readAxes(flags, facts);
  const tier = highestTier(flags);
  const safety = { tier, flags, ...axes };
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
        pressure: { start: 1, painCeiling: 0, chosen: null, because: [] },
      },
    };

  const sees = chosenFrom(conditionIds, () => clinic?.conditions);
  const offers = chosenFrom(modalityIds, () => clinic?.modalities);
  const isOffered = ({ modality }: { readonly modality: ModalityId }) => offers.includes(modality);

  const told = evidence(facts);
  const scores = score(facts, told);
  const fitting = allMatches(facts, flags, told, scores);
  const seen = fitting.filter(({ condition }) => sees.includes(condition)).slice(0, most.matches);
  const matches = seen.length > 0 || !sees.includes('other') ? seen.map(shown) : [noMatch(facts)];

  const limit = pressureLimit(facts, axes, fitting);
  const ruledOut = ruleOuts(facts, axes, fitting, limit);
  const isOut = new Set(ruledOut.map(({ modality }) => modality));
  const route = routeOf({ axes, flags, facts, matches: fitting });
  const modalities = modalityOrder({
    facts,
    matches,
    isPrenatal: route === 'prenatal' || (route === 'doctor-first' && flags.includes('pregnant')),
    isCalm: isCalmOnly(facts),
    limit,
  });
  const chosen =
    axes.handsOn === 'stop'
      ? []
      : modalities.order
          .filter(each => isOffered(each) && !isOut.has(each.modality))
          .slice(0, most.modalities);
  const { steps, pressure } = pressureFor(facts, limit, chosen[0]?.modality === 'lymphatic-facilitation');
  return {
    facts,
    steps: { told, scores, fitting, limit, ruledOut, modalities, pressure: steps },
    assessment: {
      safety,
      route,
      matches,
      modalities: chosen,
      notNow: ruledOut.filter(isOffered),
      pressure,
    },
  };
}
