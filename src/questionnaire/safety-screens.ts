import { type SafetyFlagId, safetyFlagById } from '../knowledge/safety-flags.ts';
import { safetySigns } from './safety-signs.ts';
import type { Before, ItemId } from './screens.ts';
import { anyOf } from './triggers.ts';

/** Signs on the first safety screen; the rest stand on the next. Source: clinical contract 2, §3. */
export const mostAtOnce = 12;

/**
 * As many more stand on the first screen where they are all that is left: beside the contract, since a screen of its own
 * for one or two signs is longer to a visitor than one or two lines.
 */
export const mostLeftOver = 2;

/**
 * Signs to show on a safety screen: those that matter to this visitor and were not offered yet, in their order.
 * A sign once ticked here stays here even when an edited answer would no longer bring it up: an edit never hides a
 * danger. So does one of the first edition that is no longer offered.
 */
export function signsFor(item: ItemId, { facts, asked, ticked }: Before): readonly string[] {
  const own = ticked(item);
  const due: string[] = [];
  for (const { id, when } of safetySigns)
    if (!asked.has(id) && (!when || own.includes(id) || anyOf(facts, when))) due.push(id);
  const kept = own.filter(
    id => !asked.has(id) && !due.includes(id) && safetyFlagById.has(id as SafetyFlagId),
  );
  if (item !== 'safety') return [...due, ...kept];
  const isAll = due.length <= mostAtOnce + mostLeftOver;
  return [...due.filter((id, index) => isAll || index < mostAtOnce || own.includes(id)), ...kept];
}
