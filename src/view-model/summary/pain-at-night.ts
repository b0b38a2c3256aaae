import type { Facts } from '../../questionnaire/facts.ts';
import type { Fact } from '../../questionnaire/questions.ts';
import { anyOf } from '../../questionnaire/triggers.ts';
import type { AskedFacts } from '../asked-facts.ts';

/** Answers that tell of pain at night. */
const nightFacts: readonly Fact[] = [
  'health.constant-pain',
  'leg-signs.throb-at-rest',
  'back-hip-leg.wakes-late-night',
  'hand.night-hand',
  'sleep-mood.pain-wakes',
];

/** Whether pain comes at night; `null`: no line that names it was seen, and a group passed over denies nothing. */
export const painAtNight = (facts: Facts, asked: AskedFacts): boolean | null => {
  if (anyOf(facts, nightFacts)) return true;
  return nightFacts.some(fact => asked.denied.includes(fact)) ? false : null;
};
