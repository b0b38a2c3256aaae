import type { PlannedAnswers } from '../typical-visitors.ts';

/** A visitor whose screens and options were counted when the questions were designed. */
export interface CountedVisitor {
  readonly name: string;
  readonly plan: PlannedAnswers;
  /** Counted screens, and options in sight on all of them, of the first edition and as designed. */
  readonly before: { readonly screens: number; readonly options: number };
  readonly designed: { readonly screens: number; readonly options: number };
}

/** The twelve visitors of clinical contract 2, §3 ("Counts"). */
export const countedVisitors: readonly CountedVisitor[] = [
  {
    name: 'T1 relax, 55',
    plan: { age: ['50-64'], help: ['relax'], firmness: 2 },
    before: { screens: 4, options: 58 },
    designed: { screens: 4, options: 45 },
  },
  {
    name: 'T2 stress and sleep, 39',
    plan: {
      age: ['18-49'],
      help: ['stress', 'sleep'],
      start: ['stress-time'],
      duration: ['3-months-to-1-year'],
      'sleep-mood': ['three-nights', 'mind-races'],
      firmness: 3,
    },
    before: { screens: 6, options: 83 },
    designed: { screens: 6, options: 63 },
  },
  {
    name: 'T3 low back, 34',
    plan: {
      age: ['18-49'],
      help: ['pain'],
      where: ['low-back'],
      start: ['lifting'],
      duration: ['under-6-weeks'],
      'back-hip-leg': ['back-only', 'sit-stiff'],
      firmness: 4,
      pain: 5,
    },
    before: { screens: 8, options: 109 },
    designed: { screens: 7, options: 88 },
  },
  {
    name: 'T4 neck and headache, 41',
    plan: {
      age: ['18-49'],
      help: ['pain', 'headaches'],
      where: ['neck', 'head'],
      start: ['repeated'],
      duration: ['over-1-year'],
      'head-neck-jaw': ['band', 'neck-to-head'],
      firmness: 3,
      pain: 4,
    },
    before: { screens: 8, options: 108 },
    designed: { screens: 7, options: 93 },
  },
  {
    name: 'T5 tingly hand, 45',
    plan: {
      age: ['18-49'],
      help: ['tingle'],
      where: ['wrist-hand'],
      start: ['repeated'],
      duration: ['3-months-to-1-year'],
      hand: ['median', 'shake', 'night-hand'],
      firmness: 4,
    },
    before: { screens: 8, options: 108 },
    designed: { screens: 7, options: 87 },
  },
  {
    name: 'T6 jaw, 29',
    plan: {
      age: ['18-49'],
      help: ['jaw'],
      where: ['jaw-face'],
      start: ['stress-time'],
      duration: ['3-months-to-1-year'],
      'head-neck-jaw': ['clench', 'chew'],
      firmness: 2,
    },
    before: { screens: 8, options: 107 },
    designed: { screens: 7, options: 85 },
  },
  {
    name: 'T7 stuck shoulder, diabetes, 54',
    plan: {
      age: ['50-64'],
      help: ['stuck-joint'],
      where: ['shoulder'],
      start: ['slow-no-reason'],
      duration: ['3-months-to-1-year'],
      'shoulder-hip': ['cant-move', 'dressing'],
      'health-groups': ['long-term'],
      health: ['diabetes'],
      firmness: 3,
    },
    before: { screens: 7, options: 95 },
    designed: { screens: 7, options: 91 },
  },
  {
    name: 'T8 runner, calves, 33',
    plan: {
      age: ['18-49'],
      help: ['sport'],
      where: ['calf'],
      start: ['training'],
      duration: ['under-6-weeks'],
      'leg-signs': ['whole-muscle-tight'],
      firmness: 4,
    },
    before: { screens: 8, options: 108 },
    designed: { screens: 7, options: 89 },
  },
  {
    name: 'T9 pregnant 30 weeks, back, 31',
    plan: {
      age: ['18-49'],
      help: ['pregnant', 'pain'],
      pregnancy: ['13-to-36-weeks'],
      where: ['low-back'],
      start: ['pregnancy'],
      duration: ['6-weeks-to-3-months'],
      'back-hip-leg': ['back-only'],
      firmness: 2,
    },
    before: { screens: 8, options: 104 },
    designed: { screens: 7, options: 101 },
  },
  {
    name: 'T10 after cancer, tired, 57',
    plan: {
      age: ['50-64'],
      help: ['cancer'],
      start: ['cancer-treatment'],
      duration: ['3-months-to-1-year'],
      'cancer-signs': ['tired'],
      firmness: 2,
    },
    before: { screens: 7, options: 96 },
    designed: { screens: 6, options: 69 },
  },
  {
    name: 'T11 puffy ankles, checked, 44',
    plan: {
      age: ['18-49'],
      help: ['swelling'],
      where: ['foot-ankle'],
      start: ['slow-no-reason'],
      duration: ['over-1-year'],
      'swelling-signs': ['eve-worse', 'both-legs', 'heavy-tight'],
      checked: ['both-legs-swollen'],
      firmness: 2,
    },
    before: { screens: 8, options: 107 },
    designed: { screens: 8, options: 87 },
  },
  {
    name: 'T12 aches all over, 47',
    plan: {
      age: ['18-49'],
      help: ['pain'],
      where: ['all-over'],
      start: ['not-sure'],
      duration: ['over-1-year'],
      widespread: ['unrefreshed', 'fog', 'tender'],
      firmness: 2,
    },
    before: { screens: 7, options: 95 },
    designed: { screens: 7, options: 81 },
  },
];
