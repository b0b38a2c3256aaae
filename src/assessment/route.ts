import { type Route, routes } from '../knowledge/routes.ts';
import type { HandsOn, SafetyFlagId, Urgency } from '../knowledge/safety-flags.ts';
import { calmGoals } from '../questionnaire/fact-groups.ts';
import type { Facts } from '../questionnaire/facts.ts';
import { goalsOf } from '../questionnaire/goals.ts';
import { anyOf } from '../questionnaire/triggers.ts';
import type { Axes } from './axes.ts';
import { routingAnswer } from './matches.ts';
import type { Match } from './types.ts';

/** What the route is told by. */
interface Known {
  readonly axes: Axes;
  readonly flags: readonly SafetyFlagId[];
  readonly facts: Facts;
  /** What fits, whether or not the clinic sees it. */
  readonly matches: readonly Match[];
}

/** The visitor asked for nothing but calm; that there is a pregnancy, or was a birth, asks for nothing. */
export function isCalmOnly(facts: Facts): boolean {
  const goals = goalsOf(facts);
  return goals.length > 0 && goals.every(goal => calmGoals.includes(`help.${goal}`));
}

/** When an outcome holds that no flag and no condition leads to; the type asks for each of them. */
const when: Readonly<
  Record<Exclude<Route, 'help-now' | 'doctor-first' | 'prenatal' | 'cancer-care'>, (known: Known) => boolean>
> = {
  relaxation: ({ facts }) => isCalmOnly(facts),
  therapeutic: ({ facts, matches }) =>
    anyOf(facts, ['help.sport', 'help.posture']) || matches.some(({ condition }) => condition !== 'other'),
  unsure: () => true,
};

const includes = <Id>(list: readonly Id[], id: Id): boolean => list.includes(id);

function isTaken(row: (typeof routes)[number], known: Known): boolean {
  const { axes, facts, flags } = known;
  if ('urgency' in row) return includes<Urgency>(row.urgency, axes.urgency);
  if ('handsOn' in row) return includes<HandsOn>(row.handsOn, axes.handsOn);
  if ('condition' in row)
    return (
      ('flags' in row && row.flags.some(flag => flags.includes(flag))) ||
      routingAnswer(row.condition, facts, flags) !== null
    );
  return when[row.id](known);
}

/** Safety decides first, then pregnancy and cancer care, then what the visitor came for. */
export const routeOf = (known: Known): Route => routes.find(row => isTaken(row, known))?.id ?? 'unsure';
