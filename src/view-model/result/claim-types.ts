import type { LinkView } from '../link-view.ts';
import type { Prose } from './types.ts';

/** The way from a claim to a reference. */
export interface CitationView {
  /** Its number in the reference list, from 1. */
  readonly number: number;
  /** "[2]" */
  readonly text: string;
  /** The same for those who hear it: "Reference [2]". */
  readonly heard: string;
}

export interface ClaimView {
  readonly text: Prose;
  /** "Research: limited"; the words are explained once, above the references. */
  readonly evidence: string;
  readonly citations: readonly CitationView[];
}

export interface ReferenceView {
  readonly number: number;
  readonly text: string;
  readonly link: LinkView | null;
  readonly note: string | null;
}

export interface ReferencesView {
  readonly heading: string;
  /** What each evidence word means. */
  readonly legend: readonly string[];
  readonly items: readonly ReferenceView[];
}
