import type { Advice } from '../../assessment/axes.ts';
import { fill } from '../../messages/fill.ts';
import { join } from '../../messages/join.ts';
import type { Facts } from '../../questionnaire/facts.ts';
import { groupsWithoutALine } from '../../questionnaire/groups-without-a-line.ts';
import { anyOf } from '../../questionnaire/triggers.ts';
import { optionLabel } from '../question-words.ts';
import { mostFlags } from './card-view.ts';
import { newAfter50 } from './doctor-clauses.ts';
import { emergencyNumber } from './emergency-notice.ts';
import { holdOf, leadingAdvice, whomToSee } from './hands-on-words.ts';
import { helpLinks } from './help-links.ts';
import type { ResultInput } from './result-input.ts';
import { flagText } from './said-by-visitor.ts';
import type { CardView, NoticeView } from './types.ts';
import { waitSteps } from './wait-steps.ts';

type Kind = 'stop' | 'ask-first' | 'wait' | 'see-too' | 'tell';

/** A parent comes along: the booking says so to whoever books. */
const guardianFlags: readonly Advice['flag'][] = ['under-16', 'under-18'];

/** Where a flag that is not cleared is told. */
function kindOf(advice: Advice): Kind {
  const hold = holdOf(advice);
  if (hold) return hold;
  return advice.turnTo && (advice.urgency === 'soon' || advice.urgency === 'routine') ? 'see-too' : 'tell';
}

/**
 * Every raised flag, told once: what hands-on work waits for, what else somebody should see, what is to be mentioned, and
 * what was already checked. Each begins with the visitor's own line, and says why.
 * @param card what it has told already is left out; `null`: there is no card
 */
export function notices(
  { assessment, config, language }: ResultInput,
  facts: Facts,
  card: Pick<CardView, 'because' | 'isDoctorFirst'> | null,
): readonly NoticeView[] {
  const { messages } = language;
  const words = messages.result;
  const { advice, cleared } = assessment.safety;
  const hold = holdOf(assessment.safety);
  const open = advice.filter(({ flag }) => !cleared.includes(flag));
  const line = (flag: Advice['flag'], ...sentences: readonly string[]): string =>
    fill(words.flagAndReason, {
      flag: flagText(flag, facts, messages),
      reason: join(messages.joins.sentences, sentences),
    });
  const leaders = leadingAdvice(assessment);
  const [leader] = leaders;
  const flagsOnCard = card?.isDoctorFirst ? leaders.slice(0, mostFlags) : [];
  const told = (kind: Kind): readonly string[] =>
    open
      .filter(each => kindOf(each) === kind)
      .flatMap(each => {
        const said = flagText(each.flag, facts, messages);
        if (flagsOnCard.includes(each)) return [];
        const isOnCard = card !== null && each === leader && (hold !== null || kind === 'tell');
        if (isOnCard) return card.because?.items.includes(said) ? [] : [said];
        // The words at the booking say so.
        if (card !== null && guardianFlags.includes(each.flag)) return [];
        const who = kind === 'tell' || kind === 'wait' ? '' : whomToSee(each, hold === null, language);
        return [line(each.flag, messages.flagReasons[each.flag], who)];
      });
  const notice = (
    tone: NoticeView['tone'],
    heading: string,
    items: readonly string[],
    text: readonly string[] = [],
  ): NoticeView => ({ tone, heading, text, items, isUrgent: false, actions: [] });
  const newMedicine =
    facts.has('start.new-medicine') && facts.has('help.swelling') ? [words.newMedicine] : [];
  const newHeadache = anyOf(facts, newAfter50) ? [words.newHeadache] : [];
  const emergency = emergencyNumber(helpLinks(config, language), messages);
  return [
    notice('doctor', words.stop.notice, told('stop')),
    notice('doctor', words.askFirst.notice, told('ask-first')),
    notice(
      'doctor',
      words.stop.while,
      hold === 'stop' ? [...waitSteps(open, words.stop.steps), fill(words.stop.worse, { emergency })] : [],
    ),
    notice('doctor', words.wait.notice, told('wait')),
    notice('tell', hold ? words.seeToo.headingHeld : words.seeToo.heading, [
      ...told('see-too'),
      ...newMedicine,
      ...newHeadache,
    ]),
    notice(
      'tell',
      words.cleared.heading,
      advice.flatMap(({ flag, turnTo }) =>
        cleared.includes(flag) && turnTo
          ? [line(flag, fill(words.cleared.text, { who: messages.turnTo[turnTo] }))]
          : [],
      ),
    ),
    notice('tell', words.tell.heading, [
      ...told('tell'),
      ...groupsWithoutALine(facts).map(group =>
        fill(words.tell.group, { group: optionLabel(messages, 'health-groups', group) }),
      ),
    ]),
  ].filter(({ items }) => items.length > 0);
}
