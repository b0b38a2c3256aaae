// Made-up visitors for tests of routing and policy.

/** Those that the page "how it decides" offers to try: one typical visitor for each documented condition, and more. */
export {
  firstChoice,
  otherVisitors,
  type PlannedAnswers,
  typicalVisitors,
} from '../../demo/how-it-decides/typical-visitors.ts';
export {
  allOptions,
  neutral,
  screensOf,
  visit,
} from './proofs/visit.ts';
