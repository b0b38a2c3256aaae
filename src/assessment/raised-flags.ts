import { type SafetyFlagId, safetyFlagById, safetyFlags, tierOf } from '../knowledge/safety-flags.ts';
import type { Fact, Facts } from '../questionnaire/facts.ts';
import { lazy } from '../questionnaire/memoize.ts';
import { anyOf, type Known } from '../questionnaire/triggers.ts';
import { raisingRules } from './raising-rules.ts';

type Rule = (typeof raisingRules)[number];

/** The rules that a fact, or a raised flag, can bring about; made once, when first needed. */
const rulesOf = lazy(() => {
  const rules = new Map<string, Rule[]>();
  for (const rule of raisingRules)
    for (const fact of rule.all.flat(2)) rules.set(fact, [...(rules.get(fact) ?? []), rule]);
  return rules;
});

/** Answers and raised flags as one: `flag.x` holds when the flag is up, however it came up. */
const withFlags = (facts: Facts, up: ReadonlySet<string>): Known => ({
  has: fact => up.has(fact) || facts.has(fact),
});

const isFlag = (id: string): id is SafetyFlagId => safetyFlagById.has(id as SafetyFlagId);

/** What is up, as facts: `flag.x`. Each answer and each raised flag looks at the rules that speak of it. */
function raise(facts: Facts): ReadonlySet<string> {
  const up = new Set([...facts.of('safety'), ...facts.of('health')].filter(isFlag).map(id => `flag.${id}`));
  const known = withFlags(facts, up);
  // Grows while it is read: a flag that a rule raises may bring about the next.
  const open = [...facts.all, ...up];
  for (const fact of open)
    for (const { raises, all } of rulesOf().get(fact) ?? []) {
      const flag = `flag.${raises}`;
      if (up.has(flag) || !all.every(list => anyOf(known, list))) continue;
      up.add(flag);
      open.push(flag);
    }
  return up;
}

/**
 * Every flag that is up, the most urgent first: ticked on either list, or following by a rule. The rules run to a
 * fixed point. Adding an answer can only add flags, so no later answer and no order of answers ever lowers the tier.
 */
export function raisedFlags(facts: Facts): readonly SafetyFlagId[] {
  const up = raise(facts);
  return safetyFlags.filter(({ id }) => up.has(`flag.${id}`)).map(({ id }) => id);
}

/** True when an emergency is among the answers. */
export function isEmergency(facts: Facts): boolean {
  for (const fact of raise(facts)) {
    const flag = safetyFlagById.get(fact.slice('flag.'.length) as SafetyFlagId);
    if (flag && tierOf(flag) === 'emergency') return true;
  }
  return false;
}

/** The visitor's own answer behind a raised flag: its tick, or the first answer it follows from. */
export function saidFor(id: SafetyFlagId, facts: Facts): Fact | undefined {
  const ticked = ([`safety.${id}`, `health.${id}`] as const).find(fact => facts.has(fact));
  if (ticked) return ticked;
  const known = withFlags(facts, raise(facts));
  const rule = raisingRules.find(({ raises, all }) => raises === id && all.every(list => anyOf(known, list)));
  return rule?.all
    .flat(2)
    .find(fact => !fact.startsWith('flag.') && !fact.startsWith('!') && facts.has(fact as Fact)) as
    | Fact
    | undefined;
}
