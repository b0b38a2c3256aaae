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

/**
 * The figures, drawn for this project, from what lies behind to what lies in front: each covers the edge of those
 * before it. No part of the body is left without a place, so nothing on it stays mute when pressed.
 */
export const bodyShapes: readonly BodyShape[] = [
  {
    id: 'foot-ankle',
    isPair: true,
    outline:
      'M46.5 365q6 3 11.5 0c-.5 4 0 8 0 12 0 7 3 12 3 18s-4 9-11 9c-8 0-13-2-13-7 0-6 9-10 9.5-21 .2-4 .3-7 0-11z',
    tick: 'M44 392',
    reach: 'M28 365h38v39H28z',
  },
  {
    id: 'shin',
    view: 'front',
    isPair: true,
    outline: 'M40 322h24c0 16-5 29-6 43q-6 3-11.5 0c.5-14-6.5-29-6.5-43z',
    tick: 'M47 343',
    reach: 'M28 322h38v43H28z',
  },
  {
    id: 'calf',
    view: 'back',
    isPair: true,
    outline:
      'M41.5 297q11 3 22 0c.5 8 .5 14 .5 22 0 18-5 32-6 46q-6 3-11.5 0c.5-15-6.5-31-6.5-46 0-9 1-15 1.5-22z',
    tick: 'M47 331',
    reach: 'M28 297h38v68H28z',
  },
  {
    id: 'knee',
    view: 'front',
    isPair: true,
    outline: 'M41 284h22.5c0 13 .5 26 .5 38H40c0-12 1-18 1.5-29 0-4 0-6-.5-9z',
    tick: 'M47 303',
    reach: 'M28 284h38v38H28z',
  },
  {
    id: 'thigh',
    view: 'front',
    isPair: true,
    outline: 'M36.5 243q14 3 28 2l-1 39H41c-3-13-4.5-27-4.5-41z',
    tick: 'M46 262',
    reach: 'M28 241h38v43H28z',
  },
  {
    id: 'thigh',
    view: 'back',
    isPair: true,
    outline: 'M37.5 256.5q14 5 27.5 1c-.5 14-1 26-1.5 39.5q-11 3-22 0c-1.5-12-3.5-27-4-40.5z',
    tick: 'M46 277',
    reach: 'M28 259h38v38H28z',
  },
  { id: 'chest-belly', view: 'front', outline: trunk, tick: 'M61 177' },
  {
    id: 'armpit-ribs',
    view: 'front',
    isPair: true,
    outline: 'M41 119q11 2 21 1c1 13 1 25 0 37q-10 1-20-2-3-18-1-36z',
    tick: 'M46 141',
  },
  {
    id: 'upper-back',
    view: 'back',
    // With the shoulder blades, which tell the back from the front.
    outline: `${trunk}M50 145q6-6 5-17M77 128q-1 11 5 17`,
    tick: 'M61 133',
  },
  {
    id: 'mid-back',
    view: 'back',
    outline: 'M41 146q25 3 50 0c0 8-2 18-2 27q-23 3-46 0c0-9-2-19-2-27z',
    tick: 'M61 160',
  },
  {
    id: 'low-back',
    view: 'back',
    outline: 'M43 173q23 3 46 0c-.5 9-.5 17 0 27q-23 5-46 0c.5-10 .5-18 0-27z',
    tick: 'M61 187',
  },
  {
    id: 'hip-groin',
    view: 'front',
    outline:
      'M43 199q23 5 46 0c2 12 6 21 7 36 0 3 0 5-.5 8q-14 3-28 2-1.5 2-3 0-14 1-28-2-.5-3-.5-8c1-15 5-24 7-36z',
    tick: 'M61 222',
  },
  {
    id: 'buttock',
    view: 'back',
    outline:
      'M58 201.5q8 1 16 0v20q10 0 19.5-2c2 6 2.5 11 2.5 18 0 7-.5 13-1.5 19q-14 5-27.5 1l-.5-9q-.5-1-1 0l-.5 9q-14 4-27.5-1c-1-6-1.5-12-1.5-19 0-7 .5-12 2.5-18q10 2 19.5 2z',
    tick: 'M61 232',
  },
  {
    id: 'outer-hip',
    view: 'back',
    isPair: true,
    outline: 'M43 199q8 2 15 2.5v20q-10 0-19.5-2c1-7 3-13 4.5-20.5z',
    tick: 'M43 211',
    reach: 'M38 199h20.5v22.5H38z',
  },
  {
    id: 'wrist-hand',
    isPair: true,
    outline:
      'M10 202q8 3 16.5 1c-.5 3-1.5 5-2.5 7 1 7 8 10 8 18 0 3-4 4-6 2 1 11-1 22-9 22-9 0-12-9-12-20 0-9 3-13 4-23l1-7z',
    tick: 'M11 232',
    reach: 'M0 203h38v38H0z',
  },
  {
    id: 'elbow-forearm',
    isPair: true,
    outline: 'M13.5 160q11 3 22 0c0 16-6 30-9 43q-8 2-16.5-1c.3-15 1.5-28 3.5-42z',
    tick: 'M17 182',
    reach: 'M0 160h38v43H0z',
  },
  {
    id: 'upper-arm',
    isPair: true,
    outline: 'M16 122h26c-1 3-1 6-1.5 8-2.5 8-4 15-5 30q-11 3-22 0c-.8-15-.5-27 2.5-38z',
    tick: 'M20 142',
    reach: 'M0 122h38v38H0z',
  },
  {
    id: 'shoulder',
    isPair: true,
    outline: 'M46 101c-6 3-14 4-20 8-6 3-8 8-10 13h26c2-7 4.5-15 4-21z',
    tick: 'M25 114',
    reach: 'M0 84h38v38H0z',
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
