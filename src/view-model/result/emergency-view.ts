import { actFor, actsFor, type EmergencyAct } from '../../knowledge/emergency-acts.ts';
import { fill } from '../../messages/fill.ts';
import { readFacts } from '../../questionnaire/facts.ts';
import { emergencyNotice, emergencyNumber } from './emergency-notice.ts';
import { flagReason } from './flag-reason.ts';
import { helpLinks } from './help-links.ts';
import { numbersByPlace } from './numbers-by-place.ts';
import { resultFrame } from './result-frame.ts';
import type { ResultInput } from './result-input.ts';
import type { EmergencyView } from './types.ts';

/** Where words and a talk come before the number. */
const soft: readonly EmergencyAct[] = ['crisis', 'today'];

/** What to do now and why, the most urgent first, and nothing else. */
export function emergencyView({ assessment, walk, config, language }: ResultInput): EmergencyView {
  const { messages } = language;
  const { flags } = assessment.safety;
  const acts = actsFor(flags);
  const [first = 'call'] = acts;
  const leader = flags.find(flag => actFor(flag) === first);
  const known = helpLinks(config, language);
  const anywhere = known.number === null && numbersByPlace(language);
  const links = anywhere ? { ...known, emergency: anywhere, ifNoAnswer: anywhere } : known;
  const facts = readFacts(walk.answers);
  // Nobody who thinks of ending their life is asked if they meant it.
  const isKind = first === 'crisis';
  return {
    ...resultFrame(config, language),
    kind: 'emergency',
    backLabel: isKind ? messages.questionnaire.back : messages.emergency.change,
    mistake: isKind ? '' : messages.emergency.mistake,
    isLoud: !soft.includes(first),
    heading: fill(messages.emergency.acts[first].heading, { emergency: emergencyNumber(links, messages) }),
    lead: leader ? flagReason(leader, facts, messages) : '',
    notices: acts.map((act, index) =>
      emergencyNotice(act, acts.slice(0, index), flags, links, messages, facts),
    ),
  };
}
