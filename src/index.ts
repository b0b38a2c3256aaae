/** Importing this registers nothing and works in Node; `massage-fit-check/define` registers the tag. */
export { assess } from './assessment/assess.ts';
export type { Assessment, Clinic, Match, Reason } from './assessment/types.ts';
export { type ConfigSources, resolveConfig as parseConfig } from './config/resolve-config.ts';
export type { ConfigIssue, ResolvedConfig, ResolvedConfigWithIssues } from './config/types.ts';
export type { LanguagePack } from './element/language-packs.ts';
export { MassageFitCheck } from './element/massage-fit-check.ts';
export { type ConditionId, conditionIds, type ModalityId, modalityIds, type Tier } from './knowledge/ids.ts';
export type { Route } from './knowledge/routes.ts';
export type { SafetyFlagId } from './knowledge/safety-flags.ts';
export type { Answers, OptionId, QuestionId } from './questionnaire/questions.ts';
export { version } from './version.ts';
