import type { MarkedFigureView } from '../body-view.ts';
import type { PressureBarView } from '../result/pressure-types.ts';

/** The summary for the therapist, and the ways to take it along: offered in every result but an emergency. */
export interface TakeAlongView {
  readonly heading: string;
  readonly text: string;
  readonly print: string;
  readonly copy: string;
  readonly save: string;
  /** What came of the last press; empty before it. */
  readonly note: string;
  /** The same, of the press that copies what to ask a doctor. */
  readonly askNote: string;
  readonly label: string;
  /** The text itself, to be copied by hand: only where the browser denied the press. */
  readonly area: string | null;
  /** The summary in the visitor's language and in the therapist's, to be read before it is given; empty where these are one. */
  readonly copies: readonly SummaryCopy[];
  /** The tick that sends the summary along with the page's form. */
  readonly include: string;
  /** Whether it is ticked; `null` where the page has no form for it. */
  readonly includes: boolean | null;
}

export interface SummaryCopy {
  readonly label: string;
  /** BCP 47, and which way it is read. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly text: string;
}

export interface SummaryRow {
  /** A question, a band, a scale. Empty where the heading says it all. */
  readonly label: string;
  readonly texts: readonly string[];
}

/** What leaves the result as text. */
export interface TextView {
  readonly title: string;
  readonly sections: readonly { readonly heading: string; readonly rows: readonly SummaryRow[] }[];
}

/** One page for the therapist. The first and the last section have no heading: what this is. */
export interface SummaryView extends TextView {
  /** Holds a date and never an answer. */
  readonly fileName: string;
  /** Where it is felt, as a picture, which the words of the summary say as well; `null`: no place was ticked. */
  readonly figure: MarkedFigureView | null;
  /** Where a session starts and stops, as a picture; `null`: no style is shown. The words say the same. */
  readonly bar: PressureBarView | null;
  /** The heading of the section that stands in a frame: what may harm. */
  readonly boxed: string;
  /** What stands between facts that share a line. */
  readonly aside: string;
  /** The heading of what was said no to: not to be taken for what was said. */
  readonly quiet: string;
}
