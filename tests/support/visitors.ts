// Made-up visitors for tests of routing and policy. The walk itself is shared with the "how it decides" page.
import type { Wishes } from '../../demo/how-it-decides/proofs/visit.ts';

export {
  allOptions,
  neutral,
  screensOf,
  type Visit,
  visit,
  type Wishes,
} from '../../demo/how-it-decides/proofs/visit.ts';

/** One typical visitor for each documented condition, as the clinical text describes them. */
export const typicalVisitors = {
  rsi: {
    help: ['pain'],
    where: ['elbow-forearm', 'wrist-hand'],
    start: ['repeated'],
    duration: ['6-weeks-to-3-months'],
    hand: ['task-ache'],
    day: ['hands'],
  },
  insomnia: {
    help: ['sleep'],
    start: ['stress-time'],
    duration: ['3-months-to-1-year'],
    'sleep-mood': ['three-nights'],
  },
  headache: {
    help: ['headaches'],
    where: ['head'],
    start: ['stress-time'],
    duration: ['over-1-year'],
    'head-neck-jaw': ['band'],
    day: ['desk'],
  },
  fibromyalgia: {
    help: ['pain'],
    where: ['all-over'],
    start: ['slow-no-reason'],
    duration: ['over-1-year'],
    widespread: ['unrefreshed', 'fog', 'flare'],
  },
  whiplash: {
    help: ['pain'],
    where: ['neck', 'upper-back'],
    start: ['jolt'],
    duration: ['under-6-weeks'],
    'head-neck-jaw': ['turn-head'],
  },
  tmj: {
    help: ['jaw'],
    where: ['jaw-face'],
    start: ['stress-time'],
    duration: ['3-months-to-1-year'],
    'head-neck-jaw': ['chew', 'click-lock'],
  },
  'low-back-sciatica': {
    help: ['pain'],
    where: ['low-back'],
    start: ['lifting'],
    duration: ['under-6-weeks'],
    'back-hip-leg': ['back-only', 'sit-stiff'],
    day: ['lifting-driving'],
  },
  'frozen-joint': {
    help: ['stuck-joint'],
    where: ['shoulder'],
    start: ['slow-no-reason'],
    duration: ['3-months-to-1-year'],
    'shoulder-hip': ['cant-move', 'dressing'],
  },
  'carpal-tunnel': {
    help: ['tingle'],
    where: ['wrist-hand'],
    start: ['slow-no-reason'],
    duration: ['3-months-to-1-year'],
    hand: ['median', 'night-hand', 'shake'],
  },
  lymphatic: {
    help: ['swelling'],
    where: ['whole-limb'],
    start: ['slow-no-reason'],
    duration: ['over-1-year'],
    'swelling-signs': ['heavy-tight', 'eve-worse'],
  },
  scar: {
    help: ['scar'],
    where: ['chest-belly'],
    start: ['operation'],
    duration: ['3-months-to-1-year'],
    'scar-signs': ['pulls'],
  },
  'neck-shoulder': {
    help: ['pain'],
    where: ['neck', 'upper-back'],
    start: ['repeated'],
    duration: ['over-1-year'],
    'head-neck-jaw': ['end-of-day', 'turn-head'],
    day: ['desk'],
  },
  'stress-mood': {
    help: ['stress'],
    start: ['stress-time'],
    duration: ['6-weeks-to-3-months'],
    'sleep-mood': ['on-edge', 'tense-body'],
  },
  'cancer-support': {
    help: ['cancer'],
    where: ['chest-belly'],
    start: ['cancer-treatment'],
    duration: ['3-months-to-1-year'],
    health: ['past-cancer'],
  },
  pregnancy: { help: ['pregnant'] },
  other: { help: ['relax-unsure'] },
} as const satisfies Readonly<Record<string, Wishes>>;
