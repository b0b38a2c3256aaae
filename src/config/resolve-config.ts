import { attributeByKey, attributeNames } from './attributes.ts';
import { issue } from './issue.ts';
import { longText } from './kinds.ts';
import type { Layer } from './layer.ts';
import { readSettings } from './read-settings.ts';
import { settle } from './settle.ts';
import { slots } from './slots.ts';
import type { ConfigIssue, ResolvedConfig, ResolvedConfigWithIssues } from './types.ts';

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

/** More than this helps nobody, and a broken template can hold thousands. */
const maxIssues = 50;
/** Characters of the child; more than this is no settings. */
const maxJson = 100_000;

const readAttributes = (attributes: ReadonlyMap<string, string>): Layer =>
  new Map(
    [...attributeByKey].flatMap(([path, label]) => {
      const value = attributes.get(label);
      return value === undefined ? [] : [[path, { label, value }]];
    }),
  );

/** Alike so far: `booking-ulr`, `phone-number`. Few enough letters to catch a slip, enough to spare HTML's own names. */
const alike = 5;

/** A misspelt attribute would otherwise be silent. */
const strangers = (attributes: ReadonlyMap<string, string>): readonly ConfigIssue[] =>
  [...attributes].flatMap(([name, value]) => {
    const meant = attributeNames.filter(known => known.slice(0, alike) === name.slice(0, alike));
    return meant[0] && !meant.includes(name as (typeof meant)[number])
      ? [issue(name, value, 'not known', meant.join(', '), 'nothing of it')]
      : [];
  });

/** The settings in the text of the child; blank is none. The text itself where it is malformed or too long. */
function parseChild(child: string | null): unknown {
  if (!child?.trim()) return null;
  try {
    return JSON.parse(child.length > maxJson ? '' : child);
  } catch {
    return child;
  }
}

/**
 * Everything the clinic said, checked and merged: the `config` property goes before the JSON child, that
 * before the attributes, that before the defaults, value by value. A value that is refused raises one issue
 * and counts as not given, so the next source speaks. Config and issues are frozen. Never throws.
 */
export function resolveConfig({
  attributes,
  child,
  property,
  base,
  isMessagePath,
}: ConfigSources): ResolvedConfigWithIssues {
  const issues: ConfigIssue[] = [];
  const layers = [
    () => readSettings(property, 'config', isMessagePath, issues),
    () => readSettings(parseChild(child), 'application/json', isMessagePath, issues),
    () => {
      issues.push(...strangers(attributes));
      return readAttributes(attributes);
    },
  ].flatMap(read => {
    try {
      return read();
    } catch {
      return [];
    }
  });

  const groups: Readonly<Record<string, Record<string, unknown>>> = { bookingUrls: {}, utm: {}, texts: {} };
  const config: Record<string, unknown> = { ...groups };
  for (const path of new Set([...slots.keys(), ...layers.flatMap(layer => [...layer.keys()])])) {
    const value = settle(path, slots.get(path) ?? longText, layers, base, issues);
    const [key = '', ...name] = path.split('.');
    const group = groups[key];
    if (!group) config[key] = value;
    else if (value !== null) group[name.join('.')] = value;
  }
  Object.values(groups).forEach(Object.freeze);
  return Object.freeze({
    // Sound by the type of `rows`: a reader of the right kind for every key.
    config: Object.freeze(config) as unknown as ResolvedConfig,
    issues: Object.freeze(issues.slice(0, maxIssues)),
  });
}
