/** What a text of a language holds, or never holds. */
export interface Rule {
  /** What it asks for, as the name of a test. */
  readonly what: string;
  readonly holds?: RegExp;
  readonly never?: RegExp;
  /** Only of texts whose usual place this finds; of all where it is not given. */
  readonly at?: RegExp;
  /** Places that may break it, each with why. One that no longer does is a fault of the list. */
  readonly except?: Readonly<Record<string, string>>;
  /** Made-up texts: a pattern that finds nothing more, or too much, is seen, also of a language that is yet to come. */
  readonly wrong: readonly string[];
  readonly right: readonly string[];
}

/** By the tag of a language. A language that is not here yet has its rows already, for whoever translates. */
export type Rules = Readonly<Record<string, readonly Rule[]>>;

export const isBroken = ({ holds, never }: Rule, text: string): boolean =>
  never?.test(text) === true || holds?.test(text) === false;
