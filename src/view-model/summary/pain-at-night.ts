import type { Facts } from '../../questionnaire/facts.ts';
import type { Fact } from '../../questionnaire/questions.ts';
import { anyOf } from '../../questionnaire/triggers.ts';
import type { AskedFacts } from '../asked-facts.ts';

/** Pain at night by name: with one of these, or without any. */
const nightFacts: readonly Fact[] = [
  'leg-signs.throb-at-rest',
  'back-hip-leg.wakes-late-night',
  'hand.night-hand',
  'sleep-mood.pain-wakes',
];
/** Pain that nothing eases, at night as well: who has none of that may have pain at night all the same. */
const worstFact: Fact = 'health.constant-pain';

/** Whether pain comes at night; `null`: no line that names it was seen, and a group passed over denies nothing. */
export const painAtNight = (facts: Facts, asked: AskedFacts): boolean | null => {
  if (anyOf(facts, [...nightFacts, worstFact])) return true;
  return nightFacts.some(fact => asked.denied.includes(fact)) ? false : null;
};
