import type { Assessment } from '../assessment/types.ts';
import { type SafetyFlagId, safetyFlagById } from '../knowledge/safety-flags.ts';
import type { Messages } from '../messages/messages.ts';
import type { NoticeView } from './types.ts';

type Words = Readonly<Record<string, string>>;

const ofTier = (flags: readonly SafetyFlagId[], tier: string) =>
  flags.filter(id => safetyFlagById.get(id)?.tier === tier);

/** What a doctor, and what the therapist, should know first; each with the visitor's own words. */
export function notices({ safety }: Assessment, messages: Messages): readonly NoticeView[] {
  const { doctor, tell } = messages.result;
  const flags = messages.flags as Words;
  const adaptations = messages.adaptations as Words;
  const doctorFlags = ofTier(safety.flags, 'doctor');
  const tellFlags = ofTier(safety.flags, 'tell');
  return [
    ...(doctorFlags.length > 0
      ? [
          {
            tone: 'doctor' as const,
            heading: doctor.heading,
            text: [doctor.text],
            items: doctorFlags.map(id => flags[id] ?? id),
            actions: [],
          },
        ]
      : []),
    ...(tellFlags.length > 0
      ? [
          {
            tone: 'tell' as const,
            heading: tell.heading,
            text: [tell.text],
            items: tellFlags.map(id =>
              adaptations[id] ? `${flags[id]}: ${adaptations[id]}` : (flags[id] ?? id),
            ),
            actions: [],
          },
        ]
      : []),
  ];
}
