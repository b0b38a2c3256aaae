import { readFacts } from '../../questionnaire/facts.ts';
import { actOf, emergencyNotice } from './emergency-notice.ts';
import { resultFrame } from './result-frame.ts';
import type { ResultInput } from './result-input.ts';
import type { EmergencyView } from './types.ts';

/** What to do now, and nothing else. */
export function emergencyView({ assessment, walk, config, language }: ResultInput): EmergencyView {
  const { flags } = assessment.safety;
  const { heading, lead } = language.messages.result.outcomes[actOf(flags)];
  return {
    ...resultFrame(config, language),
    kind: 'emergency',
    heading,
    lead,
    notices: [emergencyNotice(flags, readFacts(walk.answers), config, language)],
  };
}
