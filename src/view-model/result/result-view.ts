import type { Assessment } from '../../assessment/types.ts';
import type { ResolvedConfig } from '../../config/types.ts';
import { pressureClaims } from '../../knowledge/pressure.ts';
import { fill } from '../../messages/fill.ts';
import type { Language } from '../../messages/languages.ts';
import type { GivenAnswers, Walk } from '../../questionnaire/replay.ts';
import type { ResultView } from '../types.ts';
import { answerRows } from './answer-rows.ts';
import { bookingView } from './booking-view.ts';
import { citedBy, evidenceLegend, referenceViews } from './citations.ts';
import { actOf, emergencyNotice } from './emergency-view.ts';
import { longDate } from './long-date.ts';
import { matchClaims, matchView } from './match-view.ts';
import { modalityClaims, modalityView, notNowView } from './modality-view.ts';
import { notices } from './notices.ts';
import { pressureView } from './pressure-view.ts';
import { timelineView } from './timeline-view.ts';

export interface ResultInput {
  readonly assessment: Assessment;
  readonly walk: Walk;
  readonly given: GivenAnswers;
  readonly config: ResolvedConfig;
  readonly language: Language;
  /** The page's own query, for campaign parameters on the booking link. */
  readonly pageSearch: string;
  /** Where the visitor moved the pressure dial (1–5); missing or `null`: nowhere yet. */
  readonly felt?: number | null;
}

function reviewedLine(
  { reviewedBy, reviewedOn }: ResolvedConfig,
  { messages, tag }: Language,
): string | null {
  const date = reviewedOn === null ? '' : longDate(reviewedOn, tag);
  if (reviewedBy && date) return fill(messages.result.reviewed, { name: reviewedBy, date });
  if (reviewedBy) return fill(messages.result.reviewedBy, { name: reviewedBy });
  return date ? fill(messages.result.reviewedOn, { date }) : null;
}

/** The whole result, every word and link final. An emergency holds what to do now and nothing else. */
export function resultView(input: ResultInput): ResultView {
  const { assessment, walk, given, config, language, pageSearch } = input;
  const { messages } = language;
  const words = messages.result;
  const answers = () => ({
    heading: words.answers,
    rows: answerRows(walk, given, messages),
    changeLabel: words.change,
  });
  const frame = {
    disclaimer: config.disclaimer ?? words.disclaimer,
    reviewed: reviewedLine(config, language),
    privacy: config.privacyUrl
      ? { text: messages.intro.privacy, href: config.privacyUrl, target: 'self' as const }
      : null,
    referenceLabel: words.reference,
    backLabel: messages.questionnaire.back,
    clearLabel: messages.questionnaire.clear,
  };
  const { route, safety } = assessment;
  if (route === 'help-now') {
    const outcome = words.outcomes[actOf(safety.flags)];
    return {
      ...frame,
      tone: 'emergency',
      heading: outcome.heading,
      lead: outcome.lead,
      notices: [emergencyNotice(safety.flags, walk.answers, config, language)],
      answers: answers(),
      matchesHeading: null,
      matchesNote: null,
      matches: [],
      modalitiesHeading: null,
      modalities: [],
      modalitiesNote: null,
      notNow: null,
      pressure: null,
      timeline: null,
      booking: null,
      references: null,
    };
  }
  // Whoever came to relax has nothing to match, and no card that says so.
  const shown = assessment.matches.filter(({ condition }) => route !== 'relaxation' || condition !== 'other');
  const cited = () =>
    citedBy([
      ...shown.flatMap(match => matchClaims(match, walk.answers)),
      ...assessment.modalities.flatMap(({ modality }) => modalityClaims(modality)),
      ...pressureClaims,
    ]);
  const outcome = words.outcomes[route];
  const hasModalities = assessment.modalities.length > 0;
  // Getters: each piece of a long page makes its own part of this when it is drawn, and not before.
  return {
    ...frame,
    tone: safety.tier,
    heading: outcome.heading,
    lead: outcome.lead,
    notices: notices(assessment, walk.answers, messages),
    matchesHeading: shown.length > 0 ? words.matches : null,
    matchesNote: words.matchesNote,
    get matches() {
      return shown.map(match => matchView(match, walk.answers, cited(), messages));
    },
    modalitiesHeading: words.modalities,
    get modalities() {
      return assessment.modalities.map(chosen =>
        modalityView(chosen, assessment.pressure.start, cited(), messages),
      );
    },
    modalitiesNote: hasModalities ? words.modalitiesNote : words.modalitiesNone,
    get notNow() {
      return notNowView(assessment, walk.answers, messages);
    },
    get pressure() {
      return pressureView(assessment.pressure, input.felt, cited(), messages);
    },
    get timeline() {
      return timelineView(assessment, config, messages);
    },
    get booking() {
      return bookingView(assessment, config, messages, pageSearch);
    },
    get references() {
      return {
        heading: words.references,
        legend: evidenceLegend(messages),
        items: referenceViews(cited(), messages),
      };
    },
    get answers() {
      return answers();
    },
  };
}
