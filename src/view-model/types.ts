/**
 * What the views show: final words, final links, nothing left to decide. Every string is in the visitor's
 * language already; `null` means "leave this out".
 */
export interface LinkView {
  readonly text: string;
  readonly href: string;
  /** `self` needs no attribute; `blank` also says so in words that are part of `text`. */
  readonly target: 'self' | 'blank' | 'top';
}

export interface NoticeView {
  readonly tone: 'tell' | 'doctor' | 'emergency';
  readonly heading: string;
  readonly text: readonly string[];
  /** What the visitor ticked that led here, in their own words. */
  readonly items: readonly string[];
  /** Calls come before the words where every minute counts, and after them where a doctor today is enough. */
  readonly isUrgent: boolean;
  /** Things to do now, as links (telephone numbers). */
  readonly actions: readonly LinkView[];
}

/** Words with the terms among them explained. */
export type Prose = readonly (string | { readonly word: string; readonly meaning: string })[];

/** A folded part of a card. */
export interface DetailView {
  readonly heading: string;
  readonly text: Prose;
}

export interface ClaimView {
  readonly text: Prose;
  /** "Research: limited"; the words are explained once, above the references. */
  readonly evidence: string;
  /** Numbers of the reference list below, from 1. */
  readonly references: readonly number[];
}

export interface MatchView {
  readonly id: string;
  /** "Your answers sound most like", "could fit", "might fit" */
  readonly bandText: string;
  readonly name: string;
  readonly becauseLabel: string;
  readonly because: readonly string[];
  readonly claims: readonly ClaimView[];
  /** When to see a doctor: never folded away. */
  readonly doctor: { readonly heading: string; readonly text: string };
  /** What opens the fold that holds why, the claims and these details. */
  readonly more: string;
  readonly details: readonly DetailView[];
}

export interface ModalityView {
  readonly id: string;
  readonly name: string;
  readonly what: Prose;
  readonly feels: string;
  /** The span on the 1–5 pressure scale, and its words. */
  readonly pressure: { readonly low: number; readonly high: number; readonly text: string };
  readonly claims: readonly ClaimView[];
  /** What opens the fold that holds the claims and these details. */
  readonly more: string;
  readonly details: readonly DetailView[];
}

/** What comes when, in order; each step is drawn as a stop on a line. */
export interface TimelineView {
  readonly heading: string;
  readonly steps: readonly { readonly heading: string; readonly items: readonly string[] }[];
  readonly links: readonly LinkView[];
}

/** A mark of the dial: hundredths along, and the words at it. */
export interface DialMark {
  readonly x: number;
  readonly text: string;
  readonly more: string;
}

/** The drawn dial: along is pressure, up is how far muscles let go. */
export interface DialView {
  readonly label: string;
  /** 1–5, in half steps. */
  readonly value: number;
  /** The value in words, for `aria-valuetext` and for the eye. */
  readonly valueText: string;
  /** `d` of SVG paths, 1–5 along and 0–100 down, by their looks, from back to front. */
  readonly paths: Readonly<Record<string, string>>;
  readonly start: DialMark;
  readonly limit: DialMark;
  /** What muscles do before the limit and past it. */
  readonly sides: readonly string[];
  /** The softest and the firmest pressure. */
  readonly ends: readonly string[];
  /** The visitor's own two numbers, each with its scale named: pressure (1–5), then pain (0–10). */
  readonly numbers: readonly string[];
  /** That it is a picture. */
  readonly note: string;
}

export interface PressureView {
  readonly heading: string;
  readonly paragraphs: readonly Prose[];
  readonly dial: DialView;
  readonly sayings: { readonly heading: string; readonly items: readonly string[] };
  /** What opens the fold that holds the claims. */
  readonly research: string;
  readonly claims: readonly ClaimView[];
}

export interface ReferenceView {
  readonly number: number;
  readonly text: string;
  readonly link: LinkView | null;
  readonly note: string | null;
}

export interface BookingView {
  readonly heading: string;
  readonly text: string;
  /** The booking link, or the phone, or `null`: then `text` says to contact the clinic. */
  readonly link: LinkView | null;
  readonly phone: LinkView | null;
}

export interface AnswerRow {
  readonly screen: string;
  readonly question: string;
  readonly answer: string;
}

export interface ResultView {
  readonly tone: 'none' | 'tell' | 'doctor' | 'emergency';
  readonly heading: string;
  readonly lead: string;
  readonly notices: readonly NoticeView[];
  readonly matchesHeading: string | null;
  /** That nobody here can tell what it is. */
  readonly matchesNote: string | null;
  readonly matches: readonly MatchView[];
  readonly modalitiesHeading: string | null;
  readonly modalities: readonly ModalityView[];
  readonly modalitiesNote: string | null;
  readonly notNow: {
    readonly heading: string;
    readonly items: readonly { readonly name: string; readonly because: string }[];
  } | null;
  readonly pressure: PressureView | null;
  /** Before, during and after a session; `null` in an emergency only. */
  readonly timeline: TimelineView | null;
  /** `null` in an emergency only. */
  readonly booking: BookingView | null;
  readonly references: {
    readonly heading: string;
    /** What each evidence word means. */
    readonly legend: readonly string[];
    readonly items: readonly ReferenceView[];
  } | null;
  /** One of the references, for those who hear "[2]". */
  readonly referenceLabel: string;
  readonly answers: {
    readonly heading: string;
    readonly rows: readonly AnswerRow[];
    readonly changeLabel: string;
  };
  readonly disclaimer: string;
  readonly reviewed: string | null;
  readonly privacy: LinkView | null;
  readonly backLabel: string;
  readonly clearLabel: string;
}

export type {
  ChoiceView,
  IntroView,
  QuestionView,
  ScaleView,
  ScreenView,
} from './questions/question-types.ts';
export type { SummaryRow, SummaryView, TakeAlongView } from './summary/take-along-types.ts';
