import type { Assessment } from '../../assessment/types.ts';
import { type SafetyFlagId, safetyFlagById } from '../../knowledge/safety-flags.ts';
import { fill } from '../../messages/fill.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Facts } from '../../questionnaire/facts.ts';
import { flagText } from './said-by-visitor.ts';
import type { NoticeView } from './types.ts';

/** What a doctor, and what the therapist, should know first; each in the visitor's own words. */
export function notices({ safety }: Assessment, facts: Facts, messages: Messages): readonly NoticeView[] {
  const adaptations = messages.adaptations as Readonly<Record<string, string>>;
  const item = (id: SafetyFlagId): string => {
    const flag = flagText(id, facts, messages);
    const adaptation = adaptations[id];
    return adaptation ? fill(messages.result.flagAndAdaptation, { flag, adaptation }) : flag;
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
