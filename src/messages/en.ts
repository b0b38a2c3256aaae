import { claims, conditions, modalities } from './en/conditions.ts';
import { adaptations, carerFlags, emergencyAdvice, flagReasons, flags, turnTo } from './en/flags.ts';
import { glossary } from './en/glossary.ts';
import { joins } from './en/joins.ts';
import { questionnaire } from './en/questionnaire.ts';
import { referenceNotes, references } from './en/references.ts';
import { intro, result } from './en/result.ts';
import { summary } from './en/summary.ts';

/** English: the language every other one is typed against. What no question needs is made when it is first read. */
export const en = {
  intro,
  questionnaire,
  joins,
  flags,
  carerFlags,
  get flagReasons() {
    return flagReasons();
  },
  get turnTo() {
    return turnTo();
  },
  get adaptations() {
    return adaptations();
  },
  get emergencyAdvice() {
    return emergencyAdvice();
  },
  get conditions() {
    return conditions();
  },
  get claims() {
    return claims();
  },
  get modalities() {
    return modalities();
  },
  get result() {
    return result();
  },
  get summary() {
    return summary();
  },
  get references() {
    return references();
  },
  get referenceNotes() {
    return referenceNotes();
  },
  get glossary() {
    return glossary();
  },
} as const;
