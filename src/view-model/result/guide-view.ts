import { isCalmOnly } from '../../assessment/route.ts';
import type { Match } from '../../assessment/types.ts';
import type { ConditionId } from '../../knowledge/ids.ts';
import { pressureClaims } from '../../knowledge/pressure.ts';
import type { BookableRoute } from '../../knowledge/routes.ts';
import { fill } from '../../messages/fill.ts';
import { join } from '../../messages/join.ts';
import type { Language } from '../../messages/languages.ts';
import { lazy } from '../../messages/lazy.ts';
import { readFacts } from '../../questionnaire/facts.ts';
import { askedFacts } from '../asked-facts.ts';
import { privacyLink } from '../link-view.ts';
import { answersView } from './answers-view.ts';
import { bookingView } from './booking-view.ts';
import { cardView } from './card-view.ts';
import { citedBy, referencesView } from './citations.ts';
import { emergencyNumber } from './emergency-notice.ts';
import { type Hold, holdOf } from './hands-on-words.ts';
import { helpLinks } from './help-links.ts';
import { isWellness, nameable } from './lawful.ts';
import { lazyFields } from './lazy-fields.ts';
import { isSaid, matchClaims, matchView } from './match-view.ts';
import { modalityClaims, modalityView, styleWords } from './modality-view.ts';
import { notNowView } from './not-now-view.ts';
import { notices } from './notices.ts';
import { outcomeWords } from './outcome-words.ts';
import { painWords } from './pain-words.ts';
import { startReasons } from './pressure-reasons.ts';
import { pressureView } from './pressure-view.ts';
import { prose } from './prose.ts';
import { resultFrame } from './result-frame.ts';
import type { ResultInput } from './result-input.ts';
import { sayings, sayingsView } from './sayings.ts';
import { signsView } from './signs-view.ts';
import { timelineView } from './timeline-view.ts';
import { tipsView } from './tips-view.ts';
import type { GuideView } from './types.ts';

type Parts = Pick<
  GuideView,
  | 'matches'
  | 'modalities'
  | 'notNow'
  | 'pressure'
  | 'timeline'
  | 'booking'
  | 'references'
  | 'answers'
  | 'safetyNotes'
>;

/** Guesses that cancer in a bone forbids: the pain has a reason that is known. */
const notWithCancerInBone: readonly ConditionId[] = ['low-back-sciatica', 'frozen-joint'];

/** What is shown of what fits: nothing at a stop, and never a card that says "something else". */
const shownMatches = ({ assessment: { matches, safety } }: ResultInput): readonly Match[] =>
  safety.handsOn === 'stop'
    ? []
    : matches.filter(
        ({ condition }) =>
          condition !== 'other' &&
          !(safety.flags.includes('cancer-in-bone') && notWithCancerInBone.includes(condition)),
      );

/** What might fit is no ground for advice; where hands-on work waits, something else comes first. */
function comesFirstOf(
  route: BookableRoute,
  hold: Hold | null,
  first: Match | undefined,
  { messages }: Language,
): GuideView['comesFirst'] {
  if (route !== 'therapeutic' || hold || !first || first.band === 'might') return null;
  const text = prose(messages.conditions[first.condition].first, messages);
  return { heading: messages.result.comesFirst, text };
}

/**
 * The result of everyone who is in no danger now; what is shown follows from how soon, what hands-on work waits for, and
 * the outcome. A long page is drawn piece by piece: each piece makes its own part of this when it is drawn.
 */
export function guideView(route: BookableRoute, input: ResultInput): GuideView {
  const { assessment, walk, given, config, language, pageSearch, felt } = input;
  const { messages } = language;
  const words = messages.result;
  const { modalities, pressure, safety } = assessment;
  const facts = readFacts(walk.answers);
  const hold = holdOf(safety);
  const isStopped = hold === 'stop';
  const fitting = shownMatches(input);
  const shown = nameable(fitting, input);
  const pain = painWords(assessment, facts);
  const isCalm = isCalmOnly(facts);
  const isForSwelling = modalities[0]?.modality === 'lymphatic-facilitation';
  const hasDial = modalities.length > 0 && !isCalm && !isForSwelling && pain.kind !== 'none';
  const isPostnatal = safety.flags.includes('postnatal');
  const setting = {
    isCleared: safety.cleared.length > 0,
    isTold: route === 'cancer-care',
  };
  const asked = askedFacts(walk, given);
  const isForWellness = isWellness(input);
  const cited = lazy(() =>
    isForWellness
      ? null
      : citedBy([
          ...shown.flatMap(match => matchClaims(match, facts)),
          ...modalities.flatMap(({ modality }) => modalityClaims(modality)),
          ...(hasDial ? pressureClaims : []),
        ]),
  );
  const parts = lazyFields<Parts>({
    matches: () => shown.map(match => matchView(match, facts, setting, cited(), language)),
    modalities: () =>
      modalities.map(chosen => modalityView(chosen, pressure.start, cited(), language, isPostnatal)),
    notNow: () => (isStopped ? null : notNowView(input, facts)),
    pressure: () => (hasDial ? pressureView(pressure, pain, felt, cited(), language) : null),
    timeline: () =>
      isStopped
        ? null
        : timelineView(
            assessment,
            config,
            messages,
            !isCalm && !isForWellness,
            emergencyNumber(helpLinks(config, language), messages),
          ),
    booking: () => bookingView(assessment, config, messages, pageSearch),
    references: () => {
      const list = cited();
      return list && referencesView(list, messages);
    },
    answers: () => answersView(walk, given, language),
    safetyNotes: () => notices(input, facts, null),
  });
  const isTold = setting.isTold || shown.every(({ condition }) => isSaid(condition));
  const stylesHeading = {
    stop: null,
    'ask-first': words.modalitiesAfterOk,
    wait: words.modalitiesLater,
    free: words.modalities,
  }[hold ?? 'free'];
  const names = modalities.map(({ modality }) => styleWords(modality, isPostnatal, messages).name);
  const styles = { heading: stylesHeading ?? '', items: names, text: join(messages.joins.answers, names) };
  const card = cardView(input, facts, shown[0], styles, hasDial ? pain : { kind: 'none' }, parts.booking);
  return Object.assign(parts, {
    ...resultFrame(config, language),
    kind: 'guide' as const,
    ...outcomeWords(route, assessment, shown[0], messages, facts),
    card,
    notices: notices(input, facts, card),
    comesFirst: comesFirstOf(route, hold, shown[0], language),
    tips: tipsView(assessment, facts, messages),
    signs: signsView(fitting, facts, asked, messages),
    matchesHeading: shown.length > 0 ? (isTold ? words.matchesTold : words.matches) : null,
    matchesNote: isTold ? '' : words.matchesNote,
    modalitiesHeading: stylesHeading,
    modalitiesNote: modalities.length > 0 ? words.modalitiesNote : words.modalitiesNone,
    laterHeading: hold === 'ask-first' ? words.later : null,
    steer:
      modalities.length > 0 && !hasDial
        ? {
            heading: words.steer.heading,
            text: fill(words.steer.text, sayings(messages)),
            why: startReasons(pressure, messages),
            sayings: sayingsView(messages),
          }
        : null,
    privacy: privacyLink(config, messages),
  });
}
