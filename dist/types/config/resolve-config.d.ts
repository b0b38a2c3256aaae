import type { ConfigIssue, ResolvedConfigWithIssues } from './types.js';
export interface ConfigSources {
    /** Attributes that are present, by name. Those that begin like one of ours and are none raise an issue. */
    readonly attributes: ReadonlyMap<string, string>;
    /** Text of the `<script type="application/json">` child. */
    readonly child: string | null;
    /** What the page's script set as `config`; anything at all. */
    readonly property: unknown;
    /** Base URL of the page. */
    readonly base: string;
    /** Whether our messages have this path; others are reported and dropped. */
    readonly isMessagePath: (path: string) => boolean;
}
/**
 * Everything the clinic said, checked and merged: the `config` property goes before the JSON child, that
 * before the attributes, that before the defaults, value by value. A value that is refused raises one issue
 * and counts as not given, so the next source speaks. Config and issues are frozen. Never throws.
 */
export declare function resolveConfig({ attributes, child, property, base, isMessagePath, }: ConfigSources): ResolvedConfigWithIssues;
/** The issue for an accent that reads like a colour but that the browser does not take. */
export declare const accentIssue: (name: string, value: string) => ConfigIssue;
