// Made-up visitors for tests of routing and policy. The walk itself is shared with the "how it decides" page.

/** One typical visitor for each documented condition: those that the page offers to try. */
export { presets as typicalVisitors } from '../../demo/how-it-decides/data/presets.ts';
export {
  allOptions,
  neutral,
  screensOf,
  type Visit,
  visit,
  type Wishes,
} from '../../demo/how-it-decides/proofs/visit.ts';
