import type { ClaimView } from './claim-types.ts';
import type { MuscleShape } from './muscle-shape.ts';
import type { Quotes } from './quotes.ts';
import type { ListView, Prose } from './types.ts';

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

/** The dial: a living muscle over the bar of pressure. */
export interface DialView {
  readonly label: string;
  /** 1–5, in half steps. */
  readonly value: number;
  /** The value in words, and what the muscle does there, for `aria-valuetext`. */
  readonly valueText: string;
  /** Its shape at the value, every caption that it can have, and which of them stands under it. */
  readonly muscle: MuscleShape & { readonly captions: readonly string[]; readonly caption: number };
  readonly isPastStop: boolean;
  readonly bar: PressureBarView;
  /** What muscles do before the stop and past it, each as a small picture and its words. */
  readonly sides: readonly [MuscleSide, MuscleSide];
  /** Where it starts on the scale of pressure (1–5), and the most it may hurt, with the scale named (0–10) or in words. */
  readonly numbers: readonly string[];
  /** That it is a picture. */
  readonly note: string;
}

interface MuscleSide extends MuscleShape {
  readonly text: string;
}

/** Words to say to the therapist. */
export interface SayingsView extends ListView {
  readonly quotes: Quotes;
}

export interface PressureView {
  readonly heading: string;
  /** What was asked for, where it starts and why; empty where it starts as it was asked for. */
  readonly why: readonly string[];
  readonly paragraphs: readonly Prose[];
  readonly dial: DialView;
  readonly sayings: SayingsView;
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
  readonly sayings: SayingsView;
}
