import type { Assessment } from '../../assessment/types.ts';
import { type SafetyFlagId, safetyFlagById } from '../../knowledge/safety-flags.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Answers } from '../../questionnaire/questions.ts';
import type { NoticeView } from '../types.ts';
import { flagText } from './flag-text.ts';

/** What a doctor, and what the therapist, should know first; each in the visitor's own words. */
export function notices({ safety }: Assessment, answers: Answers, messages: Messages): readonly NoticeView[] {
  const adaptations = messages.adaptations as Readonly<Record<string, string>>;
  const item = (id: SafetyFlagId): string => {
    const said = flagText(id, answers, messages);
    return adaptations[id] ? `${said}: ${adaptations[id]}` : said;
  };
  return (['doctor', 'tell'] as const)
    .map(tone => ({
      tone,
      heading: messages.result[tone].heading,
      text: [messages.result[tone].text],
      items: safety.flags.filter(id => safetyFlagById.get(id)?.tier === tone).map(item),
      isUrgent: false,
      actions: [],
    }))
    .filter(({ items }) => items.length > 0);
}
