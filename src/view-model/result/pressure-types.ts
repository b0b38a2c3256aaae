import type { ClaimView, ListView, Prose } from './types.ts';

/** A mark of the scale of pressure: hundredths along, and the words at it. */
export interface PressureMark {
  readonly x: number;
  readonly text: string;
}

/** Where a session starts and where it stops. */
export interface PressureBarView {
  readonly start: PressureMark;
  /** `null`: nothing is said about pain. */
  readonly stop: PressureMark | null;
  /** The softest and the firmest pressure. */
  readonly ends: readonly [string, string];
}

/** A mark of the dial, with more words at it. */
export interface DialMark extends PressureMark {
  readonly more: string;
}

/** The drawn dial: along is pressure, up is how far muscles let go. */
export interface DialView {
  readonly label: string;
  readonly bar: PressureBarView;
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
  /** Where it starts on the scale of pressure (1–5), and the most it may hurt, with the scale named (0–10) or in words. */
  readonly numbers: readonly string[];
  /** That it is a picture. */
  readonly note: string;
}

export interface PressureView {
  readonly heading: string;
  /** What was asked for, where it starts and why; empty where it starts as it was asked for. */
  readonly why: readonly string[];
  readonly paragraphs: readonly Prose[];
  readonly dial: DialView;
  readonly sayings: { readonly heading: string; readonly items: readonly string[] };
  /** What opens the fold that holds the claims. */
  readonly research: string;
  readonly claims: readonly ClaimView[];
}

/** For those who came without pain: no scale, no drawing. */
export interface SteerView {
  readonly heading: string;
  /** As in `PressureView`. */
  readonly why: readonly string[];
  readonly text: string;
  readonly sayings: ListView;
}
