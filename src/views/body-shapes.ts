/** A place on the figures: an option of the question that has a map, and how it is drawn. */
export interface BodyShape {
  /** Option id. The two figures may draw the same place differently, or only one of them shows it. */
  readonly id: string;
  /** The figure it belongs to; both if left out. */
  readonly view?: 'front' | 'back';
  /** Drawn a second time, mirrored about the middle: left and right are the same place. */
  readonly isPair?: true;
  /** Outline, as SVG path data in units of the figure. */
  readonly outline: string;
  /** Where the tick stands: its own start, left of its middle. */
  readonly tick: string;
  /** Unseen, but can be pressed as well: what the outline lacks of a fingertip (38 units are 44 px at the least). */
  readonly reach?: string;
}

/** Size of each figure in units; the middle is at half the width. */
export const figure = { width: 132, height: 430 };

const trunk = 'M41 104c-3 16-3 30 0 46 2 15 3 28 2 51q23 6 46 0c-1-23 0-36 2-51 3-16 3-30 0-46z';
const seat =
  'M43 199q23 5 46 0c2 13 7 23 7 38 0 20-3 35-6 54q-10 3-21 0l-2-43q-1-3-2 0l-2 43q-11 3-21 0c-3-19-6-34-6-54 0-15 5-25 7-38z';

/**
 * The figures, drawn for this project, from what lies behind to what lies in front: each covers the edge of those
 * before it. No part of the body is left without a place, so nothing on it stays mute when pressed.
 */
export const bodyShapes: readonly BodyShape[] = [
  {
    id: 'lower-leg-foot',
    isPair: true,
    outline:
      'M42 288q10 3 21 0c0 12 2 20 1 31 0 20-6 40-6 58 0 7 3 12 3 18s-4 9-11 9c-8 0-13-2-13-7 0-6 9-10 10-21 1-18-7-35-7-55 0-12 2-22 2-33z',
    tick: 'M48 325',
    reach: 'M24 292h42v114H24z',
  },
  { id: 'chest-belly', view: 'front', outline: trunk, tick: 'M61 158' },
  {
    id: 'upper-back',
    view: 'back',
    // With the shoulder blades, which tell the back from the front.
    outline: `${trunk}M50 147q6-6 5-19M77 128q-1 13 5 19`,
    tick: 'M61 138',
  },
  {
    id: 'low-back',
    view: 'back',
    outline: 'M42 160q24 3 48 0c-1 14-2 18-1 41q-23 6-46 0c1-23 0-27-1-41z',
    tick: 'M61 181',
  },
  { id: 'hip-groin', view: 'front', outline: seat, tick: 'M61 222' },
  { id: 'buttock-leg', view: 'back', outline: seat, tick: 'M61 222' },
  {
    id: 'wrist-hand',
    isPair: true,
    outline: 'M9 209q7 3 15 1c1 7 8 10 8 18 0 3-4 4-6 2 1 11-1 22-9 22-9 0-12-9-12-20 0-9 3-13 4-23z',
    tick: 'M11 232',
    reach: 'M0 212h38v42H0z',
  },
  {
    id: 'elbow-forearm',
    isPair: true,
    outline: 'M13 151q12 4 23 1c1 22-8 40-11 59q-8 2-16-1c0-20 1-38 4-59z',
    tick: 'M17 180',
    reach: 'M0 153h38v56H0z',
  },
  {
    id: 'shoulder',
    isPair: true,
    outline: 'M46 101c-6 3-14 4-20 8-12 7-14 24-13 43q12 5 23 1c0-11 2-17 5-26s6-18 5-26z',
    tick: 'M23 131',
    reach: 'M0 108h38v42H0z',
  },
  {
    id: 'neck',
    outline: 'M53 72v17c0 8-7 11-17 16 5 7 14 14 30 14s25-7 30-14c-10-5-17-8-17-16v-17z',
    tick: 'M61 102',
    reach: 'M47 83h38v38H47z',
  },
  {
    id: 'head',
    view: 'front',
    outline: 'M40 42c0-21 10-34 26-34s26 13 26 34q-26 5-52 0z',
    tick: 'M61 28',
    reach: 'M47 2h38v38H47z',
  },
  {
    id: 'jaw-face',
    view: 'front',
    outline: 'M40 42q26 5 52 0c1 25-10 40-26 40s-27-15-26-40z',
    tick: 'M61 63',
    reach: 'M47 44h38v38H47z',
  },
  {
    id: 'head',
    view: 'back',
    outline: 'M40 42c0-21 10-34 26-34s26 13 26 34c1 24-10 39-26 39s-27-15-26-39z',
    tick: 'M61 44',
  },
];
