import { conditionIds, modalityIds, type Tier } from '../knowledge/ids.ts';
import { type SafetyFlagId, safetyFlagById } from '../knowledge/safety-flags.ts';
import { type Facts, readFacts } from '../questionnaire/facts.ts';
import type { Answers } from '../questionnaire/questions.ts';
import { allMatches, noMatch } from './matches.ts';
import { modalityOrder } from './modality-order.ts';
import { pressureFor } from './pressure.ts';
import { raisedFlags } from './raised-flags.ts';
import { ruleOuts } from './rule-outs.ts';
import { calm, most } from './rules.ts';
import type { Assessment, Clinic, Match, Route } from './types.ts';

export type { Answers } from '../questionnaire/questions.ts';
export type { Assessment, Clinic, Match, Reason, Route } from './types.ts';

/** The first flag is the most urgent one. */
const tierOf = ([first]: readonly SafetyFlagId[]): Tier =>
  (first && safetyFlagById.get(first)?.tier) ?? 'none';

function calmOnly(facts: Facts): boolean {
  const goals = facts.of('help');
  return goals.length > 0 && goals.every(goal => calm.includes(`help.${goal}`));
}

/** Safety decides first, then pregnancy and cancer care, then what the visitor came for. */
function routeOf(tier: Tier, facts: Facts, fitting: readonly Match[], matches: readonly Match[]): Route {
  if (tier === 'emergency') return 'help-now';
  if (tier === 'doctor') return 'doctor-first';
  if (fitting[0]?.condition === 'pregnancy') return 'prenatal';
  if (facts.has('help.cancer')) return 'cancer-care';
  if (calmOnly(facts)) return 'relaxation';
  return facts.has('help.sport') || matches.some(({ condition }) => condition !== 'other')
    ? 'therapeutic'
    : 'unsure';
}

const offered = <Id extends string>(all: readonly Id[], chosen: unknown): readonly Id[] =>
  Array.isArray(chosen) ? all.filter(id => chosen.includes(id)) : all;

/**
 * What the answers come to: safety first, then what they sound like, what fits, what is not for now, and where
 * the pressure starts. Pure and total: the same answers give the same assessment, whatever their order;
 * unknown and impossible input is ignored, never lowers the tier and never throws.
 *
 * @param answers by question id: option ids, or a whole number (`pain` 0–10, `firmness` 1–5)
 * @param clinic what the clinic offers and sees; missing means everything. Never changes the safety tier
 */
export function assess(answers: Answers, clinic?: Clinic): Assessment {
  const facts = readFacts(answers);
  const flags = raisedFlags(facts);
  const tier = tierOf(flags);
  if (tier === 'emergency')
    return {
      safety: { tier, flags },
      route: 'help-now',
      matches: [],
      modalities: [],
      notNow: [],
      pressure: { start: 1, painCeiling: 0 },
    };
  const sees = offered(conditionIds, clinic?.conditions);
  const offers = offered(modalityIds, clinic?.modalities);
  const fitting = allMatches(facts);
  const seen = fitting.filter(({ condition }) => sees.includes(condition)).slice(0, most.matches);
  const matches = seen.length > 0 || !sees.includes('other') ? seen : [noMatch(facts)];
  const out = ruleOuts(facts, flags, fitting).filter(({ modality }) => offers.includes(modality));
  const isOut = new Set(out.map(({ modality }) => modality));
  return {
    safety: { tier, flags },
    route: routeOf(tier, facts, fitting, matches),
    matches,
    modalities: modalityOrder(matches, facts, flags)
      .filter(({ modality }) => offers.includes(modality) && !isOut.has(modality))
      .slice(0, most.modalities),
    notNow: out,
    pressure: pressureFor(facts, flags, fitting),
  };
}
