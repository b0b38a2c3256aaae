import type { ClearView } from '../clear-view.ts';
import type { LinkView } from '../link-view.ts';
import type { ClaimView, ReferencesView } from './claim-types.ts';
import type { PressureBarView, PressureView, SteerView } from './pressure-types.ts';
import type { Quotes } from './quotes.ts';

export interface NoticeView {
  readonly tone: 'tell' | 'doctor' | 'emergency';
  readonly heading: string;
  readonly text: readonly string[];
  /** What led here: the visitor's own line and the reason; in an emergency the reasons alone. */
  readonly items: readonly string[];
  /** Calls come before the words where every minute counts, and after them where a doctor today is enough. */
  readonly isUrgent: boolean;
  /** Things to do now, as links (telephone numbers). */
  readonly actions: readonly LinkView[];
}

/** Words with the terms among them explained. */
export type Prose = readonly (string | { readonly word: string; readonly meaning: string })[];

/** A folded part of a card: a heading, and the text after it on the same line. */
export interface DetailView {
  readonly heading: string;
  readonly text: Prose;
}

export interface MatchView {
  /** "Your answers sound most like", "could fit", "might fit" */
  readonly bandText: string;
  readonly name: string;
  readonly becauseLabel: string;
  readonly because: readonly string[];
  readonly quotes: Quotes;
  readonly claims: readonly ClaimView[];
  /** What opens the fold that holds why, the claims and these details. */
  readonly more: string;
  /** The same for those who hear it in a list of folds: also whose it is. */
  readonly moreHeard: string;
  readonly details: readonly DetailView[];
}

export interface ModalityView {
  readonly name: string;
  /** What it is, and how it feels. */
  readonly text: Prose;
  /** The span on the 1–5 pressure scale, and its words. */
  readonly pressure: { readonly low: number; readonly high: number; readonly text: string };
  readonly claims: readonly ClaimView[];
  /** What opens the fold that holds the claims and these details. */
  readonly more: string;
  /** The same for those who hear it in a list of folds: also whose it is. */
  readonly moreHeard: string;
  readonly details: readonly DetailView[];
}

/** What comes when, in order; each step is drawn as a stop on a line. */
export interface TimelineView {
  readonly heading: string;
  readonly steps: readonly { readonly heading: string; readonly items: readonly string[] }[];
  readonly links: readonly LinkView[];
}

export interface BookingView {
  /** Hands-on work waits: there is a talk to book, and it is not the first thing to do. */
  readonly isQuiet: boolean;
  /** Short enough for one line: it may stay in view. */
  readonly isShort: boolean;
  readonly heading: string;
  readonly text: string;
  /** The booking link, or the phone, or `null`: then `text` says to contact the clinic. */
  readonly link: LinkView | null;
  readonly phone: LinkView | null;
}

export interface AnswerRow {
  /** Where it can be changed. */
  readonly screen: string;
  readonly question: string;
  readonly answer: string;
  /** What the button that leads there is called by those who hear it in a list of buttons. */
  readonly changeHeard: string;
}

export interface AnswersView {
  readonly heading: string;
  readonly rows: readonly AnswerRow[];
  readonly changeLabel: string;
}

/** Styles that are not for now; each line names those that one reason rules out. */
export interface NotNowView {
  readonly heading: string;
  readonly items: readonly { readonly name: string; readonly because: string }[];
}

/** What raised a flag in the visitor's own words, why it matters, and whom to see. */
export interface FlagView {
  readonly said: string;
  readonly reason: string;
}

