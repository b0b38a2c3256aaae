import type { ConditionId } from '../knowledge/ids.ts';
import type { OptionId, OptionsOf, QuestionId } from '../questionnaire/questions.ts';

/** How strongly an option speaks for (+) or against (−) a condition. */
export type Weight = -3 | -2 | -1 | 1 | 2 | 3;

/** What one option adds to each condition. A condition that is missing gets nothing. */
type ByCondition = Readonly<Partial<Record<ConditionId, Weight>>>;

/** One question's evidence, by option. An option that is missing adds nothing. */
export type WeightRow = Readonly<Record<OptionId, ByCondition>>;

/** The same for writing rows: a mistyped option does not compile. */
type Rows = { readonly [Id in QuestionId]?: { readonly [Option in OptionsOf<Id>]?: ByCondition } };

/**
 * The evidence weights, the most telling kind of answer first: signs, then how it began, what for, where, how long,
 * the day. Reasons of equal weight are named in this order.
 * Source: `house` throughout, a design judgement, tuned on written cases and not validated: make no accuracy claim.
 * Change one when a case shows that it is wrong, and write the reason beside it.
 */
export const weights: Readonly<Partial<Record<QuestionId, WeightRow>>> = {
  hand: {
    median: { rsi: -1, 'carpal-tunnel': 3, 'neck-shoulder': -1 },
    'little-only': { rsi: 1, 'carpal-tunnel': -3, 'neck-shoulder': 1 },
    'night-hand': { rsi: -1, 'carpal-tunnel': 2 },
    shake: { rsi: -1, 'carpal-tunnel': 3 },
    'task-ache': { rsi: 3, 'carpal-tunnel': -1 },
    drop: { 'carpal-tunnel': 1 },
    'hands-and-feet': { rsi: -2, 'carpal-tunnel': -3 },
    'neck-move-arm': { rsi: -1, 'carpal-tunnel': -2, 'neck-shoulder': 2 },
  },
  'head-neck-jaw': {
    band: { headache: 2, 'neck-shoulder': 1 },
    'throb-light-sick': { headache: 3, whiplash: -1, tmj: -1, 'neck-shoulder': -1 },
    'neck-to-head': { headache: 2, whiplash: 1, 'neck-shoulder': 2 },
    chew: { headache: -1, tmj: 3 },
    'click-lock': { tmj: 3 },
    clench: { headache: 1, tmj: 2, 'stress-mood': 1 },
    'turn-head': { headache: -1, whiplash: 2, 'neck-shoulder': 2 },
    'end-of-day': { rsi: 1, whiplash: -1, 'neck-shoulder': 2 },
  },
  'back-hip-leg': {
    'back-only': { 'low-back-sciatica': 2, 'frozen-joint': -2 },
    'down-leg': { 'low-back-sciatica': 3, 'frozen-joint': -2 },
    cough: { 'low-back-sciatica': 2 },
    'sit-stiff': { 'low-back-sciatica': 2 },
    socks: { 'low-back-sciatica': -1, 'frozen-joint': 3 },
  },
  'shoulder-hip': {
    'cant-move': { rsi: -1, 'low-back-sciatica': -1, 'frozen-joint': 3, 'neck-shoulder': -1 },
    dressing: { 'frozen-joint': 2, 'neck-shoulder': -1 },
    'night-lie': { 'frozen-joint': 2 },
    'moves-ok-sore': { rsi: 1, 'frozen-joint': -3, 'neck-shoulder': 2 },
  },
  widespread: {
    unrefreshed: { insomnia: 1, fibromyalgia: 2 },
    fog: { fibromyalgia: 2 },
    tender: { fibromyalgia: 2 },
    flare: { fibromyalgia: 2 },
  },
  'swelling-signs': {
    'heavy-tight': { lymphatic: 3 },
    'eve-worse': { lymphatic: 2 },
    nodes: { lymphatic: 3, 'cancer-support': 2 },
    'post-op-puffy': { lymphatic: 2, scar: 2 },
  },
  'scar-signs': {
    pulls: { 'frozen-joint': -1, scar: 3 },
    lumpy: { scar: 2 },
  },
  'sleep-mood': {
    'three-nights': { insomnia: 3 },
    'mind-races': { insomnia: 1, 'stress-mood': 2 },
    'pain-wakes': { insomnia: -1 },
    'on-edge': { 'stress-mood': 3 },
    'low-mood': { 'stress-mood': 2 },
    'tense-body': { 'neck-shoulder': 1, 'stress-mood': 2 },
    'snore-gasp': { insomnia: -1 },
  },
  start: {
    jolt: { rsi: -2, fibromyalgia: -1, whiplash: 3, 'carpal-tunnel': -1 },
    operation: { whiplash: -2, 'frozen-joint': 1, lymphatic: 1, scar: 3, 'cancer-support': 1 },
    repeated: {
      rsi: 3,
      fibromyalgia: -1,
      whiplash: -3,
      'low-back-sciatica': 1,
      'frozen-joint': -1,
      'carpal-tunnel': 1,
      'neck-shoulder': 2,
    },
    lifting: { whiplash: -1, 'low-back-sciatica': 2, 'carpal-tunnel': -1 },
    'slow-no-reason': {
      fibromyalgia: 1,
      whiplash: -3,
      'low-back-sciatica': 1,
      'frozen-joint': 2,
      'carpal-tunnel': 1,
      scar: -2,
      'neck-shoulder': 1,
    },
    'cancer-treatment': { lymphatic: 2, scar: 1, 'cancer-support': 3 },
    'stress-time': {
      insomnia: 2,
      headache: 1,
      fibromyalgia: 1,
      tmj: 1,
      'neck-shoulder': 1,
      'stress-mood': 2,
    },
    training: { rsi: 1, 'low-back-sciatica': 1 },
    pregnancy: { 'low-back-sciatica': 1, 'carpal-tunnel': 1, pregnancy: 3 },
  },
  help: {
    pain: {
      rsi: 1,
      insomnia: -1,
      fibromyalgia: 1,
      whiplash: 1,
      'low-back-sciatica': 1,
      'frozen-joint': 1,
      lymphatic: -1,
      'neck-shoulder': 1,
    },
    tingle: { rsi: 1, 'low-back-sciatica': 1, 'carpal-tunnel': 2 },
    headaches: { headache: 3, whiplash: 1, tmj: 1, 'neck-shoulder': 1 },
    jaw: { headache: 1, tmj: 3 },
    'stuck-joint': { 'frozen-joint': 3, 'neck-shoulder': 1 },
    swelling: { lymphatic: 3, 'cancer-support': 1 },
    scar: { scar: 3 },
    sleep: { insomnia: 3, fibromyalgia: 1, 'stress-mood': 1 },
    stress: { insomnia: 1, 'stress-mood': 3 },
    cancer: { lymphatic: 1, scar: 1, 'cancer-support': 3 },
    pregnant: { pregnancy: 3 },
    sport: { rsi: 1 },
    'relax-unsure': { 'stress-mood': 1 },
  },
  where: {
    head: { headache: 3, whiplash: 1, tmj: 1, 'neck-shoulder': 1 },
    'jaw-face': { headache: 1, tmj: 3 },
    neck: { headache: 1, whiplash: 2, tmj: 1, 'neck-shoulder': 2 },
    shoulder: { rsi: 1, whiplash: 1, 'frozen-joint': 2, 'neck-shoulder': 2 },
    'upper-back': { whiplash: 1, 'neck-shoulder': 2 },
    'elbow-forearm': { rsi: 3 },
    'wrist-hand': { rsi: 2, 'carpal-tunnel': 2 },
    'low-back': { 'low-back-sciatica': 3 },
    'buttock-leg': { 'low-back-sciatica': 3, 'frozen-joint': -1 },
    'hip-groin': { 'low-back-sciatica': 1, 'frozen-joint': 2 },
    'lower-leg-foot': { 'low-back-sciatica': 1, lymphatic: 1 },
    'whole-limb': { lymphatic: 2 },
    'chest-belly': { scar: 1, 'cancer-support': 1 },
    'all-over': {
      rsi: -1,
      fibromyalgia: 3,
      tmj: -1,
      'frozen-joint': -1,
      'carpal-tunnel': -1,
      'neck-shoulder': -1,
    },
  },
  duration: {
    'under-6-weeks': {
      insomnia: -1,
      fibromyalgia: -3,
      whiplash: 1,
      'frozen-joint': -2,
      'neck-shoulder': -1,
    },
    '6-weeks-to-3-months': { fibromyalgia: -2, 'frozen-joint': 1 },
    '3-months-to-1-year': { insomnia: 1, fibromyalgia: 1, 'frozen-joint': 1, 'neck-shoulder': 1 },
    'over-1-year': { insomnia: 1, headache: 1, fibromyalgia: 1, 'neck-shoulder': 1 },
  },
  day: {
    desk: { rsi: 1, headache: 1, 'neck-shoulder': 2 },
    hands: { rsi: 2, 'carpal-tunnel': 1, 'neck-shoulder': 1 },
    vibration: { rsi: 2, 'carpal-tunnel': 2 },
    'lifting-driving': { 'low-back-sciatica': 2 },
    caring: { 'low-back-sciatica': 1, 'neck-shoulder': 1 },
    nights: { insomnia: 2 },
  },
} satisfies Rows;
