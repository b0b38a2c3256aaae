import type { ConditionId } from './ids.js';
/**
 * Every outcome, in the order in which they are considered: the first that holds is the result's. After a birth the
 * result is that of a pregnancy, without pregnancy coming first among the matches. Source: clinical contract 2, §1.
 */
export declare const routes: readonly [{
    readonly id: 'help-now';
    readonly urgency: readonly ["now", "today"];
}, {
    readonly id: 'doctor-first';
    readonly handsOn: readonly ["stop", "ask-first"];
}, {
    readonly id: 'prenatal';
    readonly condition: 'pregnancy';
    readonly flags: readonly ["pregnant", "postnatal"];
}, {
    readonly id: 'cancer-care';
    readonly condition: 'cancer-support';
}, {
    readonly id: 'relaxation';
}, {
    readonly id: 'therapeutic';
}, {
    readonly id: 'unsure';
}];
type Row = (typeof routes)[number];
export type Route = Row['id'];
export type RoutedCondition = Extract<Row, {
    condition: ConditionId;
}>['condition'];
export type BookableRoute = Exclude<Route, 'help-now'>;
/** Conditions with an outcome of their own, first things first. Nobody "sounds like" one: they said so. */
export declare const routedConditions: readonly RoutedCondition[];
/** Outcomes that may have a booking link of their own; an emergency has none. */
export declare const bookableRoutes: readonly BookableRoute[];
export {};
