import type { ConfigIssue } from '../config/types.ts';

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

interface EventRow {
  readonly name: `mfc-${string}`;
  /** What the detail holds, beside the clinic's own `variant`, which every detail holds where it is set. */
  readonly fields: readonly (keyof DetailFields)[];
  /** The page can take over: `preventDefault()`. */
  readonly cancelable: boolean;
  readonly description: string;
}

/** Every event, one row each: the types, the manifest, the README and what is dispatched follow from it. */
export const eventTable = [
  { name: 'mfc-ready', fields: [], cancelable: false, description: 'The first page is there.' },
  { name: 'mfc-start', fields: [], cancelable: false, description: 'The visitor began.' },
  {
    name: 'mfc-step',
    fields: ['index', 'total'],
    cancelable: false,
    description: 'The visitor went on to a question.',
  },
  {
    name: 'mfc-complete',
    fields: [],
    cancelable: false,
    description: 'The result is there; alike for every outcome.',
  },
  {
    name: 'mfc-book',
    fields: ['placement'],
    cancelable: true,
    description: 'A press on the booking link; `preventDefault()` lets the page open its own popup.',
  },
  { name: 'mfc-restart', fields: [], cancelable: false, description: 'Every answer was forgotten.' },
  {
    name: 'mfc-print',
    fields: [],
    cancelable: false,
    description: 'The visitor prints the summary for the therapist.',
  },
  {
    name: 'mfc-issue',
    fields: ['issues'],
    cancelable: false,
    description: 'Something the clinic set was refused.',
  },
] as const satisfies readonly EventRow[];
