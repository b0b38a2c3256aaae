import { reviewStates } from './review-states.ts';

/** How far the words of a language have been read by somebody who answers for them. */
export interface Review {
  /** A sentence for clinics. */
  readonly words: string;
  /** Where the record is, in the project's folder. */
  readonly record: string;
}

/** For clinics; visitors are told nothing. @param tag of a pack */
export function reviewOf(tag: string): Review {
  const [first = '', ...rest] = reviewStates[tag] ?? 'no review of it is recorded';
  return { words: `${first.toUpperCase()}${rest.join('')}.`, record: `docs/translating/${tag}.md` };
}
