import { configPaths } from '../../../src/config/schema.ts';
import { telHref } from '../../../src/config/tel-href.ts';
import { fill } from '../../../src/messages/fill.ts';
import { lookKeys, lookProperty } from '../settings/look.ts';
import { type FewWords, insideWords } from '../state/languages.ts';
import type { SetUp } from '../state/set-up.ts';

export type Pair = readonly [name: string, value: string];

/** A link that visitors see where the script does not run. */
export interface FallbackLink {
  readonly href: string;
  readonly text: string;
  readonly target: '' | '_blank' | '_top';
}

/** A set-up taken apart by the place in which each of its values stands. */
export interface TagParts {
  /** In the order of the table. A flag that is on has no value. */
  readonly attributes: readonly Pair[];
  /** What has no attribute: keys of the JSON inside the tag. `null` where there is none. */
  readonly json: Readonly<Record<string, Readonly<Record<string, string>>>> | null;
  /** Style properties. */
  readonly look: readonly Pair[];
  readonly link: FallbackLink;
}

/** What stands in the JSON alone, by the beginning of its paths: it has no attribute. */
export const inJsonAlone: readonly string[] = [
  ...new Set(
    [...configPaths.values()].flatMap(({ group, setting }) =>
      setting.attribute === null ? [`${group}.`] : [],
    ),
  ),
  'texts.',
];

const targets = { blank: '_blank', top: '_top' } as const;

function linkOf(
  { bookingUrl, phone = '', bookingLabel, bookingTarget }: SetUp,
  { book, call }: FewWords,
): FallbackLink {
  if (bookingUrl === undefined)
    return { href: telHref(phone) ?? '', text: fill(call, { phone }), target: '' };
  const target = targets[bookingTarget as keyof typeof targets] ?? '';
  return { href: bookingUrl, text: bookingLabel ?? book, target };
}

function jsonOf(made: SetUp): TagParts['json'] {
  const groups: Record<string, Record<string, string>> = {};
  for (const [path, value] of Object.entries(made)) {
    const dot = path.indexOf('.');
    const [group, key] = [path.slice(0, dot), path.slice(dot + 1)];
    if (group !== 'texts' && configPaths.get(path)?.setting.attribute !== null) continue;
    groups[group] = { ...groups[group], [key]: value };
  }
  return Object.keys(groups).length > 0 ? groups : null;
}

/** @param words of the language that visitors read first */
export const tagParts = (made: SetUp, words: FewWords = insideWords): TagParts => ({
  attributes: [...configPaths].flatMap(([path, { setting }]): Pair[] => {
    const { attribute, reader } = setting;
    const value = made[path];
    if (attribute === null || value === undefined) return [];
    return [[attribute, reader.kind === 'flag' ? '' : value]];
  }),
  json: jsonOf(made),
  look: lookKeys.flatMap((key): Pair[] => {
    const value = made[`look.${key}`];
    return value === undefined ? [] : [[lookProperty(key), value]];
  }),
  link: linkOf(made, words),
});
