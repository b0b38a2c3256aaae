import { attributeByKey, rows } from './attributes.ts';
import { groups, plainAttributes } from './groups.ts';
import { issue } from './issue.ts';
import type { Kind } from './kind.ts';
import type { Layer } from './layer.ts';
import { readJson } from './read-json.ts';
import { readSettings } from './read-settings.ts';
import { settle } from './settle.ts';
import type { ConfigIssue, ResolvedConfig, ResolvedConfigWithIssues } from './types.ts';

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

const readAttributes = (attributes: ReadonlyMap<string, string>): Layer =>
  new Map(
    [...attributeByKey].flatMap(([path, label]) => {
      const value = attributes.get(label);
      return value === undefined ? [] : [[path, { label, value }]];
    }),
  );

/**
 * Everything the clinic said, checked and merged: the `config` property goes before the JSON child, that
 * before the attributes, that before the defaults, value by value. A value that is refused raises one issue
 * and counts as not given, so the next source speaks. Config and issues are frozen. Never throws.
 */
export function resolveConfig({
  property,
  child,
  attributes,
  base,
  isMessagePath,
}: ConfigSources): ResolvedConfigWithIssues {
  const issues: ConfigIssue[] = [];
  const layers: Layer[] = [];
  const sources: readonly (readonly [string, (name: string) => Layer])[] = [
    ['config', name => readSettings(property, name, isMessagePath, issues)],
    ['application/json', name => readSettings(readJson(child), name, isMessagePath, issues)],
    ['attributes', () => readAttributes(attributes)],
  ];
  for (const [name, read] of sources) {
    try {
      layers.push(read(name));
    } catch {
      issues.push(issue(name, child, 'unreadable', '100000 characters of JSON', 'the rest'));
    }
  }
  const value = <V>(path: string, kind: Kind<V>) => settle(path, kind, layers, base, issues);

  /** The entries of a group that are given and usable. */
  function group(name: string, kind: Kind<string | null>) {
    const paths = new Set(
      layers.flatMap(layer => [...layer.keys()]).filter(path => path.startsWith(`${name}.`)),
    );
    const entries = [...paths].map(path => [path.slice(name.length + 1), value(path, kind)] as const);
    return Object.freeze(Object.fromEntries(entries.filter(([, text]) => text !== null)));
  }

  const config = Object.fromEntries([
    ...plainAttributes.map(([key, name]) => [key, value<unknown>(key, rows[name])]),
    ...Object.entries(groups).map(([name, kind]) => [name, group(name, kind)]),
  ]);
  return Object.freeze({
    // Sound by the type of `rows`: a reader of the right kind for every key.
    config: Object.freeze(config) as ResolvedConfig,
    issues: Object.freeze(issues.slice(0, maxIssues)),
  });
}
