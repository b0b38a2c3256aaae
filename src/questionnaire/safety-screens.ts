import { safetyFlags } from '../knowledge/safety-flags.ts';
import { anyOf } from './facts.ts';
import { askedOfEveryone, askWhen } from './safety-triggers.ts';
import type { Before } from './screens.ts';

/** Matched signs on the first safety screen, beside the two asked of everyone. Source: clinical document B1. */
export const matchedAtOnce = 5;

const emergencies = safetyFlags.filter(flag => flag.tier === 'emergency').map(flag => flag.id);

/**
 * Signs that matter to this visitor and were not offered yet, in order of urgency. A sign once ticked stays
 * on the list even when an edited answer would no longer bring it up: an edit never hides a danger.
 */
export const signsDue = ({ facts, asked, ticked }: Before): readonly string[] =>
  emergencies.filter(
    id =>
      !asked.has(id) &&
      (ticked.has(id) ||
        (askedOfEveryone as readonly string[]).includes(id) ||
        anyOf(facts, askWhen[id] ?? [])),
  );

/** The first safety screen. */
export const firstSigns = (before: Before): readonly string[] =>
  signsDue(before).slice(0, askedOfEveryone.length + matchedAtOnce);
