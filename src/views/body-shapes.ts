/** Which figure a place or a line belongs to. */
export type BodyView = 'front' | 'back';

/** A place on the figures: an option of the question that has a map, and how it is drawn. */
export interface BodyShape {
  /** Option id. The two figures may draw the same place differently, or only one of them shows it. */
  readonly id: string;
  /** The figure it belongs to; both if left out. */
  readonly view?: BodyView;
  /** The half on the left of the drawing; the other is the same, mirrored about the middle. */
  readonly isPair?: true;
  /** Outline, as SVG path data in units of the figure. */
  readonly outline: string;
  /** Where the tick stands: its middle. */
  readonly tick: readonly [x: number, y: number];
  /** Unseen, but can be pressed as well: what the outline lacks of a fingertip (39 units are 44 px on a phone). */
  readonly reach?: string;
}

/** What is seen of the grid of 200 × 480 units; the body's middle is at x = 100. It is seven heads and a half high. */
export const figure = { left: 14, width: 172, height: 474, middle: 100 };

/** The other half of a pair: a `transform`. */
export const mirrored = `matrix(-1 0 0 1 ${2 * figure.middle} 0)`;

const trunk =
  'M63 97C65 108 65 120 65 131C68 152 73 168 73 186C73 194 71 200 70 205Q100 222 130 205C129 200 127 194 127 186C127 168 132 152 135 131C135 120 135 108 137 97Q100 116 63 97z';

/**
 * The places, drawn for this project, from what lies behind to what lies in front: each covers the edge of those
 * before it. No part of the body is left without a place, so nothing on it stays mute when pressed.
 */
