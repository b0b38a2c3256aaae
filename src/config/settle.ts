import { issue } from './issue.ts';
import type { Converted, Kind } from './kind.ts';
import type { Layer } from './layer.ts';
import type { ConfigIssue } from './types.ts';

/** Longer than any value may be: refused before anything reads it. */
const maxValue = 10_000;

/**
 * The value of one slot: the first usable one among the layers, else the default of its kind. Every one that
 * is not usable goes to `issues`, used or not.
 */
export function settle<V>(
  slot: string,
  { allowed, standard, convert }: Kind<V>,
  layers: readonly Layer[],
  base: string,
  issues: ConfigIssue[],
): V {
  const read = layers.flatMap(layer => {
    const given = layer.given.get(slot);
    if (!given) return [];
    const { text, mistyped } = given;
    const fault = mistyped ? 'wrong type' : text.length > maxValue && 'too long';
    const converted: Converted<V> = fault ? { problem: fault } : convert(text, base);
    return [{ ...given, ...converted }];
  });
  const value = read.find(one => one.value !== undefined)?.value ?? standard;
  for (const { label, text, problem } of read) {
    if (problem)
      issues.push(issue(label, text, problem, allowed, value === standard ? undefined : String(value)));
  }
  return value;
}
