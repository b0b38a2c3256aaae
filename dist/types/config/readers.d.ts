import * as z from 'zod/mini';
/** How one kind of setting is read. The same reader serves attributes, the JSON child and `config`. */
export interface Reader<Schema extends z.ZodMiniType = z.ZodMiniType> {
    readonly kind: 'text' | 'link' | 'telephone' | 'choice' | 'list' | 'flag' | 'colour' | 'language' | 'country' | 'date';
    /** What is allowed, in words that fit after "allowed: ". */
    readonly allowed: string;
    /** The value when nothing usable is given; and that in words. */
    readonly unset: z.output<Schema> | null;
    readonly fallback: string;
    /** `base` is the page's base URL. What the schema is refused with is what issues say. */
    readonly schema: (base: string) => Schema;
}
/** A label, a name, a heading. */
export declare const shortText: {
    readonly kind: "choice" | "colour" | "country" | "date" | "flag" | "language" | "link" | "list" | "telephone" | "text";
    readonly allowed: string;
    readonly unset: null;
    readonly fallback: 'none';
    readonly schema: (base: string) => z.ZodMiniString;
};
/** A paragraph. */
export declare const longText: {
    readonly kind: "choice" | "colour" | "country" | "date" | "flag" | "language" | "link" | "list" | "telephone" | "text";
    readonly allowed: string;
    readonly unset: null;
    readonly fallback: 'none';
    readonly schema: (base: string) => z.ZodMiniString;
};
export declare const bookingLink: {
    readonly kind: "choice" | "colour" | "country" | "date" | "flag" | "language" | "link" | "list" | "telephone" | "text";
    readonly allowed: string;
    readonly unset: null;
    readonly fallback: 'none';
    readonly schema: (base: string) => z.ZodMiniString;
};
export declare const pageLink: {
    readonly kind: "choice" | "colour" | "country" | "date" | "flag" | "language" | "link" | "list" | "telephone" | "text";
    readonly allowed: string;
    readonly unset: null;
    readonly fallback: 'none';
    readonly schema: (base: string) => z.ZodMiniString;
};
/** Case does not matter. The first of `values` is the default. */
export declare const choice: <const Id extends string>(...values: readonly [Id, ...Id[]]) => {
    kind: 'choice';
    allowed: string;
    unset: Id;
    fallback: Id;
    schema: () => z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniEnum<{ [k in Id]: k; } extends infer T ? { [k in keyof T]: T[k]; } : never>>;
};
/**
 * Ids by space or comma, in any case and order; they come back in our order. Those that are not known raise one issue,
 * which carries the others; none known: all of them.
 */
export declare const list: <const Id extends string>(ids: readonly Id[]) => {
    kind: 'list';
    allowed: string;
    unset: readonly Id[];
    fallback: string;
    schema: () => z.ZodMiniReadonly<z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniString<string>>, z.ZodMiniTransform<Id[], string>>, z.ZodMiniArray<z.ZodMiniEnum<{ [k in Id]: k; } extends infer T ? { [k in keyof T]: T[k]; } : never>>>>;
};
/**
 * On where it is present without a value, as in HTML; `false` says off. Another word for no is read as off, and told; what
 * is neither is refused.
 */
export declare const flag: {
    kind: 'flag';
    allowed: string;
    unset: boolean;
    fallback: string;
    schema: () => z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniString<string>>, z.ZodMiniTransform<boolean, string>>, z.ZodMiniBoolean<boolean>>;
};
/** Kept as written for the eye, at most 100 characters; it must hold something to dial. */
export declare const telephone: {
    readonly kind: "choice" | "colour" | "country" | "date" | "flag" | "language" | "link" | "list" | "telephone" | "text";
    readonly allowed: string;
    readonly unset: null;
    readonly fallback: 'none';
    readonly schema: (base: string) => z.ZodMiniString;
};
/** Only the characters of a colour, at most 64; the browser has the last word (`accentIssue`). */
export declare const colour: {
    readonly kind: "choice" | "colour" | "country" | "date" | "flag" | "language" | "link" | "list" | "telephone" | "text";
    readonly allowed: string;
    readonly unset: null;
    readonly fallback: 'none';
    readonly schema: (base: string) => z.ZodMiniString;
};
/** Comes back in its canonical spelling; the underscore of WordPress (`fr_CA`) is understood. */
export declare const language: {
    readonly kind: "choice" | "colour" | "country" | "date" | "flag" | "language" | "link" | "list" | "telephone" | "text";
    readonly allowed: string;
    readonly unset: null;
    readonly fallback: 'none';
    readonly schema: (base: string) => z.ZodMiniString;
};
/** Several by space or comma; they come back with spaces. One that is none, and all are refused. */
export declare const languages: {
    readonly kind: "choice" | "colour" | "country" | "date" | "flag" | "language" | "link" | "list" | "telephone" | "text";
    readonly allowed: string;
    readonly unset: null;
    readonly fallback: 'none';
    readonly schema: (base: string) => z.ZodMiniString;
};
/** ISO 3166, two letters; comes back in its canonical spelling, so that `uk` is `GB`. */
export declare const country: {
    readonly kind: "choice" | "colour" | "country" | "date" | "flag" | "language" | "link" | "list" | "telephone" | "text";
    readonly allowed: string;
    readonly unset: null;
    readonly fallback: 'none';
    readonly schema: (base: string) => z.ZodMiniString;
};
/** A day that exists, YYYY-MM-DD. */
export declare const date: {
    readonly kind: "choice" | "colour" | "country" | "date" | "flag" | "language" | "link" | "list" | "telephone" | "text";
    readonly allowed: string;
    readonly unset: null;
    readonly fallback: 'none';
    readonly schema: (base: string) => z.ZodMiniString;
};
/** What one value comes to. `problem` alone: refused. Both: a part of it is used. Neither: it said nothing. */
export declare function readValue(reader: Reader, given: unknown, base: string): {
    readonly value?: unknown;
    readonly problem?: string | undefined;
};
