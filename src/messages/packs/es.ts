import type { Messages } from '../messages.ts';
import { carer } from './es/carer.ts';
import { claims, conditions, modalities } from './es/conditions.ts';
import { emergency } from './es/emergency.ts';
import { flagReasons, flags, turnTo } from './es/flags.ts';
import { glossary } from './es/glossary.ts';
import { installationCheck } from './es/installation-check.ts';
import { joins } from './es/joins.ts';
import { languageSwitch } from './es/language-switch.ts';
import { questionnaire } from './es/questionnaire.ts';
import { referenceNotes, references } from './es/references.ts';
import { regions } from './es/regions.ts';
import { intro, result } from './es/result.ts';
import { summary } from './es/summary.ts';
import { wellness } from './es/wellness.ts';

/** Spanish, as it is spoken in the United States; what Spain says otherwise stands in `regions`. */
export const messages: Messages = {
  intro,
  questionnaire,
  joins,
  languageSwitch,
  flags,
  flagReasons,
  turnTo,
  carer,
  regions,
  wellness,
  emergency,
  conditions,
  claims,
  modalities,
  result,
  summary,
  installationCheck,
  references,
  referenceNotes,
  glossary,
};
