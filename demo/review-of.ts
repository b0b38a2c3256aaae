/** How far the words of a language have been read by somebody who answers for them. */
export interface Review {
  /** A sentence for clinics. */
  readonly words: string;
  /** Where the record is, in the project's folder. */
  readonly record: string;
}

/** The one place that says so, for every page of ours that clinics read. Visitors are told nothing. @param tag of a pack */
export const reviewOf = (tag: string): Review => ({
  words: 'Translated by the project, not yet reviewed by a clinician who speaks it.',
  record: `docs/translating/${tag}.md`,
});
