import type { ConfigIssue } from './types.ts';

/** One value as one source gave it. */
export interface Given {
  /** The attribute or key as the clinic wrote it. */
  readonly label: string;
  readonly text: string;
  /** Of a type that its key cannot take: reported, never used. */
  readonly mistyped?: boolean;
}

/**
 * What one source (attributes, JSON child or `config`) gave, by slot: an attribute name, or
 * `bookingUrls.<route>`, or `texts.<path>`.
 */
export interface Layer {
  readonly given: ReadonlyMap<string, Given>;
  /** What no slot could take: unknown keys, and sources that could not be read. */
  readonly issues: readonly ConfigIssue[];
}
