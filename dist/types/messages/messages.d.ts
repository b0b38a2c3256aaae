import type { en } from './en.js';
/** One text for each form that a language has for a count; `other` always counts. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & Record<'other', string>>;
/** The same keys, and lists as long, with any words in them: a text that is missing does not compile. */
export type Worded<Shape> = Shape extends string ? string : Shape extends {
    readonly one: string;
    readonly other: string;
} ? Plural : {
    readonly [Key in keyof Shape]: Worded<Shape[Key]>;
};
/** Some of the same texts; a list is whole, and so are the forms for a count. A group with one text for `other` is none of these. */
export type Some<Shape> = Shape extends string | readonly unknown[] ? Shape : Plural extends Shape ? Shape : {
    readonly [Key in keyof Shape]?: Some<Shape[Key]>;
};
type Usual = Worded<Omit<typeof en, 'regions' | 'wellness'>>;
/** Those of a place for well-being: all that English has, and more where the language wants it. */
type Wellness = Worded<(typeof en)['wellness']> & Some<Usual>;
/**
 * Every word a visitor can see, in one language. Whole texts in the places of the usual ones: `wellness`, for a place for
 * well-being; `regions`, by region.
 */
export type Messages = Usual & {
    readonly wellness: Wellness;
    readonly regions: Readonly<Record<string, Some<Usual & {
        readonly wellness: Wellness;
    }>>>;
};
export {};
