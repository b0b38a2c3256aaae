import type { ConditionId, Tier } from './ids.ts';

/** One outcome: which story the result tells. */
interface RouteRow {
  readonly id: string;
  /** The safety tier that leads here, before anything else is looked at. */
  readonly tier?: Tier;
  /** The condition that comes first whatever its score, and takes the result with it. Its facts: `routedBy`. */
  readonly condition?: ConditionId;
}

/** Every outcome, in the order in which they are considered: the first that holds is the result's. Source: B5. */
export const routes = [
  { id: 'help-now', tier: 'emergency' },
  { id: 'doctor-first', tier: 'doctor' },
  { id: 'prenatal', condition: 'pregnancy' },
  { id: 'cancer-care', condition: 'cancer-support' },
  { id: 'relaxation' },
  { id: 'therapeutic' },
  { id: 'unsure' },
] as const satisfies readonly RouteRow[];

type Row = (typeof routes)[number];

export type Route = Row['id'];
export type RoutedCondition = Extract<Row, { condition: ConditionId }>['condition'];
export type BookableRoute = Exclude<Route, 'help-now'>;

/** Conditions with an outcome of their own, first things first. Nobody "sounds like" one: they said so. */
export const routedConditions: readonly RoutedCondition[] = routes.flatMap(row =>
  'condition' in row ? [row.condition] : [],
);

/** Outcomes that may have a booking link of their own; an emergency has none. */
export const bookableRoutes: readonly BookableRoute[] = routes.flatMap(({ id }) =>
  id === 'help-now' ? [] : [id],
);
