import type { Config } from './schema.js';
/** What is wrong with one value the clinic gave, in words a marketer can act on. */
export interface ConfigIssue {
    /** The attribute or config key, as the clinic wrote it: `booking-url`. */
    readonly attribute: string;
    /** The value as given, cut to 120 characters. */
    readonly value: string;
    /** What is allowed, and what is used instead. */
    readonly allowed: string;
}
/**
 * Everything the clinic decided, checked; what each key is for is said in `settings`, `schema.ts`. `null` means "not
 * set": the language's own words or no line at all. Links and their queries are byte for byte as written. `texts` are
 * words of the clinic's own, by message path (`intro.heading`).
 */
export interface ResolvedConfig extends Config {
}
/** Who said a value: the `config` property, the JSON inside the tag, or an attribute. */
export type Source = 'config' | 'application/json' | 'attribute';
export interface ResolvedConfigWithIssues {
    readonly config: ResolvedConfig;
    /** Who said what is in force, by path (`theme`, `utm.utm_source`); what is not in it is the default. */
    readonly sources: ReadonlyMap<string, Source>;
    /** A `phone` was given, and no source has one that can be dialled. */
    readonly isPhoneRefused: boolean;
    readonly issues: readonly ConfigIssue[];
}
