import { issue } from './issue.ts';
import { meantNames } from './meant-names.ts';
import { parseChild } from './parse-child.ts';
import { type Given, readAttributes, type SettingEntry } from './read-attributes.ts';
import { colour, readValue } from './readers.ts';
import { type Config, configPaths, groups, ownText, type Setting } from './schema.ts';
import type { ConfigIssue, ResolvedConfigWithIssues, Source } from './types.ts';

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
const maxEntries = 200;
const objectRule = `valid JSON, an object of at most ${maxEntries} entries`;

type Plain = Record<string, unknown>;

/**
 * A copy of what the page handed over, at most `depth` levels deep and 500 entries wide: objects without a
 * prototype, and arrays. Getters and proxies are read once, here; what throws becomes a symbol, which no
 * reader takes. `null` and `undefined` mean "not given" and are left out. Never throws.
 */
function snapshot(read: () => unknown, depth: number): unknown {
  try {
    const value = read();
    if (typeof value !== 'object' || value === null || !depth) return value;
    const copy: Plain = Object.create(null);
    for (const key of Object.keys(value).slice(0, 500)) {
      const entry = snapshot(() => (value as Plain)[key], depth - 1);
      if (entry !== undefined && entry !== null) copy[key] = entry;
    }
    return Array.isArray(value) ? Object.values(copy) : copy;
  } catch {
    return Symbol('unreadable');
  }
}

/** The JSON child, read like an object of settings. */
function readChild(
  child: string | null,
  isMessagePath: (path: string) => boolean,
  issues: ConfigIssue[],
): Given {
  const source = 'application/json' as const;
  const { settings, fault } = parseChild(child);
  if (fault) issues.push(issue(source, child, fault[0], objectRule, fault[1]));
  return readObject(source, settings, isMessagePath, issues);
}

/** What could have been meant, among so many. */
function keysOf(group: string, key: string): string {
  if (group === 'texts') return 'paths of src/messages/en.ts, like intro.heading';
  const keys = [...configPaths.keys(), 'texts'].filter(each => each.startsWith(group));
  const near = meantNames(key, keys);
  return (near.length > 0 ? near : keys).join(' ');
}

/** Never a path of ours, whatever `isMessagePath` says. */
const pollution = /proto|constructor/;

/**
 * Reads an object of settings: the `config` property, or the parsed JSON child. `source` names it in issues.
 * Unknown keys raise one issue each and are dropped, and so are entries past the 200th; the rest is kept.
 * Throws only where `isMessagePath` does.
 */
function readObject(
  source: Source,
  input: unknown,
  isMessagePath: (path: string) => boolean,
  issues: ConfigIssue[],
): Given {
  const entries = new Map<string, SettingEntry>();
  const report = (label: string, value: unknown, problem: string, allowed: string) =>
    issues.push(issue(label, value, problem, allowed, 'the rest'));

  function read(object: unknown, group: string | null = null) {
    const isObject = typeof object === 'object' && !Array.isArray(object);
    const pairs = isObject ? Object.entries(object as Plain) : [];
    if (!isObject) report(group ?? source, object, 'wrong type', objectRule);
    if (pairs.length > maxEntries) report(group ?? source, object, 'too long', objectRule);
    for (const [key, given] of pairs.slice(0, maxEntries)) {
      const label = group ? `${group}.${key}` : key;
      const isOwnText = group === 'texts' && !pollution.test(key) && isMessagePath(key);
      const place = isOwnText ? { group, key, setting: ownText } : configPaths.get(label);
      if (!group && groups.includes(key)) read(given, key);
      else if (place && place.group === group) entries.set(label, { ...place, label, source, given });
      else report(label, given, 'unknown key', keysOf(group ?? '', key));
    }
  }
  read(snapshot(() => input ?? {}, 3));
  return entries;
}

/** What is used where nothing of a value is; a list then offers what the clinic may not have. */
const instead = ({ reader, attribute }: Setting): string | undefined =>
  reader.kind === 'list' ? `all of them: visitors now see every one of the ${attribute}` : undefined;

/** The first usable value among what the sources gave; each that is not usable goes to `issues`, heard or not. */
function firstUsable(
  entries: readonly SettingEntry[],
  base: string,
  issues: ConfigIssue[],
): (SettingEntry & { readonly value?: unknown }) | undefined {
  const readings = entries.map(entry => ({
    ...entry,
    ...readValue(entry.setting.reader, entry.given, base),
  }));
  const used = readings.find(({ value }) => value !== undefined);
  for (const { label, given, problem, setting } of readings) {
    if (problem)
      issues.push(issue(label, given, problem, setting.reader.allowed, used?.value ?? instead(setting)));
  }
  return used;
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
  let isPhoneWritten = false;
  const sources = [
    () => readObject('config', property, isMessagePath, issues),
    () => readChild(child, isMessagePath, issues),
    () => {
      const { given, issues: found } = readAttributes(attributes);
      issues.push(...found);
      // What curly quotes cut to pieces is told under the first name only.
      isPhoneWritten = Boolean(attributes.get('phone')?.trim());
      return given;
    },
  ].flatMap(read => {
    try {
      return read();
    } catch {
      return [];
    }
  });

  const config: Plain = {};
  const by = new Map<string, Source>();
  for (const { group, key, setting } of configPaths.values()) {
    if (group) config[group] = {};
    else config[key] = setting.reader.unset;
  }
  config['texts'] = {};
  for (const path of new Set([...configPaths.keys(), ...sources.flatMap(given => [...given.keys()])])) {
    const entries = sources.flatMap(given => given.get(path) ?? []);
    const used = firstUsable(entries, base, issues);
    if (used) {
      const holder = used.group ? (config[used.group] as Plain) : config;
      holder[used.key] = used.value;
      by.set(path, used.source);
    }
  }
  Object.values(config).forEach(Object.freeze);
  return Object.freeze({
    // Sound by the type of the rows: a reader with values of the right type for every key.
    config: Object.freeze(config) as unknown as Config,
    sources: by,
    isPhoneRefused:
      !by.has('phone') && (isPhoneWritten || issues.some(({ attribute }) => attribute === 'phone')),
    issues: Object.freeze(issues.slice(0, maxIssues)),
  });
}

/** The issue for an accent that reads like a colour but that the browser does not take. */
export const accentIssue = (name: string, value: string): ConfigIssue =>
  issue(name, value, 'refused', colour.allowed);
