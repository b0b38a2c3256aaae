import { attributeByKey, attributeNames, rows } from './attributes.ts';
import type { Kind } from './kind.ts';
import { bookingLink, longText, shortText } from './kinds.ts';
import type { Layer } from './layer.ts';
import { readJson } from './read-json.ts';
import { readSettings } from './read-settings.ts';
import { settle } from './settle.ts';
import {
  bookableRoutes,
  type ConfigIssue,
  type ResolvedConfig,
  type ResolvedConfigWithIssues,
  utmKeys,
} from './types.ts';

export interface ConfigSources {
  /** Attributes that are present, by name. Names beside `attributeNames` are left alone. */
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

function readAttributes(attributes: ReadonlyMap<string, string>): Layer {
  const given = attributeNames.flatMap(label => {
    const text: unknown = attributes.get(label);
    return typeof text === 'string' ? [[label, { label, text }] as const] : [];
  });
  return { given: new Map(given), issues: [] };
}

/**
 * Everything the clinic said, checked and merged: the `config` property goes before the JSON child, that
 * before the attributes, that before the defaults, value by value. A value that is refused raises one issue
 * and counts as not given, so the next source speaks. Config and issues are frozen. Never throws.
 */
export function resolveConfig(sources: ConfigSources): ResolvedConfigWithIssues {
  const { property, child, attributes, isMessagePath } = sources;
  const layers = [
    () => readSettings(property, 'config', isMessagePath),
    () => readJson(child, isMessagePath),
    () => readAttributes(attributes),
  ].flatMap(read => {
    try {
      return read();
    } catch {
      return [];
    }
  });
  const issues: ConfigIssue[] = layers.flatMap(layer => layer.issues);
  const value = <V>(slot: string, kind: Kind<V>) => settle(slot, kind, layers, sources.base, issues);

  /** The entries of a group that are given. */
  function group<K extends string>(keys: Iterable<K>, slotOf: (key: K) => string, kind: Kind<string | null>) {
    const all = [...keys].map(key => [key, value(slotOf(key), kind)] as const);
    const given = all.filter((entry): entry is readonly [K, string] => entry[1] !== null);
    return Object.freeze(Object.fromEntries(given)) as Readonly<Record<string, string>>;
  }

  const paths = new Set(
    layers.flatMap(({ given }) => [...given.keys()]).filter(slot => slot.startsWith('texts.')),
  );
  const config = Object.freeze({
    ...Object.fromEntries([...attributeByKey].map(([key, name]) => [key, value<unknown>(name, rows[name])])),
    bookingUrls: group(bookableRoutes, route => `bookingUrls.${route}`, bookingLink),
    utm: group(utmKeys, key => key.replace('_', '-'), shortText),
    texts: group(
      [...paths].map(slot => slot.slice(6)),
      path => `texts.${path}`,
      longText,
    ),
    // Sound by the type of `rows`: a reader of the right kind for every other key.
  }) as unknown as ResolvedConfig;
  return Object.freeze({ config, issues: Object.freeze(issues.slice(0, maxIssues)) });
}
