import { type SafetyFlagId, safetyFlagById, safetyFlags, tierOf } from '../knowledge/safety-flags.ts';
import type { Fact, Facts } from '../questionnaire/facts.ts';
import { anyOf } from '../questionnaire/triggers.ts';
import { raisingRules } from './raising-rules.ts';

/** Answers and raised flags as one: `flag.x` holds when the flag is up, however it came up. */
const withFlags = (facts: Facts, up: ReadonlySet<SafetyFlagId>): Pick<Facts, 'has'> => ({
  has: fact => (fact.startsWith('flag.') ? up.has(fact.slice(5) as SafetyFlagId) : facts.has(fact)),
});

/**
 * Every flag that is up, the most urgent first: ticked on either list, or following by a rule. The rules run to a
 * fixed point. Adding an answer can only add flags, so no later answer and no order of answers ever lowers the tier.
 */
export function raisedFlags(facts: Facts): readonly SafetyFlagId[] {
  const up = new Set<SafetyFlagId>();
  for (const id of [...facts.of('safety'), ...facts.of('health')])
    if (safetyFlagById.has(id as SafetyFlagId)) up.add(id as SafetyFlagId);
  const known = withFlags(facts, up);
  for (let before = -1; before < up.size; ) {
    before = up.size;
    for (const { raises, all } of raisingRules)
      if (!up.has(raises) && all.every(list => anyOf(known, list))) up.add(raises);
  }
  return safetyFlags.filter(({ id }) => up.has(id)).map(({ id }) => id);
}

/** True when an emergency is among the answers. */
export const isEmergency = (facts: Facts): boolean =>
  raisedFlags(facts).some(id => {
    const flag = safetyFlagById.get(id);
    return flag !== undefined && tierOf(flag) === 'emergency';
  });

/** The visitor's own answer behind a raised flag: its tick, or the first answer it follows from. */
export function saidFor(id: SafetyFlagId, facts: Facts): Fact | undefined {
  const ticked = ([`safety.${id}`, `health.${id}`] as const).find(fact => facts.has(fact));
  if (ticked) return ticked;
  const known = withFlags(facts, new Set(raisedFlags(facts)));
  const rule = raisingRules.find(({ raises, all }) => raises === id && all.every(list => anyOf(known, list)));
  return rule?.all
    .flat(2)
    .find(fact => !fact.startsWith('flag.') && !fact.startsWith('!') && facts.has(fact as Fact)) as
    | Fact
    | undefined;
}
