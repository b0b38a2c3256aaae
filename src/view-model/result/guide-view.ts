import { pressureClaims } from '../../knowledge/pressure.ts';
import type { BookableRoute } from '../../knowledge/routes.ts';
import { lazy } from '../../messages/lazy.ts';
import { readFacts } from '../../questionnaire/facts.ts';
import { privacyLink } from '../link-view.ts';
import { answersView } from './answers-view.ts';
import { bookingView } from './booking-view.ts';
import { citedBy, referencesView } from './citations.ts';
import { lazyFields } from './lazy-fields.ts';
import { matchClaims, matchView } from './match-view.ts';
import { modalityClaims, modalityView } from './modality-view.ts';
import { notNowView } from './not-now-view.ts';
import { notices } from './notices.ts';
import { pressureView } from './pressure-view.ts';
import { resultFrame } from './result-frame.ts';
import type { ResultInput } from './result-input.ts';
import { timelineView } from './timeline-view.ts';
import type { GuideView } from './types.ts';

type Parts = Pick<
  GuideView,
  'matches' | 'modalities' | 'notNow' | 'pressure' | 'timeline' | 'booking' | 'references' | 'answers'
>;

/**
 * The result of everyone who is in no danger now. A long page is drawn piece by piece: each piece makes its own part
 * of this when it is drawn, and not before.
 */
export function guideView(route: BookableRoute, tone: GuideView['tone'], input: ResultInput): GuideView {
  const { assessment, walk, given, config, language, pageSearch, felt } = input;
  const { messages } = language;
  const words = messages.result;
  const { heading, lead } = words.outcomes[route];
  const { modalities, pressure } = assessment;
  const facts = readFacts(walk.answers);
  // Whoever came to relax has nothing to match, and no card that says so.
  const shown = assessment.matches.filter(({ condition }) => route !== 'relaxation' || condition !== 'other');
  const cited = lazy(() =>
    citedBy([
      ...shown.flatMap(match => matchClaims(match, facts)),
      ...modalities.flatMap(({ modality }) => modalityClaims(modality)),
      ...pressureClaims,
    ]),
  );
  const parts = lazyFields<Parts>({
    matches: () => shown.map(match => matchView(match, facts, cited(), language)),
    modalities: () => modalities.map(chosen => modalityView(chosen, pressure.start, cited(), language)),
    notNow: () => notNowView(assessment, facts, language),
    pressure: () => pressureView(pressure, felt, cited(), language),
    timeline: () => timelineView(assessment, config, messages),
    booking: () => bookingView(assessment, config, messages, pageSearch),
    references: () => referencesView(cited(), messages),
    answers: () => answersView(walk, given, language),
  });
  return Object.assign(parts, {
    ...resultFrame(config, language),
    kind: 'guide' as const,
    tone,
    heading,
    lead,
    notices: notices(assessment, facts, messages),
    matchesHeading: shown.length > 0 ? words.matches : null,
    matchesNote: words.matchesNote,
    modalitiesHeading: words.modalities,
    modalitiesNote: modalities.length > 0 ? words.modalitiesNote : words.modalitiesNone,
    privacy: privacyLink(config, messages),
  });
}
