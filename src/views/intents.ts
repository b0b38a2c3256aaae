import type { Side } from '../view-model/types.ts';

/** The ways in which something leaves the result, each by a press. */
export type TakeWay = 'print' | 'copy' | 'save' | 'ask';

/** What a visitor can want. Views only say so; the element decides what it means. */
export interface Intents {
  start(): void;
  /** Read everything in another language, by its tag. */
  speak(tag: string): void;
  next(): void;
  back(): void;
  /** The way back from an emergency, for who ticked by mistake. */
  unsay(): void;
  /** Forget every answer and go to the beginning: "Start again" and "Clear my answers" alike. */
  restart(): void;
  choose(question: string, option: string, checked: boolean): void;
  /** Tick a place, felt on those sides; `null`: which is not said. On no side: untick it. */
  mark(question: string, place: string, sides: readonly Side[] | null): void;
  /** The row of that place is under the pointer or the focus; empty: none is. Shows where it is, and is no answer. */
  light(place: string): void;
  rate(question: string, value: number): void;
  /** Move the pressure dial (1–5). No answer: it changes nothing but the dial. */
  feel(pressure: number): void;
  /** Go to that screen and keep the rest. */
  change(screen: string): void;
  /** A press on a booking link; the element may cancel it on the page's behalf. */
  book(event: Event): void;
  /** Show that entry of the reference list (`#reference-<number>`, inside closed details) and focus it. */
  cite(number: number): void;
  /** Focus the first control of that question (`[name="<question>"]`): the links of an error summary. */
  find(question: string): void;
  /** Print, copy or save the summary for the therapist; `ask`: copy what to ask a doctor. */
  take(way: TakeWay): void;
  /** Go to where the summary can be taken along. */
  showSummary(): void;
  /** Send the summary along with the page's form, or not. */
  include(isIncluded: boolean): void;
}
