import type { BodyView } from './body-shapes.ts';

/** A part of the figure with a mark where it is felt: beside an answer that is easier seen than said. */
export interface AnswerPicture {
  readonly view: BodyView;
  /** What is seen of the figure: x, y, width and height in its units. */
  readonly crop: string;
  /** Places that are drawn. */
  readonly places: readonly string[];
  /** Only the half on the left of the drawing. */
  readonly isHalf?: true;
  /**
   * Where it is felt, as SVG path data. What it is shows by its shape: an arrow for what travels, a ring for a spot,
   * strokes for a tight muscle.
   */
  readonly mark: string;
  /** Dotted: tingling. */
  readonly isDotted?: true;
}

const arm = ['shoulder', 'upper-arm', 'elbow-forearm', 'wrist-hand'];
const hand = {
  view: 'front',
  crop: '19 230 36 60',
  places: arm,
  isHalf: true,
  isDotted: true,
} as const;
const legs = ['thigh', 'knee', 'shin', 'calf', 'foot-ankle'];
const lowerBody = {
  view: 'back',
  crop: '54 150 92 322',
  places: [...legs, 'mid-back', 'low-back', 'buttock', 'outer-hip'],
} as const;
const face = { view: 'front', crop: '68 6 64 80', places: ['head', 'neck'] } as const;
const lowerLeg = { crop: '62 318 42 154', places: legs, isHalf: true } as const;
const downLeg: AnswerPicture = {
  ...lowerBody,
  mark: 'M86 198C80 215 80 240 81 265C82 300 82 340 81 380C81 410 82 430 82 452m-9-14 9 15 9-15',
};

/** By question and option. Most answers need none: words say it. */
export const answerPictures: Readonly<Record<string, AnswerPicture | undefined>> = {
  'hand.median': { ...hand, mark: 'M45.5 253L49 267M42.8 264V282M38.2 264V284.5' },
  'hand.little-only': { ...hand, mark: 'M27 262L27.6 279' },
  'hand.hands-and-feet': {
    view: 'front',
    crop: '60 416 80 58',
    places: legs,
    mark: 'M73 464H89M75 458H88M111 464H127M112 458H125',
    isDotted: true,
  },
  'hand.neck-move-arm': {
    view: 'front',
    crop: '16 8 116 284',
    places: [...arm, 'head', 'neck', 'chest-belly', 'hip-groin', 'outer-hip', 'thigh'],
    isHalf: true,
    mark: 'M96 80C88 96 62 96 56 112C50 130 51 160 46 185C41 205 38 230 36 262m-9-13 9 14 10-13',
  },
  'head-neck-jaw.band': { ...face, mark: 'M79 35Q100 43 121 35M80 26Q100 34 120 26' },
  'head-neck-jaw.neck-to-head': { ...face, view: 'back', mark: 'M100 84V30m-8 9 8-10 8 10' },
  'head-neck-jaw.click-lock': {
    ...face,
    mark: 'M76 53a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0M113 53a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0',
  },
  'head-neck-jaw.clench': {
    ...face,
    mark: 'M82 52l2 10M86 53l2 10M90 54l1.5 9M118 52l-2 10M114 53l-2 10M110 54l-1.5 9',
  },
  'head-neck-jaw.neck-always-tight': {
    view: 'back',
    crop: '40 28 120 116',
    places: ['head', 'neck', 'shoulder', 'upper-back'],
    mark: 'M94 73v18M100 73v21M106 73v18M84 90L70 98M86 96L73 105M116 90L130 98M114 96L127 105',
  },
  'back-hip-leg.back-only': { ...lowerBody, mark: 'M80 192a20 13 0 1 0 40 0a20 13 0 1 0-40 0' },
  'back-hip-leg.down-leg': downLeg,
  'leg-signs.whole-muscle-tight': {
    ...lowerLeg,
    view: 'back',
    mark: 'M73 372l17 6M72 382l19 7M73 392l18 7M75 402l14 6',
  },
  'leg-signs.one-spot-bone': {
    ...lowerLeg,
    view: 'front',
    mark: 'M78 402a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0',
  },
  'leg-signs.down-leg': downLeg,
  'leg-signs.first-steps': {
    view: 'back',
    crop: '62 418 42 54',
    places: legs,
    isHalf: true,
    mark: 'M73 460a9 6 0 1 0 18 0a9 6 0 1 0-18 0',
  },
  'swelling-signs.both-legs': {
    view: 'front',
    crop: '50 312 100 160',
    places: legs,
    mark: 'M62 366Q56 392 68 430M138 366Q144 392 132 430',
  },
};
