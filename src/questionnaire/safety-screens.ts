import { type EmergencyId, emergencies } from '../knowledge/safety-flags.ts';
import { anyOf, type Facts } from './facts.ts';
import { askedOfEveryone, askWhen } from './safety-triggers.ts';
import type { Before, ItemId } from './screens.ts';

/** Matched signs on the first safety screen, beside the two asked of everyone. Source: clinical document B1. */
export const matchedAtOnce = 5;

const isAskedOfEveryone = (id: EmergencyId): id is (typeof askedOfEveryone)[number] =>
  (askedOfEveryone as readonly EmergencyId[]).includes(id);

const isCalledFor = (id: EmergencyId, facts: Facts): boolean =>
  isAskedOfEveryone(id) || anyOf(facts, askWhen[id]);

/**
 * Signs to show on a safety screen: those that matter to this visitor and were not offered yet, in order of
 * urgency. A sign once ticked here stays here even when an edited answer would no longer bring it up: an edit
 * never hides a danger.
 */
export function signsFor(item: ItemId, { facts, asked, ticked }: Before): readonly string[] {
  const own = ticked(item);
  const due = emergencies.filter(id => !asked.has(id) && (own.includes(id) || isCalledFor(id, facts)));
  if (item !== 'safety') return due;
  const atOnce = askedOfEveryone.length + matchedAtOnce;
  return due.filter((id, i) => i < atOnce || own.includes(id));
}
