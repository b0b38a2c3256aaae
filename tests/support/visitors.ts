// Made-up visitors for tests of routing and policy. The walk itself is shared with the "how it decides" page.

/** One typical visitor for each documented condition: those that the page offers to try. */
export { presets as typicalVisitors } from './proofs/presets.ts';
export {
  allOptions,
  neutral,
  type PlannedAnswers,
  type PlayedVisit,
  screensOf,
  visit,
} from './proofs/visit.ts';
