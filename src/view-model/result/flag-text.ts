import { saidFor } from '../../assessment/raised-flags.ts';
import type { SafetyFlagId } from '../../knowledge/safety-flags.ts';
import type { Messages } from '../../messages/messages.ts';
import { readFacts } from '../../questionnaire/facts.ts';
import type { Answers } from '../../questionnaire/questions.ts';
import { optionLabel } from '../wording.ts';

/**
 * What the visitor said that raised a flag: the flag's own words where they ticked it, else the answer it follows
 * from. Nobody is quoted with words they never chose.
 */
export function flagText(id: SafetyFlagId, answers: Answers, messages: Messages): string {
  const said = saidFor(id, readFacts(answers));
  // "Yes" says nothing by itself.
  return said && said.question !== 'light-touch'
    ? optionLabel(messages, said.question, said.option)
    : messages.flags[id];
}
