import { claims, conditions, modalities } from './en/conditions.ts';
import { adaptations, emergencyAdvice, flags } from './en/flags.ts';
import { glossary } from './en/glossary.ts';
import { questionnaire } from './en/questionnaire.ts';
import { intro, referenceNotes, result } from './en/result.ts';
import { summary } from './en/summary.ts';

/** English: the language every other one is typed against. */
export const en = {
  intro,
  questionnaire,
  flags,
  adaptations,
  emergencyAdvice,
  conditions,
  claims,
  modalities,
  result,
  summary,
  referenceNotes,
  glossary,
} as const;
