import './element/events.js';
import './element/massage-fit-check.js';
/** Importing this registers nothing and works in Node; `massage-fit-check/define` registers the tag. */
export { assess } from './assessment/assess.js';
export type { Assessment, Clinic, Match, Reason } from './assessment/types.js';
export { type ConfigSources, resolveConfig as parseConfig } from './config/resolve-config.js';
export type { ConfigIssue, ResolvedConfig, ResolvedConfigWithIssues } from './config/types.js';
export type { LanguagePack } from './element/language-packs.js';
export { MassageFitCheck } from './element/massage-fit-check.js';
export { type ConditionId, conditionIds, type ModalityId, modalityIds, type Tier } from './knowledge/ids.js';
export type { Route } from './knowledge/routes.js';
export type { SafetyFlagId } from './knowledge/safety-flags.js';
export type { Answers, OptionId, QuestionId } from './questionnaire/questions.js';
export { version } from './version.js';
