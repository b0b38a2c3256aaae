import type { PlannedAnswers } from '../how-it-decides/typical-visitors.ts';
import { firstChoice, otherVisitors, typicalVisitors } from '../how-it-decides/typical-visitors.ts';

/** One way the questionnaire can end, and a made-up visitor who comes to it. */
export interface Outcome {
  readonly id: string;
  readonly name: string;
  /** Who comes to it, for somebody who sets up the widget. */
  readonly about: string;
  readonly plan: PlannedAnswers;
}

const clot = otherVisitors.find(({ id }) => id === 'hot-calf')?.plan ?? {};

/** Every way to end, from "book" to "call an ambulance". */
export const outcomes: readonly Outcome[] = [
  {
    id: 'therapeutic',
    name: 'Massage may be a good next step',
    about: 'A tingling hand at night, better when shaken.',
    plan: { ...typicalVisitors['carpal-tunnel'], firmness: ['3'], pain: 4 },
  },
  {
    id: 'relaxation',
    name: 'A calm session may suit',
    about: 'No complaint, wants to unwind.',
    plan: firstChoice['relaxation-massage'],
  },
  {
    id: 'prenatal',
    name: 'Pregnancy massage',
    about: 'Week 13 to 36, nothing unusual.',
    plan: typicalVisitors.pregnancy,
  },
  {
    id: 'cancer-care',
    name: 'Comfort during or after cancer treatment',
    about: 'Tired after treatment that is behind them.',
    plan: typicalVisitors['cancer-support'],
  },
  {
    id: 'unsure',
    name: 'Nothing fits clearly',
    about: 'Something hurts, and the place is hard to name.',
    plan: { help: ['pain'], where: ['not-sure'] },
  },
  {
    id: 'wait',
    name: 'Massage waits',
    about: 'Wants to unwind, and has a fever this week.',
    plan: { ...firstChoice['relaxation-massage'], safety: ['fever-or-infection'] },
  },
  {
    id: 'doctor',
    name: 'A doctor first',
    about: 'Back pain that nothing eases, even lying still at night.',
    plan: { ...typicalVisitors['low-back-sciatica'], health: ['constant-pain'], checked: ['not-yet'] },
  },
  { id: 'today', name: 'Help today', about: 'A newly swollen, sore calf.', plan: clot },
  {
    id: 'emergency',
    name: 'Help now',
    about: 'The worst headache of their life, sudden.',
    plan: { help: ['headaches'], where: ['head'], safety: ['thunderclap-headache'] },
  },
  {
    id: 'crisis',
    name: 'Somebody to talk to, now',
    about: 'Thinks of ending their life.',
    plan: { help: ['stress'], safety: ['thoughts-of-self-harm'] },
  },
];
