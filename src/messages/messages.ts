import type { en } from './en.ts';

/** The same keys, and lists as long, with any words in them: a text that is missing does not compile. */
export type Worded<Shape> = Shape extends string
  ? string
  : { readonly [Key in keyof Shape]: Worded<Shape[Key]> };

/** Every word a visitor can see, in one language. */
export type Messages = Worded<typeof en>;
