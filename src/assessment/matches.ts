import { type ConditionId, conditionIds } from '../knowledge/ids.ts';
import type { SafetyFlagId } from '../knowledge/safety-flags.ts';
import { type Fact, type Facts, optionIn, questionOf } from '../questionnaire/facts.ts';
import { type Band, bands, most } from './gates.ts';
import { type Evidence, evidence, score } from './score.ts';
import type { Match, Reason } from './types.ts';

/** A goal that names a condition. Those that `leads` put it first when they are the only one of their kind (G1). */
export const goals: readonly {
  readonly goal: Fact;
  readonly condition: ConditionId;
  readonly leads: boolean;
}[] = [
  { goal: 'help.headaches', condition: 'headache', leads: true },
  { goal: 'help.jaw', condition: 'tmj', leads: true },
  { goal: 'help.stuck-joint', condition: 'frozen-joint', leads: true },
  { goal: 'help.swelling', condition: 'lymphatic', leads: true },
  { goal: 'help.scar', condition: 'scar', leads: true },
  { goal: 'help.sport', condition: 'sport-soreness', leads: true },
  { goal: 'help.sleep', condition: 'insomnia', leads: false },
  { goal: 'help.stress', condition: 'stress-mood', leads: false },
];

/** Goals that say nothing about what it could be; beside them another goal is still the only one (G2). */
const silentGoals: readonly Fact[] = ['help.relax', 'help.relax-unsure', 'help.unsure', 'help.pregnant'];

/** A fact as the reason that a visitor reads. */
export const asReason = (fact: Fact): Reason => ({ question: questionOf(fact), option: optionIn(fact) });

function reasons(
  condition: ConditionId,
  told: readonly Evidence[],
  routing: readonly Reason[],
): readonly Reason[] {
  const index = conditionIds.indexOf(condition);
  const weight = ({ by }: Evidence): number => by[index] ?? 0;
  const own = told
    .filter(
      each =>
        weight(each) > 0 &&
        !routing.some(({ question, option }) => question === each.question && option === each.option),
    )
    .sort((a, b) => weight(b) - weight(a))
    .map(({ question, option }) => ({ question, option }));
  return [...routing, ...own].slice(0, most.reasons);
}

const bandOf = (value: number): Band =>
  value >= bands.closest ? 'closest' : value >= bands.could ? 'could' : 'might';

/** Pregnancy now, and comfort in cancer care, come before every score (G4). */
function routedOf(
  facts: Facts,
  flags: readonly SafetyFlagId[],
): readonly { condition: ConditionId; by: Fact }[] {
  const pregnancy = (['help.pregnant', 'pregnancy.not-said'] as const).find(fact => facts.has(fact));
  const carrying = facts.of('pregnancy').map(option => `pregnancy.${option}` as const)[0];
  return [
    ...(flags.includes('pregnant')
      ? [{ condition: 'pregnancy' as const, by: pregnancy ?? carrying ?? ('health.pregnant' as const) }]
      : []),
    ...(facts.has('help.cancer')
      ? [{ condition: 'cancer-support' as const, by: 'help.cancer' as const }]
      : []),
  ];
}

/**
 * Every condition the answers speak for, best first. Rules G1–G5 of the clinical contract 2, §5: pregnancy and cancer
 * care first; then the one condition that a goal names alone; then by score, equal scores in the fixed order. A named
 * goal whose gate is open is always among those shown. Only the first may be `closest`.
 * Not yet cut to what is shown or what the clinic sees.
 */
export function allMatches(facts: Facts, flags: readonly SafetyFlagId[]): readonly Match[] {
  const told = evidence(facts);
  const scores = score(facts, told);
  const isOpen = (condition: ConditionId): boolean =>
    scores.some(each => each.condition === condition && !each.isCapped);
  const named = goals.filter(({ goal, condition }) => facts.has(goal) && isOpen(condition));
  const leading = goals.filter(({ goal, leads }) => leads && facts.has(goal));
  const [leader] = leading.length === 1 ? named.filter(({ leads }) => leads) : [];
  const speaking = facts.of('help').filter(goal => !silentGoals.includes(`help.${goal}`));
  const [only] = speaking.length === 1 ? named : [];

  const routed = routedOf(facts, flags);
  const scored = scores
    .filter(
      ({ condition, value }) =>
        condition !== 'pregnancy' &&
        condition !== 'other' &&
        !routed.some(each => each.condition === condition) &&
        (value >= bands.might || named.some(each => each.condition === condition)),
    )
    .map(each => ({
      ...each,
      isLeader: each.condition === leader?.condition,
      isNamed: named.some(({ condition }) => condition === each.condition),
    }))
    .sort((a, b) => Number(b.isLeader) - Number(a.isLeader) || b.value - a.value);
  // A named goal with an open gate is always among those shown.
  const room = Math.max(0, most.matches - routed.length);
  const shown = scored.slice(0, room);
  for (const late of scored.slice(room).filter(({ isNamed }) => isNamed)) {
    const last = shown.findLastIndex(({ isNamed }) => !isNamed);
    if (last >= 0) shown.splice(last, 1);
    if (shown.length < room) shown.push(late);
  }
  const ordered = [...shown, ...scored.filter(each => !shown.includes(each))];
  const matches = [
    ...routed.map(
      ({ condition, by }): Match => ({
        condition,
        band: 'closest',
        because: reasons(condition, told, [asReason(by)]),
      }),
    ),
    ...ordered.map(
      ({ condition, value }): Match => ({
        condition,
        band: condition === only?.condition ? 'closest' : bandOf(value),
        because: reasons(condition, told, []),
      }),
    ),
  ];
  return matches.map((match, index) =>
    index > 0 && match.band === 'closest' ? { ...match, band: 'could' } : match,
  );
}

/** Nothing fits: say so, with what the visitor asked for. */
export const noMatch = (facts: Facts): Match => ({
  condition: 'other',
  band: 'might',
  because: facts
    .of('help')
    .slice(0, most.reasons)
    .map(option => ({ question: 'help', option })),
});
