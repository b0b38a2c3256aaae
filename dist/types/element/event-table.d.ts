import type { ConfigIssue } from '../config/types.js';
/** What an event's detail can hold: counters and the clinic's own affairs. Never an answer, a condition, a tier or a result. */
export interface DetailFields {
    /** The question that came into view, from 1. */
    readonly index: number;
    /** How many questions there will likely be. */
    readonly total: number;
    /** Where the link stood. The same for every outcome: it must not tell a doctor-first result from another. */
    readonly placement: 'result';
    /** What was refused. */
    readonly issues: readonly ConfigIssue[];
}
/** Every event, one row each: the types, the manifest, the README and what is dispatched follow from it. */
export declare const eventTable: readonly [{
    readonly name: 'mfc-ready';
    readonly fields: readonly [];
    readonly cancelable: false;
    readonly description: 'The first page is there.';
}, {
    readonly name: 'mfc-start';
    readonly fields: readonly [];
    readonly cancelable: false;
    readonly description: 'The visitor began.';
}, {
    readonly name: 'mfc-step';
    readonly fields: readonly ["index", "total"];
    readonly cancelable: false;
    readonly description: 'The visitor went on to a question.';
}, {
    readonly name: 'mfc-complete';
    readonly fields: readonly [];
    readonly cancelable: false;
    readonly description: 'The result is there; alike for every outcome.';
}, {
    readonly name: 'mfc-book';
    readonly fields: readonly ["placement"];
    readonly cancelable: true;
    readonly description: 'A press on the booking link; `preventDefault()` lets the page open its own popup.';
}, {
    readonly name: 'mfc-restart';
    readonly fields: readonly [];
    readonly cancelable: false;
    readonly description: 'Every answer was forgotten.';
}, {
    readonly name: 'mfc-print';
    readonly fields: readonly [];
    readonly cancelable: false;
    readonly description: 'The visitor prints the summary for the therapist.';
}, {
    readonly name: 'mfc-issue';
    readonly fields: readonly ["issues"];
    readonly cancelable: false;
    readonly description: 'Something the clinic set was refused.';
}];
