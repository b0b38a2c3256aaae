import type { Assessment, Match } from '../../assessment/types.ts';
import type { BookableRoute } from '../../knowledge/routes.ts';
import { fill } from '../../messages/fill.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Facts } from '../../questionnaire/facts.ts';
import { anyOf } from '../../questionnaire/triggers.ts';
import { conditionName } from './condition-name.ts';
import { holdOf, leadingAdvice } from './hands-on-words.ts';

type Outcome = Exclude<keyof Messages['result']['outcomes'], 'therapeutic'>;

/** Which outcome's words are told, where nothing holds hands-on work and nothing "sounds like" anything. */
function outcomeOf(route: BookableRoute, { safety, modalities }: Assessment): Outcome | 'therapeutic' {
  if (route === 'prenatal' && safety.flags.includes('postnatal')) return 'postnatal';
  if (route === 'therapeutic' && modalities[0]?.modality === 'lymphatic-facilitation') return 'swelling';
  return route === 'doctor-first' ? 'unsure' : route;
}

/**
 * What the result comes to, in a heading and a line. What holds hands-on work comes first; then the outcome, with what it
 * sounds like.
 * @param first the first match that is shown
 */
export function outcomeWords(
  route: BookableRoute,
  assessment: Assessment,
  first: Match | undefined,
  messages: Messages,
  facts: Facts,
): { readonly heading: string; readonly lead: string } {
  const { result, turnTo } = messages;
  const hold = holdOf(assessment.safety);
  const [leader] = leadingAdvice(assessment);
  if (hold === 'stop') return { heading: result.stop.heading, lead: result.stop.lead };
  if (hold === 'ask-first')
    return {
      heading: fill(result.askFirst.heading, { who: turnTo[leader?.turnTo ?? 'doctor'] }),
      lead: result.askFirst.lead,
    };
  if (hold === 'wait') {
    const headings: Readonly<Record<string, string>> = result.wait.headings;
    const heading = headings[leader?.flag ?? ''] ?? result.wait.headings['fever-or-infection'];
    return { heading, lead: result.wait.lead };
  }
  const outcome = outcomeOf(route, assessment);
  // "You need no pain or problem" is for those who came with none.
  if (outcome === 'relaxation' && anyOf(facts, ['help.sleep', 'help.stress']))
    return { ...result.outcomes.relaxation, lead: result.windDown };
  if (outcome !== 'therapeutic') return result.outcomes[outcome];
  const lead = first
    ? fill(result.soundsLike[first.band], { name: conditionName(first.condition, facts, messages) })
    : '';
  return { heading: result.outcomes.therapeutic.heading, lead };
}
