import type { ConditionId } from './ids.ts';
import type { HandsOn, SafetyFlagId, Urgency } from './safety-flags.ts';

/** One outcome: which story the result tells. */
interface RouteRow {
  readonly id: string;
  /** How soon that leads here, before anything else is looked at. */
  readonly urgency?: readonly Urgency[];
  /** What hands-on work waits for that leads here, after what was already checked. */
  readonly handsOn?: readonly HandsOn[];
  /** Flags that lead here. */
  readonly flags?: readonly SafetyFlagId[];
  /** The condition that comes first whatever its score, and takes the result with it. Its facts: `routingAnswer`. */
  readonly condition?: ConditionId;
}

/**
 * Every outcome, in the order in which they are considered: the first that holds is the result's. After a birth the
 * result is that of a pregnancy, without pregnancy coming first among the matches. Source: clinical contract 2, §1.
 */
export const routes = [
  { id: 'help-now', urgency: ['now', 'today'] },
  { id: 'doctor-first', handsOn: ['stop', 'ask-first'] },
  { id: 'prenatal', condition: 'pregnancy', flags: ['pregnant', 'postnatal'] },
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
