// Visitors who between them come to every screen and to every kind of result.
import { en } from '../../src/messages/en.ts';
import { otherVisitors, type PlannedAnswers, typicalVisitors } from './visitors.ts';

const {
  'neck-shoulder': aNeck,
  'low-back-sciatica': aBack,
  'cancer-support': aCancer,
  other: theRest,
} = typicalVisitors;
const pregnant = (weeks: string): PlannedAnswers => ({
  help: ['pregnant', 'pain'],
  pregnancy: [weeks],
  where: ['low-back'],
});

const furtherVisitors: Readonly<Record<string, PlannedAnswers>> = {
  'who answers for somebody else': { ...aNeck, who: ['someone-else'], age: ['65-plus'], pain: 8 },
  'under 16': { ...aBack, age: ['under-16'] },
  'after a birth': pregnant('birth-under-6-weeks'),
  'early in pregnancy': pregnant('first-12-weeks'),
  'with a call to make': { ...aNeck, safety: ['chest-pain'] },
  'who keeps still': { ...aNeck, safety: ['neck-artery-signs'] },
  'who goes to a hospital': { ...aBack, safety: ['cauda-equina-signs'] },
  'whose baby moves less': { ...pregnant('37-plus-weeks'), safety: ['baby-moving-less'] },
  'with fever in chemotherapy': {
    ...aCancer,
    'health-groups': ['cancer'],
    health: ['cancer-treatment-now', 'fever-or-infection'],
    safety: ['fever-or-infection'],
  },
  'in a crisis': { help: ['stress'], safety: ['thoughts-of-self-harm'] },
  'with several safety screens': {
    help: ['pain', 'headaches', 'jaw'],
    where: ['head', 'neck', 'low-back', 'calf'],
    start: ['jolt'],
  },
  'with fever': { ...theRest, 'health-groups': ['not-sure'], health: ['fever-or-infection'] },
  'with a rash': { ...aNeck, 'health-groups': ['skin-touch'], health: ['skin-problem'] },
  'after fillers': { ...typicalVisitors.tmj, 'health-groups': ['recent'], health: ['face-injection'] },
  'with an open wound': { ...aNeck, 'health-groups': ['not-sure'], health: ['open-wound'] },
  'after a clot': { ...aBack, 'health-groups': ['heart-blood'], health: ['recent-clot'] },
};

export const everyWay: Readonly<Record<string, PlannedAnswers>> = {
  ...typicalVisitors,
  ...Object.fromEntries(otherVisitors.map(({ id, plan }) => [id, plan])),
  ...furtherVisitors,
};

/** Only a page script may still hand it in. */
const noLongerAsked = 'alcohol-or-drugs';

const { acts } = en.emergency;
const { outcomes, stop, wait } = en.result;

/** The headings of all kinds of result, which these come to between them. `{emergency}` stands for a number. */
export const everyOutcome: readonly string[] = [
  ...new Set([...Object.values(acts), ...Object.values(outcomes)].map(({ heading }) => heading)),
  stop.heading,
  ...Object.entries(wait.headings).flatMap(([id, heading]) => (id === noLongerAsked ? [] : heading)),
];