/** The first thing seen of a result, in sixty words or so. */
export interface CardView {
  readonly quotes: Quotes;
  /** "Your result · not a diagnosis" */
  readonly note: string;
  /** `null`: somebody must look first, and the flags say why. `more`: how many lines stand further down, in words; or empty. */
  readonly because: (ListView & { readonly more: string; readonly moreHeard: string }) | null;
  /** What hands-on work waits for until somebody has looked or agreed; empty where nobody needs to. */
  readonly flags: readonly FlagView[];
  /** What to ask them. */
  readonly ask: { readonly heading: string; readonly text: string } | null;
  /** Styles, the best first, and as one text; `null` where none is shown, or somebody must look first. */
  readonly styles: (ListView & { readonly text: string }) | null;
  /** Where it starts and where it stops. */
  readonly pressure: { readonly heading: string; readonly bar: PressureBarView } | null;
  /** One sentence on what matters most for safety; the flags of `flags` say it themselves. */
  readonly safety: string;
  /** That sentence is news of a flag, and no word for everyone. */
  readonly isFlagged: boolean;
  /** Somebody must look or agree first: nothing is sold. */
  readonly isDoctorFirst: boolean;
  /** The first thing to do: a link to book or call, or to copy what to ask; `words` where there is no way to book. */
  readonly action:
    | { readonly kind: 'book'; readonly link: LinkView }
    | { readonly kind: 'copy'; readonly text: string }
    | { readonly kind: 'words'; readonly text: string };
  /** Other ways to the clinic. */
  readonly talk: LinkView | null;
  readonly call: LinkView | null;
  /** The way to the summary for the therapist, further down; empty where a doctor comes first. */
  readonly toSummary: string;
  /** What the clinic is booked for. */
  readonly small: string;
}

/** A heading and lines under it. */
export interface ListView {
  readonly heading: string;
  readonly items: readonly string[];
}

/** What every result has: the story in two lines, safety first, and the ways out of it. */
interface ResultFrame {
  readonly heading: string;
  readonly lead: string;
  readonly notices: readonly NoticeView[];
  readonly disclaimer: string;
  readonly reviewed: string | null;
  readonly backLabel: string;
  readonly clear: ClearView;
}

/** What to do now, and nothing else. */
export interface EmergencyView extends ResultFrame {
  readonly kind: 'emergency';
  /** Minutes or hours count. */
  readonly isLoud: boolean;
  /** Before the way back; empty where nobody is asked that. */
  readonly mistake: string;
}

/** The guide to massage, for everyone else. Its parts are made when they are first read, each once. */
export interface GuideView extends ResultFrame {
  readonly kind: 'guide';
  readonly card: CardView;
  /** What usually comes before massage, for what it sounds like; `null`: not to be said. */
  readonly comesFirst: { readonly heading: string; readonly text: Prose } | null;
  /** What matters for this outcome; `null`: nothing more. */
  readonly tips: ListView | null;
  /** When to see a doctor: never folded away. `null`: everything there was asked already. */
  readonly signs: ListView | null;
  /** `null`: nothing to match, or nothing that may be named. */
  readonly matchesHeading: string | null;
  /** That nobody here can tell what it is; empty where the visitor said what it is. */
  readonly matchesNote: string;
  readonly matches: readonly MatchView[];
  /** `null`: no style is shown, as hands-on work stops until somebody has looked. */
  readonly modalitiesHeading: string | null;
  readonly modalities: readonly ModalityView[];
  readonly modalitiesNote: string;
  /** What opens the fold that holds all of massage while somebody must agree first; `null`: it is open. */
  readonly laterHeading: string | null;
  readonly notNow: NotNowView | null;
  /** `null`: no style is shown, or no word of pain belongs here; then `steer` may stand in its place. */
  readonly pressure: PressureView | null;
  readonly steer: SteerView | null;
  /** Before, during and after a session; `null` where none is in sight. */
  readonly timeline: TimelineView | null;
  readonly booking: BookingView;
  /** `null`: no claim is made. */
  readonly references: ReferencesView | null;
  readonly answers: AnswersView;
  /** The notices with what the card has told, for the summary. */
  readonly safetyNotes: readonly NoticeView[];
  readonly privacy: LinkView | null;
}

export type ResultView = EmergencyView | GuideView;