export const bodyShapes: readonly BodyShape[] = [
  {
    id: 'foot-ankle',
    isPair: true,
    outline:
      'M77.6 432C78.2 436 78.2 440 78 442C77 449 74 453 71 460C69 466 73 468.5 79 468.5C86 468.5 91.4 467 91 461C91 454 90 447 90 441C90 438 90.3 435 90.6 432Q84 436 77.6 432z',
    tick: [82, 456],
    reach: 'M55 433h45v41H55z',
  },
  {
    id: 'shin',
    view: 'front',
    isPair: true,
    outline:
      'M68.9 362C67.8 374 68 384 70 392C73 408 76.5 420 77.6 432Q84 436 90.6 432C91.5 418 95 404 95 388C95 378 94.4 370 94.3 362Q82 368 68.9 362z',
    tick: [82, 392],
    reach: 'M55 364h45v69H55z',
  },
  {
    id: 'calf',
    view: 'back',
    isPair: true,
    outline:
      'M68.9 362C67.8 374 68 384 70 392C73 408 76.5 420 77.6 432Q84 436 90.6 432C91.5 418 95 404 95 388C95 378 94.4 370 94.3 362Q82 368 68.9 362z',
    tick: [82, 392],
    reach: 'M55 364h45v69H55z',
  },
  {
    id: 'knee',
    isPair: true,
    outline:
      'M70 320C69 330 71 336 71 344C70 350 69.4 356 68.9 362Q82 368 94.3 362C94 356 93.6 350 94 344C95 336 96 330 96 320Q83 325 70 320z',
    tick: [82.5, 344],
    reach: 'M55 322h45v42H55z',
  },
  {
    id: 'thigh',
    isPair: true,
    outline: 'M64.3 256C65 278 68 302 70 320Q83 325 96 320C97 300 98.5 276 99 257Q82 263 64.3 256z',
    tick: [82, 290],
    reach: 'M55 260h45v62H55z',
  },
  { id: 'chest-belly', view: 'front', outline: trunk, tick: [100, 176] },
  {
    id: 'armpit-ribs',
    view: 'front',
    isPair: true,
    outline:
      'M65 122C65 125 65 128 65 131C67.2 146 70.6 160 72.2 172C80 168 84.5 156 83.5 144C82.5 133 77 124 65 122z',
    tick: [76.5, 147],
    reach: 'M65 122h15l6 9v31l-6 7H60q4-20 5-38z',
  },
  { id: 'upper-back', view: 'back', outline: trunk, tick: [100, 124] },
  {
    id: 'mid-back',
    view: 'back',
    outline:
      'M66.2 139C69 156 73 170 73 186C73 194 71 200 70 205Q100 222 130 205C129 200 127 194 127 186C127 170 131 156 133.8 139Q100 146.5 66.2 139z',
    tick: [100, 160],
  },
  {
    id: 'low-back',
    view: 'back',
    outline:
      'M72.4 174C72.9 178 73 182 73 186C73 194 71 200 70 205Q100 222 130 205C129 200 127 194 127 186C127 182 127.1 178 127.6 174Q100 182 72.4 174z',
    tick: [100, 196],
  },
  {
    id: 'hip-groin',
    view: 'front',
    outline:
      'M70 205C67 215 64 227 64 240C64 245 64 250 64.3 256Q82 263 99 257Q100 254.4 101 257Q118 263 135.7 256C136 250 136 245 136 240C136 227 133 215 130 205Q100 222 70 205z',
    tick: [100, 234],
  },
  {
    id: 'buttock',
    view: 'back',
    isPair: true,
    outline:
      'M70 205C67 215 64 227 64 240C64 245 64 250 64.3 256Q82 263 99 257Q99.4 254.6 100 254V213.5Q85 213.5 70 205z',
    tick: [90.5, 238],
  },
  {
    id: 'outer-hip',
    isPair: true,
    outline:
      'M70 205C67 215 64 227 64 240C64 245 64 250 64.3 256Q67.2 257.1 70 257.9C79.5 245 80 222 73.5 207Q71.7 206 70 205z',
    tick: [71, 234],
    reach: 'M57 205h13l7 10v33l-7 10H54v-22z',
  },
  {
    id: 'wrist-hand',
    isPair: true,
    outline:
      'M30 236C28 243 25 248 24 256C23.2 263 23.4 270 25 277C26 281 29.4 281.6 30 278.6C30 286.4 35 288 35.6 283.6C36.2 289.4 40.4 288.6 40.6 283C41.6 286 45 285 44.8 280.6L44.4 264.6C46.2 266.2 46.6 270.4 49 270.4C51.6 270 51 263 49 256.6C47 250 43.6 244 43 238Q36 240 30 236z',
    tick: [35, 257],
    reach: 'M14 237h30l10 18v43H14z',
  },
  {
    id: 'elbow-forearm',
    isPair: true,
    outline: 'M36 185C33 203 31 220 30 236Q36 240 43 238C46 222 52 206 55 187Q45 191 36 185z',
    tick: [41, 212],
    reach: 'M14 186h42v46h-9l-3 6H14z',
  },
  {
    id: 'upper-arm',
    isPair: true,
    outline: 'M43.5 141C43 153 39.5 170 36 185Q45 191 55 187C58 172 62.6 156 63.6 142Q54 146 43.5 141z',
    tick: [49, 166],
    reach: 'M14 142h49l-8 44H14z',
  },
  {
    id: 'shoulder',
    isPair: true,
    outline:
      'M63 97C53 99 46 107 45 119C44.6 126 44 134 43.5 141Q54 146 63.6 142C64.2 138 65 134 65 131C69 121 69 107 63 97z',
    tick: [55.5, 121],
    reach: 'M20 96h42v46H20z',
  },
  {
    id: 'neck',
    outline:
      'M88 62C88 76 88 82 86 84C84 91 74 94 63 97Q100 116 137 97C126 94 116 91 114 84C112 82 112 76 112 62z',
    tick: [100, 91],
    reach: 'M62 74h76v22H62z',
  },
  {
    id: 'head',
    outline:
      'M78 40C78 22 87 12 100 12C113 12 122 22 122 40C123 41 125 44 124 48C123 53 121 54 120 54C118 64 110 73 100 73C90 73 82 64 80 54C79 54 77 53 76 48C75 44 77 41 78 40z',
    tick: [100, 29],
    reach: 'M68 2h64v44H68z',
  },
  {
    id: 'jaw-face',
    view: 'front',
    outline: 'M78.6 46Q100 64 121.4 46L120 54C118 64 110 73 100 73C90 73 82 64 80 54z',
    tick: [100, 64],
    reach: 'M62 47h76v27H62z',
  },
];

/** Lines that tell front from back and make a body of it: those in the middle, and the half of those on both sides. */
export const bodyLines: Readonly<Record<BodyView, { readonly middle: string; readonly pair: string }>> = {
  front: {
    middle: 'M100 44v9q-1 2-3 2M95 65q5 2 10 0M100 112v22M100 191v5',
    pair: 'M85 42q4 2.4 8 0M95 101Q82 96.5 71 98M70 137Q82 147 97 141M83 222Q87 236 95 247M75 340Q82.5 333 90 340M76 350Q82.5 356 89 350M30 278l-.4-12M35.6 283l-.2-17M40.6 282l-.4-16M74 467v-4M78 468v-4M82 468v-4M86 467.5v-4',
  },
  back: {
    middle: 'M82 56Q100 69 118 56M100 88V210',
    pair: 'M72 108Q80 111 88 110M88 111Q89 124 82 138Q74 129 70.5 119M91 218q2 2.4 4 0M42 180q4 4 8 .6M30 278l-.4-12M35.6 283l-.2-17M40.6 282l-.4-16M74 344Q82 348 91 344M82 368Q83 386 79 402M82 368Q85 386 91 398M83 412V446M78 459q5.5 4 11 0',
  },
};
