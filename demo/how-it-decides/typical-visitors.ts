import { judge } from '../../src/assessment/judge.ts';
import type { ConditionId, ModalityId } from '../../src/knowledge/ids.ts';
import type { QuestionId } from '../../src/questionnaire/questions.ts';
import { answerTo, type GivenAnswers, neutral, replay } from '../../src/questionnaire/replay.ts';

/** What a made-up visitor would answer, wherever it is asked. */
export type PlannedAnswers = Readonly<Partial<Record<QuestionId, readonly string[] | number>>>;

/** One made-up visitor for each condition, as the clinical text describes them; the tests walk with them too. */
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
} as const satisfies Readonly<Record<ConditionId, PlannedAnswers>>;

/** A visitor for whom each style is the first choice, with no clinic setting at all. */
export const firstChoice: Readonly<Record<ModalityId, PlannedAnswers>> = {
  'sports-massage': { ...typicalVisitors.rsi, start: ['training'], help: ['pain', 'sport'] },
  'deep-tissue': typicalVisitors['low-back-sciatica'],
  'myofascial-release': typicalVisitors.tmj,
  'structural-integration': {
    help: ['pain'],
    where: ['low-back'],
    start: ['repeated'],
    duration: ['over-1-year'],
    'back-hip-leg': ['back-only', 'sit-stiff'],
    day: ['lifting-driving'],
    firmness: ['4'],
  },
  'lymphatic-facilitation': typicalVisitors.lymphatic,
  'relaxation-massage': typicalVisitors['stress-mood'],
  'prenatal-massage': typicalVisitors.pregnancy,
};

/** More visitors worth a look: those whom massage should wait for, and two whom nothing fits. */
export const otherVisitors: readonly {
  readonly id: string;
  readonly name: string;
  readonly plan: PlannedAnswers;
}[] = [
  {
    id: 'hot-calf',
    name: 'A newly swollen, sore calf (stops at once)',
    plan: { help: ['pain'], where: ['lower-leg-foot'], safety: ['clot-signs'] },
  },
  {
    id: 'blood-thinner',
    name: 'Lower back pain on a blood thinner (doctor first)',
    plan: { ...typicalVisitors['low-back-sciatica'], health: ['blood-thinner'] },
  },
  {
    id: 'hands-and-feet',
    name: 'Tingling hands and feet (the look-alike rule)',
    plan: { ...typicalVisitors['carpal-tunnel'], hand: ['median', 'night-hand', 'hands-and-feet'] },
  },
  {
    id: 'fresh-jolt',
    name: 'A neck jolt five weeks ago, who likes firm work',
    plan: { ...typicalVisitors.whiplash, firmness: ['5'], pain: 8 },
  },
  {
    id: 'unsure',
    name: 'Pain, place unknown (nothing fits clearly)',
    plan: { help: ['pain'], where: ['not-sure'] },
  },
];

/** What such a visitor gives on the way: what is planned where it is asked, and else the answer that says nothing. */
export function givenBy(plan: PlannedAnswers): GivenAnswers {
  const planned: GivenAnswers = { who: ['me'], ...plan };
  const asked = replay(planned, judge, true).path.flatMap(({ items }) => items);
  return Object.fromEntries(asked.map(item => [item.id, answerTo(item, planned) ?? neutral(item)]));
}
