/** A publication or official page that somebody on the project has opened. */
export interface Reference {
  readonly id: string;
  /** Where to read it: a DOI, or an official address. Missing where only a copy could be seen. */
  readonly doi?: string;
  readonly url?: string;
  /** How much was read; missing: its abstract. `not-found` supports no claim. */
  readonly seen?: 'page' | 'abstract' | 'opening' | 'not-found';
}

/** One that reviewers read and visitors do not. */
export interface BackgroundReference extends Reference {
  /** Who, when, on what; details that were not seen are left out. */
  readonly cite: string;
}
