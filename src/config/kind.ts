/**
 * What became of one given text. Neither key: nothing was given (blank). `problem` alone: refused.
 * Both: part of it is used, and the clinic is told about the rest.
 */
export interface Converted<V> {
  readonly value?: V;
  readonly problem?: string;
}

/** How one kind of setting is read. The same reader serves attributes, the JSON child and `config`. */
export interface Kind<V> {
  /** What is allowed, in words that fit after "allowed: ". */
  readonly allowed: string;
  /** The value when nothing usable is given. */
  readonly standard: V;
  /** Never throws. `base` is the page's base URL. */
  readonly convert: (raw: string, base: string) => Converted<V>;
}
