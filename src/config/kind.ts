/**
 * What became of one text. `problem` alone: refused. Both: part of it is used, and the clinic is told about the
 * rest. Neither: it said nothing.
 */
export interface Converted<V> {
  readonly value?: V | undefined;
  readonly problem?: string | undefined;
}

/** How one kind of setting is read. The same reader serves attributes, the JSON child and `config`. */
export interface Kind<V> {
  /** What is allowed, in words that fit after "allowed: ". */
  readonly allowed: string;
  /** The value when nothing usable is given. */
  readonly standard: V;
  /** Never throws. `text` is clean, and blank only for a switch; `raw` is as given; `base` is the page's base URL. */
  readonly convert: (text: string, raw: string, base: string) => Converted<V>;
}
