import { cleanText } from './clean-text.ts';
import { issue } from './issue.ts';
import type { Converted, Kind } from './kind.ts';
import type { Layer, SettingEntry } from './layer.ts';
import type { ConfigIssue } from './types.ts';
import { wording } from './wording.ts';

/** Longer than any value may be: refused before anything reads it. */
const maxLength = 10_000;

/** Text fits everywhere, a list where we list, true and false at a switch. */
const fits = (value: unknown, standard: unknown) =>
  typeof value === 'string' ||
  (Array.isArray(standard) ? Array.isArray(value) : typeof value === typeof (standard ?? ''));

/** Blank text counts as not given, except at a switch. */
function read<V>(value: unknown, { standard, convert }: Kind<V>, base: string): Converted<V> {
  if (!fits(value, standard)) return { problem: 'wrong type' };
  const raw = wording(value);
  if (raw.length > maxLength) return { problem: 'too long' };
  const text = cleanText(raw);
  return text || standard === false ? convert(text, raw, base) : {};
}

/**
 * The value of one path: the first usable one among the layers, else the default of its kind. Every one that
 * is not usable goes to `issues`, heard or not.
 */
export function settle<V>(
  path: string,
  kind: Kind<V>,
  layers: readonly Layer[],
  base: string,
  issues: ConfigIssue[],
): V {
  let value: V | undefined;
  const faults: (readonly [SettingEntry, string])[] = [];
  for (const layer of layers) {
    const given = layer.get(path);
    if (!given) continue;
    const converted = read(given.value, kind, base);
    value ??= converted.value;
    if (converted.problem) faults.push([given, converted.problem]);
  }
  const used = value === undefined ? undefined : String(value);
  for (const [{ label, value: bad }, problem] of faults) {
    issues.push(issue(label, bad, problem, kind.allowed, used));
  }
  return Object.freeze(value ?? kind.standard);
}
