import type { Messages } from '../messages/messages.ts';

/** A side of the visitor's own body, whichever way the drawing looks. */
export type Side = 'left' | 'right';

/** On which sides the visitor feels it, by place. A place that is not in it was not told from its other side. */
export type Sides = Readonly<Record<string, readonly Side[]>>;

/** A place that was ticked. */
export interface BodyMark {
  /** Option id of the question that has a map. */
  readonly place: string;
  /** Empty: which side was not said. */
  readonly sides: readonly Side[];
}

export interface BodyWords {
  readonly front: string;
  readonly back: string;
  readonly left: string;
  readonly right: string;
  readonly both: string;
}

/** A picture of the body with what is ticked, for paper. */
export interface MarkedFigureView {
  readonly words: BodyWords;
  readonly marks: readonly BodyMark[];
}

/** The same, to press, with what to do with it. */
export interface BodyMapView extends MarkedFigureView {
  readonly hint: string;
}

/** The ticked places as they are drawn. Sides are for the therapist alone: no assessment ever sees them. */
export const bodyMapView = (messages: Messages, ticked: readonly string[], sides: Sides): BodyMapView => {
  const { hint, ...words } = messages.questionnaire.map;
  return { hint, words, marks: ticked.map(place => ({ place, sides: sides[place] ?? [] })) };
};
