import { conditionIds, modalityIds, type Tier, tiers } from '../knowledge/ids.ts';
import { type SafetyFlagId, safetyFlagById, tierOf } from '../knowledge/safety-flags.ts';
import { calmGoals } from '../questionnaire/fact-groups.ts';
import { type Facts, readFacts } from '../questionnaire/facts.ts';
import type { Answers } from '../questionnaire/questions.ts';
import { anyOf } from '../questionnaire/triggers.ts';
import { type Axes, readAxes } from './axes.ts';
import { most } from './gates.ts';
import { allMatches, noMatch } from './matches.ts';
import { modalityOrder } from './modality-order.ts';
import { pressureFor, pressureLimit } from './pressure.ts';
import { raisedFlags } from './raised-flags.ts';
import { ruleOuts } from './rule-outs.ts';
import type { Assessment, Clinic, Match, Route } from './types.ts';

export type { Answers } from '../questionnaire/questions.ts';
export type { Assessment, Clinic, Match, Reason, Route } from './types.ts';

/** The highest tier of any flag, before anything is cleared. */
const highestTier = (flags: readonly SafetyFlagId[]): Tier => {
  const raised = flags.flatMap(id => safetyFlagById.get(id) ?? []).map(tierOf);
  return tiers.findLast(tier => (raised as readonly Tier[]).includes(tier)) ?? 'none';
};

function isCalmOnly(facts: Facts): boolean {
  const goals = facts.of('help');
  return goals.length > 0 && goals.every(goal => calmGoals.includes(`help.${goal}`));
}

/** Safety decides first, then pregnancy and cancer care, then what the visitor came for. */
function routeOf(
  { urgency, handsOn }: Axes,
  flags: readonly SafetyFlagId[],
  facts: Facts,
  matches: readonly Match[],
): Route {
  if (urgency === 'now' || urgency === 'today') return 'help-now';
  if (handsOn === 'stop' || handsOn === 'ask-first') return 'doctor-first';
  if (flags.includes('pregnant') || flags.includes('postnatal')) return 'prenatal';
  if (facts.has('help.cancer')) return 'cancer-care';
  if (isCalmOnly(facts)) return 'relaxation';
  return matches.some(({ condition }) => condition !== 'other') ||
    anyOf(facts, ['help.sport', 'help.posture'])
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
  const axes = readAxes(flags, facts);
  const tier = highestTier(flags);
  const safety = { tier, flags, ...axes };
  if (tier === 'emergency')
    return {
      safety,
      route: 'help-now',
      matches: [],
      modalities: [],
      notNow: [],
      pressure: { start: 1, painCeiling: 0, chosen: null, because: [] },
    };
  const sees = offered(conditionIds, clinic?.conditions);
  const offers = offered(modalityIds, clinic?.modalities);
  const fitting = allMatches(facts, flags);
  const seen = fitting.filter(({ condition }) => sees.includes(condition)).slice(0, most.matches);
  const matches = seen.length > 0 || !sees.includes('other') ? seen : [noMatch(facts)];
  const limit = pressureLimit(facts, axes, fitting);
  const out = ruleOuts(facts, axes, fitting, limit).filter(({ modality }) => offers.includes(modality));
  const isOut = new Set(out.map(({ modality }) => modality));
  const route = routeOf(axes, flags, facts, fitting);
  const modalities =
    axes.handsOn === 'stop'
      ? []
      : modalityOrder(matches, facts, {
          isPrenatal: route === 'prenatal' || (route === 'doctor-first' && flags.includes('pregnant')),
          isCalmOnly: isCalmOnly(facts),
          cap: limit.cap,
        })
          .filter(({ modality }) => offers.includes(modality) && !isOut.has(modality))
          .slice(0, most.modalities);
  return {
    safety,
    route,
    matches,
    modalities,
    notNow: out,
    pressure: pressureFor(facts, limit, modalities[0]?.modality === 'lymphatic-facilitation'),
  };
}
