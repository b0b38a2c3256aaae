import { installationCheck } from '../en/installation-check.ts';
import { references } from '../en/references.ts';
import type { Messages } from '../messages.ts';
import { carer } from './fr/carer.ts';
import { claims, conditions, modalities } from './fr/conditions.ts';
import { emergency } from './fr/emergency.ts';
import { flagReasons, flags, turnTo } from './fr/flags.ts';
import { glossary } from './fr/glossary.ts';
import { joins } from './fr/joins.ts';
import { languageSwitch } from './fr/language-switch.ts';
import { questionnaire } from './fr/questionnaire.ts';
import { referenceNotes } from './fr/references.ts';
import { regionsOf } from './fr/regions.ts';
import { intro, result } from './fr/result.ts';
import { summary } from './fr/summary.ts';
import { wellness } from './fr/wellness.ts';

const usual: Messages = {
  intro,
  questionnaire,
  joins,
  languageSwitch,
  flags,
  flagReasons,
  turnTo,
  carer,
  wellness,
  emergency,
  conditions,
  claims,
  modalities,
  result,
  summary,
  installationCheck: installationCheck(),
  references: references(),
  referenceNotes,
  glossary,
  regions: {},
};

/**
 * French, set as in Canada: no space before ; ! and ?. Translated by the project, not yet reviewed by a clinician who
 * speaks it: docs/translating/fr.md. The check of the installation and the references stay in English.
 */
export const messages: Messages = { ...usual, regions: regionsOf(usual) };
