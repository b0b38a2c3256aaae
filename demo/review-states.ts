// Written by tests/unit/review/records.test.ts, which fails when it no longer holds; run "npm run figures" to renew it.
/** How far the review of each language has come, by its tag, as `reviewStateOf` says it. */
export const reviewStates: Readonly<Record<string, string>> = {
  es: 'translated by the project, not yet reviewed by a clinician who speaks it',
  fr: 'translated by the project, not yet reviewed by a clinician who speaks it',
};
