import { carer } from './en/carer.ts';
import { claims, conditions, modalities } from './en/conditions.ts';
import { emergency } from './en/emergency.ts';
import { flagReasons, flags, turnTo } from './en/flags.ts';
import { glossary } from './en/glossary.ts';
import { installationCheck } from './en/installation-check.ts';
import { joins } from './en/joins.ts';
import { languageSwitch } from './en/language-switch.ts';
import { questionnaire } from './en/questionnaire.ts';
import { referenceNotes, references } from './en/references.ts';
import { regions } from './en/regions.ts';
import { intro, result } from './en/result.ts';
import { summary } from './en/summary.ts';
import { wellness } from './en/wellness.ts';

/** English: the language every other one is typed against. What no question needs is made when it is first read. */
export const en = {
  intro,
  questionnaire,
  joins,
  languageSwitch,
  get flags() {
    return flags();
  },
  get flagReasons() {
    return flagReasons();
  },
  get turnTo() {
    return turnTo();
  },
  get carer() {
    return carer();
  },
  get regions() {
    return regions();
  },
  get wellness() {
    return wellness();
  },
  get emergency() {
    return emergency();
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
  get installationCheck() {
    return installationCheck();
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
