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

export interface OptionView {
  readonly id: string;
  readonly label: string;
  readonly checked: boolean;
}

export interface ChoiceView {
  readonly kind: 'one' | 'many';
  readonly id: string;
  readonly legend: string;
  readonly hint: string | null;
  /** Long lists come in groups under short headings; a short list is one group without a heading. */
  readonly groups: readonly { readonly heading: string | null; readonly options: readonly OptionView[] }[];
  readonly error: string | null;
}

export interface ScaleView {
  readonly kind: 'scale';
  readonly id: string;
  readonly legend: string;
  readonly hint: string | null;
  readonly min: number;
  readonly max: number;
  /** `null` until the visitor moves it. */
  readonly value: number | null;
  /** The value in words, for `aria-valuetext` and for the eye. */
  readonly valueText: string;
  readonly lowest: string;
  readonly highest: string;
  readonly error: string | null;
}

export type QuestionView = ChoiceView | ScaleView;

export interface IntroView {
  readonly heading: string;
  readonly lead: string;
  /** Three short promises: how long, what stays private, what it is not. */
  readonly facts: readonly string[];
  readonly who: ChoiceView;
  readonly startLabel: string;
  readonly disclaimer: string;
  readonly privacy: LinkView | null;
}

export interface ScreenView {
  /** Stable per screen; the template is keyed by it so that no tick leaks into the next question. */
  readonly id: string;
  readonly heading: string;
  readonly hint: string | null;
  /** "3 of about 7": `done` segments of `total`, and the words. */
  readonly progress: { readonly done: number; readonly total: number; readonly text: string };
  /** One question: its legend is the heading. Several: each shows its own legend. */
  readonly questions: readonly QuestionView[];
  /** One sentence that says what is missing, announced once; each question carries its own as well. */
  readonly error: string | null;
  readonly nextLabel: string;
  readonly backLabel: string;
  readonly clearLabel: string;
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
  readonly details: readonly DetailView[];
}

export interface SectionView {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly items: readonly string[];
  readonly links: readonly LinkView[];
}

export interface PressureView {
  readonly heading: string;
  readonly paragraphs: readonly Prose[];
  /** The visitor's own two numbers, each with its scale named. */
  readonly start: { readonly value: number; readonly max: 5; readonly text: string };
  readonly ceiling: { readonly value: number; readonly max: 10; readonly text: string };
  readonly sayings: { readonly heading: string; readonly items: readonly string[] };
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
  /** The session, then the time after it. */
  readonly sections: readonly SectionView[];
  /** `null` in an emergency only. */
  readonly booking: BookingView | null;
  readonly references: {
    readonly heading: string;
    /** One of them, for those who hear "[2]". */
    readonly label: string;
    /** What each evidence word means. */
    readonly legend: readonly string[];
    readonly items: readonly ReferenceView[];
  } | null;
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
