import type { ConditionId, ModalityId } from '../../../src/knowledge/ids.ts';
import type { PlannedAnswers } from './visit.ts';

/** One made-up visitor for each condition, as the clinical text describes them; the tests walk with them too. */
export const presets = {
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
} as const satisfies Readonly<Record<ConditionId, PlannedAnswers>>;

/** A visitor for whom each style is the first choice, with no clinic setting at all. */
export const firstChoice: Readonly<Record<ModalityId, PlannedAnswers>> = {
  'sports-massage': { ...presets.rsi, start: ['training'], help: ['pain', 'sport'] },
  'deep-tissue': presets['low-back-sciatica'],
  'myofascial-release': presets.tmj,
  'structural-integration': {
    help: ['pain'],
    where: ['low-back'],
    start: ['repeated'],
    duration: ['over-1-year'],
    'back-hip-leg': ['back-only', 'sit-stiff'],
    day: ['lifting-driving'],
    firmness: ['4'],
  },
  'lymphatic-facilitation': presets.lymphatic,
  'relaxation-massage': presets['stress-mood'],
  'prenatal-massage': presets.pregnancy,
};

/** More visitors worth a look: those whom massage should wait for, and two whom nothing fits. */
export const others: readonly {
  readonly id: string;
  readonly name: string;
  readonly wishes: PlannedAnswers;
}[] = [
  {
    id: 'hot-calf',
    name: 'A newly swollen, sore calf (stops at once)',
    wishes: { help: ['pain'], where: ['lower-leg-foot'], safety: ['clot-signs'] },
  },
  {
    id: 'blood-thinner',
    name: 'Lower back pain on a blood thinner (doctor first)',
    wishes: { ...presets['low-back-sciatica'], health: ['blood-thinner'] },
  },
  {
    id: 'hands-and-feet',
    name: 'Tingling hands and feet (the look-alike rule)',
    wishes: { ...presets['carpal-tunnel'], hand: ['median', 'night-hand', 'hands-and-feet'] },
  },
  {
    id: 'fresh-jolt',
    name: 'A neck jolt five weeks ago, who likes firm work',
    wishes: { ...presets.whiplash, firmness: ['5'], pain: 8 },
  },
  {
    id: 'unsure',
    name: 'Pain, place unknown (nothing fits clearly)',
    wishes: { help: ['pain'], where: ['not-sure'] },
  },
];
