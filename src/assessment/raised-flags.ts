import { type SafetyFlagId, safetyFlagIds, safetyFlags } from '../knowledge/safety-flags.ts';
import { type AnsweredOption, answerOf, type Facts } from '../questionnaire/facts.ts';
import { pregnancyTold } from '../questionnaire/goals.ts';
import { lazy } from '../questionnaire/memoize.ts';
import type { Fact } from '../questionnaire/questions.ts';
import { anyOf, type Condition, holds, type Known } from '../questionnaire/triggers.ts';
import { mostTelling } from './most-telling.ts';
import type { RaisingRule } from './raising-rule.ts';
import { raisingRules } from './raising-rules.ts';

/** A flag as a fact. */
type FlagFact = `flag.${SafetyFlagId}`;

/** A rule, with its flag as a fact. */
interface Raiser {
  readonly flag: FlagFact;
  readonly all: RaisingRule['all'];
}

/** What raises a flag by itself: its tick, on either list. */
const ticksOf = (id: SafetyFlagId): readonly Fact[] => [`safety.${id}`, `health.${id}`];

type Raises = Pick<RaisingRule, 'raises' | 'all'>;

/** Everything that raises a flag: its ticks, and the rules. */
const raisings = lazy((): readonly Raises[] => [
  ...safetyFlagIds.map(raises => ({ raises, all: [ticksOf(raises)] })),
  ...raisingRules,
]);

/** By fact or raised flag, what it can bring about. */
type Raisers = ReadonlyMap<string, readonly Raiser[]>;

function raisersAmong(rows: readonly Raises[]): Raisers {
  const raisers = new Map<string, Raiser[]>();
  for (const { raises, all } of rows)
    for (const fact of new Set(all.flat(2)))
      raisers.set(fact, [...(raisers.get(fact) ?? []), { flag: `flag.${raises}`, all }]);
  return raisers;
}

const allRaisers = lazy(() => raisersAmong(raisings()));

const emergencyFacts = lazy(
  () =>
    new Set<string>(
      safetyFlags.filter(({ tier }) => tier === 'emergency').map(({ id }): FlagFact => `flag.${id}`),
    ),
);

/** What raises an emergency, and the flags that its rules look at: each screen of a walk asks for no more. */
const emergencyRaisers = lazy(() => {
  const wanted = new Set(emergencyFacts());
  // Grows while it is read: a flag that is looked at may follow from others.
  for (const flag of wanted)
    for (const { all } of raisingRules.filter(({ raises }) => `flag.${raises}` === flag))
      for (const fact of all.flat(2)) wanted.add(fact);
  return raisersAmong(raisings().filter(({ raises }) => wanted.has(`flag.${raises}`)));
});

/** Answers and raised flags as one: `flag.x` holds when the flag is up, however it came up. */
const withFlags = (facts: Facts, up: ReadonlySet<string>): Known => ({
  has: fact => facts.has(fact as Fact) || up.has(fact),
});

/**
 * What is up, as facts: each answer and each raised flag looks at what it can bring about. Before anything is told, no
 * rule needs to be made.
 */
function raise(facts: Facts, raisersOf: () => Raisers = allRaisers): ReadonlySet<FlagFact> {
  const up = new Set<FlagFact>();
  const known = withFlags(facts, up);
  const look = (fact: string): void => {
    const concerned = raisersOf().get(fact);
    if (!concerned) return;
    for (const { flag, all } of concerned)
      if (!up.has(flag) && all.every(list => anyOf(known, list))) up.add(flag);
  };
  for (const fact of facts.all) look(fact);
  // Grows while it is read: a flag that a rule raises may bring about the next.
  for (const flag of up) look(flag);
  return up;
}

const flagOf = (fact: FlagFact): SafetyFlagId => fact.slice('flag.'.length) as SafetyFlagId;

const ranks = lazy(() => new Map(safetyFlagIds.map((id, rank) => [id, rank])));
const rank = (id: SafetyFlagId): number => ranks().get(id) ?? 0;

/**
 * Every flag that is up, the most urgent first: ticked on either list, or following by a rule. The rules run to a
 * fixed point. Adding an answer can only add flags, so no later answer and no order of answers ever lowers the tier.
 */
export const raisedFlags = (facts: Facts): readonly SafetyFlagId[] =>
  [...raise(facts)].map(flagOf).sort((a, b) => rank(a) - rank(b));

/** True when an emergency is among the answers. */
export function isEmergency(facts: Facts): boolean {
  for (const flag of raise(facts, emergencyRaisers)) if (emergencyFacts().has(flag)) return true;
  return false;
}

/** One way in which a flag came up: a tick, or a rule with all that it found. */
export interface Raising {
  /** `null`: the visitor ticked the flag itself. */
  readonly rule: string | null;
  readonly because: readonly Condition[];
}

/** Everything that raises this flag: its ticks, then the rules that hold, in order. Empty where it is not up. */
export function raisedBy(id: SafetyFlagId, facts: Facts): readonly Raising[] {
  const known = withFlags(facts, raise(facts));
  const found = ({ all }: RaisingRule): readonly Condition[] => [
    ...new Set(all.flatMap(list => list.filter(trigger => holds(known, trigger)).flat())),
  ];
  return [
    ...ticksOf(id)
      .filter(tick => facts.has(tick))
      .map((tick): Raising => ({ rule: null, because: [tick] })),
    ...raisingRules
      .filter(({ raises, all }) => raises === id && all.every(list => anyOf(known, list)))
      .map((rule): Raising => ({ rule: rule.id, because: found(rule) })),
  ];
}

const isAnswer = (condition: Condition): condition is Fact =>
  condition.includes('.') && !condition.startsWith('!') && !condition.startsWith('flag.');

const isFlag = (condition: Condition): condition is FlagFact => condition.startsWith('flag.');

/** The visitor's own answer behind a raised flag: its tick, or the one that says most of those it follows from. */
export function saidFor(id: SafetyFlagId, facts: Facts): AnsweredOption | null {
  const tick = ticksOf(id).find(each => facts.has(each));
  if (tick) return answerOf(tick);
  const because = raisedBy(id, facts).flatMap(each => each.because);
  // A flag among them speaks with its own tick; one that follows itself brings the answers it follows from.
  const ticks = because.filter(isFlag).flatMap(flag => ticksOf(flagOf(flag)));
  const own = ticks.filter(each => facts.has(each));
  const said = mostTelling([...own, ...because.filter(isAnswer)]);
  // "Rather not say" how far: that it was ticked is all that is told.
  return said?.question === 'pregnancy' ? (pregnancyTold(facts) ?? said) : said;
}
