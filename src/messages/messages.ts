import type { en } from './en.ts';

/** The same shape with any words in it. */
type Worded<Shape> = Shape extends string
  ? string
  : Shape extends readonly unknown[]
    ? readonly string[]
    : { readonly [Key in keyof Shape]: Worded<Shape[Key]> };

/** Every word a visitor can see, in one language. */
export type Messages = Worded<typeof en>;
