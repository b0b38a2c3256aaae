import type { Tier } from '../knowledge/ids.ts';
import { type Route, routes } from '../knowledge/routes.ts';
import type { Facts } from '../questionnaire/facts.ts';
import { routingAnswer } from './matches.ts';
import { calm } from './rules.ts';
import type { Match } from './types.ts';

/** What the route is told by. */
interface Known {
  readonly tier: Tier;
  readonly facts: Facts;
  /** What is shown: conditions that fit and that the clinic sees. */
  readonly matches: readonly Match[];
}

function calmOnly(facts: Facts): boolean {
  const goals = facts.of('help');
  return goals.length > 0 && goals.every(goal => calm.includes(`help.${goal}`));
}

/** When an outcome holds that no tier and no condition leads to; the type asks for each of them. */
const when: Readonly<
  Record<Exclude<Route, 'help-now' | 'doctor-first' | 'prenatal' | 'cancer-care'>, (known: Known) => boolean>
> = {
  relaxation: ({ facts }) => calmOnly(facts),
  therapeutic: ({ facts, matches }) =>
    facts.has('help.sport') || matches.some(({ condition }) => condition !== 'other'),
  unsure: () => true,
};

const isTaken = (row: (typeof routes)[number], known: Known): boolean =>
  'tier' in row
    ? known.tier === row.tier
    : 'condition' in row
      ? routingAnswer(row.condition, known.facts) !== null
      : when[row.id](known);

/** Safety decides first, then pregnancy and cancer care, then what the visitor came for. */
export const routeOf = (known: Known): Route => routes.find(row => isTaken(row, known))?.id ?? 'unsure';
