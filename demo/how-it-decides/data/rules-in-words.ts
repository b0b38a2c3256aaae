// Rules that are code, in words. Each names the functions and rows it speaks of (a test asks that none is left
// out) and shows worked examples: they are computed by those functions, and a test holds them to what is written here.
import { assess } from '../../../src/assessment/assess.ts';
import { judge } from '../../../src/assessment/judge.ts';
import { firstFor, lighter, lightTouch } from '../../../src/assessment/modality-order.ts';
import { lightFlags, tenderConditions, tenderFlags } from '../../../src/assessment/pressure.ts';
import { saidFor } from '../../../src/assessment/raised-flags.ts';
import { firmOut, freshJolt, ruledOutBy } from '../../../src/assessment/rule-outs.ts';
import {
  bands,
  calm,
  gateCap,
  gates,
  homeAreas,
  homePenalty,
  mimic,
  most,
  widespread,
} from '../../../src/assessment/rules.ts';
import { score } from '../../../src/assessment/score.ts';
import { firmStyles } from '../../../src/knowledge/conditions.ts';
import { type ConditionId, type ModalityId, modalityIds } from '../../../src/knowledge/ids.ts';
import {
  firmestStart,
  highPain,
  lightestStart,
  lightStart,
  lowPainCeiling,
  usualPainCeiling,
  usualStart,
} from '../../../src/knowledge/pressure.ts';
import { readFacts } from '../../../src/questionnaire/facts.ts';
import { offerWhen, toldBy } from '../../../src/questionnaire/health-triggers.ts';
import type { Answers, QuestionId } from '../../../src/questionnaire/questions.ts';
import { type GivenAnswers, replay } from '../../../src/questionnaire/replay.ts';
import { matchedAtOnce } from '../../../src/questionnaire/safety-screens.ts';
import { askedOfEveryone } from '../../../src/questionnaire/safety-triggers.ts';
import { fitting, manyAreas } from '../../../src/questionnaire/signs.ts';
import {
  answerWords,
  conditionName,
  factWords,
  flagWords,
  keysInWords,
  modalityName,
  plural,
  questionName,
} from '../words.ts';

export interface Example {
  readonly answers: Answers;
  /** What comes out, in words, when the program's own functions are asked now. */
  readonly got: (answers: Answers) => string;
  /** What came out when this was written. */
  readonly want: string;
}

export interface RuleInWords {
  readonly id: string;
  readonly group: 'points' | 'shown' | 'safety' | 'styles' | 'pressure' | 'next';
  readonly title: string;
  readonly text: readonly string[];
  /** The rows the rule goes by, as they are now. */
  readonly rows?: readonly { readonly term: string; readonly lines: readonly string[] }[];
  readonly source: string;
  readonly code: readonly string[];
  readonly examples: readonly Example[];
}

export const ruleGroups = {
  points: 'How points add up',
  shown: 'What is shown',
  safety: 'What safety changes',
  styles: 'Which styles, in which order',
  pressure: 'How firm, and how much it may hurt',
  next: 'Which question comes next',
} as const;

const pointsOf = (condition: ConditionId) => (answers: Answers) => {
  const found = score(readFacts(answers)).find(each => each.condition === condition);
  const held = found && found.open !== found.value ? ` (${found.open} before the cap)` : '';
  return `${conditionName(condition)}: ${plural(found?.value ?? 0, 'point')}${held}`;
};
const shownFor = (answers: Answers): string =>
  assess(answers)
    .matches.map(({ condition, band }) => `${conditionName(condition)} (${band})`)
    .join(', ') || 'nothing';
const routeFor = (answers: Answers): string => `outcome: ${assess(answers).route}`;
const stylesFor = (answers: Answers): string =>
  assess(answers)
    .modalities.map(({ modality }) => modalityName(modality))
    .join(', then ') || 'no style';
const outFor = (answers: Answers): string =>
  `not for now: ${
    assess(answers)
      .notNow.map(({ modality }) => modalityName(modality))
      .join(', ') || 'nothing'
  }`;
const pressureFor = (answers: Answers): string => {
  const { start, painCeiling } = assess(answers).pressure;
  return `start at ${start} of 5, pain at most ${painCeiling} of 10`;
};
const flagsFor = (answers: Answers): string => {
  const { tier, flags } = assess(answers).safety;
  return `${tier}: ${flags.join(', ') || 'no flag'}`;
};
const pathFor = (answers: Answers): string =>
  replay(answers as GivenAnswers, judge, true)
    .path.map(({ id }) => id)
    .join(' > ');
const offeredOn =
  (...screens: readonly string[]) =>
  (answers: Answers): string =>
    replay(answers as GivenAnswers, judge, true)
      .path.filter(({ id }) => screens.includes(id))
      .map(({ id, items }) => `${id}: ${items[0]?.options.filter(option => option !== 'none').length}`)
      .join(', ');
const isOffered = (flag: string) => (answers: Answers) => {
  const health = replay(answers as GivenAnswers, judge, true).path.find(({ id }) => id === 'health');
  return `${flag}: ${health?.items[0]?.options.includes(flag) ? 'offered' : 'not offered'}`;
};

const byCondition = (rows: Readonly<Partial<Record<ConditionId, readonly string[]>>>, question = '') =>
  Object.entries(rows).map(([id, keys]) => ({
    term: conditionName(id as ConditionId),
    lines: question ? [keys.map(key => answerWords(`${question}.${key}`)).join(', ')] : keysInWords(keys),
  }));

const firmNames = firmStyles.map(modalityName).join(', ');

export const rulesInWords: readonly RuleInWords[] = [
  {
    id: 'sum',
    group: 'points',
    title: 'Every answer adds its weight',
    text: [
      'Each condition starts at 0. Each answer adds what its row in the table of weights says, from −3 to +3. “None of these” and “I’m not sure” add nothing.',
      'The points only rank conditions. They are no probability and nobody is shown them.',
    ],
    source: 'Clinical document E4.1. The weights: house.',
    code: ['evidence', 'weightsOf', 'score'],
    examples: [
      {
        answers: { help: ['jaw'], where: ['jaw-face'] },
        got: pointsOf('tmj'),
        want: 'Jaw pain (TMJ): 6 points',
      },
    ],
  },
  {
    id: 'home-area',
    group: 'points',
    title: 'Pain away from where a condition lives counts against it',
    text: [
      `If places were marked and none of them is a home of the condition, it loses ${homePenalty} points; if the marked places themselves add something to it, no more than that. “All over” alone costs nothing.`,
      'Conditions that are not listed here live anywhere.',
    ],
    rows: byCondition(homeAreas, 'where'),
    source:
      'Clinical document E4.2. That the loss is limited: house, so that marking one more fitting place never lowers a condition.',
    code: ['homeAreas', 'homePenalty', 'awayFromHome'],
    examples: [
      {
        answers: { help: ['headaches'], where: ['low-back'] },
        got: pointsOf('headache'),
        want: 'Headaches and migraines: 0 points',
      },
      { answers: { help: ['jaw'], where: ['neck'] }, got: pointsOf('tmj'), want: 'Jaw pain (TMJ): 3 points' },
      {
        answers: { help: ['headaches'], where: ['all-over'] },
        got: pointsOf('headache'),
        want: 'Headaches and migraines: 3 points',
      },
    ],
  },
  {
    id: 'gates',
    group: 'points',
    title: 'Some conditions need an opening answer',
    text: [
      `Without at least one of these answers, the condition stays at ${gateCap} points or less, which is too little to be shown.`,
    ],
    rows: byCondition(gates),
    source: 'Clinical document E4.3.',
    code: ['gates', 'gateCap', 'isCapped'],
    examples: [
      {
        answers: { where: ['neck', 'upper-back'], 'head-neck-jaw': ['turn-head', 'neck-to-head'] },
        got: pointsOf('whiplash'),
        want: 'Whiplash (neck jolt): 2 points (6 before the cap)',
      },
    ],
  },
  {
    id: 'look-alike',
    group: 'points',
    title: 'Tingling feet point past the wrist',
    text: [
      `${answerWords(mimic.fact)} keeps ${mimic.caps.map(conditionName).join(' and ')} at ${gateCap} points or less. It also raises a doctor-first flag.`,
    ],
    source: 'Clinical document E4.5.',
    code: ['mimic'],
    examples: [
      {
        answers: {
          help: ['tingle'],
          where: ['wrist-hand'],
          hand: ['median', 'night-hand', 'hands-and-feet'],
        },
        got: pointsOf('carpal-tunnel'),
        want: 'Carpal tunnel (tingly hand): 2 points (6 before the cap)',
      },
      {
        answers: { hand: ['hands-and-feet'], health: ['diabetes'] },
        got: flagsFor,
        want: 'doctor: new-weakness-or-numbness, diabetes-with-numbness, diabetes',
      },
    ],
  },
  {
    id: 'widespread',
    group: 'points',
    title: 'Pain all over needs places and time',
    text: [
      `Fibromyalgia stays at ${gateCap} points or less unless the pain is “all over”, or in at least ${widespread.areas} places with one in each of three zones, and has lasted: ${widespread.lasting.map(answerWords).join(' or ')}.`,
    ],
    rows: widespread.zones.map((zone, i) => ({
      term: `Zone ${i + 1}`,
      lines: [zone.map(area => answerWords(`where.${area}`)).join(', ')],
    })),
    source: 'Clinical document E4.4. The idea: Wolfe 2016.',
    code: ['widespread', 'isWidespread'],
    examples: [
      {
        answers: { where: ['all-over'], duration: ['over-1-year'], widespread: ['unrefreshed', 'fog'] },
        got: pointsOf('fibromyalgia'),
        want: 'Pain all over (fibromyalgia): 8 points',
      },
      {
        answers: {
          where: ['all-over'],
          duration: ['6-weeks-to-3-months'],
          widespread: ['unrefreshed', 'fog'],
        },
        got: pointsOf('fibromyalgia'),
        want: 'Pain all over (fibromyalgia): 2 points (5 before the cap)',
      },
    ],
  },
  {
    id: 'bands',
    group: 'shown',
    title: 'Points become words',
    text: [
      `From ${bands.closest} points: “sounds most like”. From ${bands.could}: “could fit”. From ${bands.might}: “might fit”. Below that nothing is shown. At most ${most.matches} conditions are shown; with equal points, the one that stands first under “Conditions and styles” goes first.`,
      'If nothing reaches the lowest band, the result says “something else” and offers a talk.',
    ],
    source: 'Clinical document E4.7.',
    code: ['bands', 'bandOf', 'most', 'allMatches', 'noMatch', 'Band'],
    examples: [
      {
        answers: { help: ['headaches'], where: ['head'], 'head-neck-jaw': ['band'] },
        got: shownFor,
        want: 'Headaches and migraines (could)',
      },
      {
        answers: { help: ['sleep', 'stress'] },
        got: shownFor,
        want: 'Trouble sleeping (might), Stress, worry or low mood (might)',
      },
      { answers: { help: ['pain'], where: ['not-sure'] }, got: shownFor, want: 'Something else (might)' },
    ],
  },
  {
    id: 'routed',
    group: 'shown',
    title: 'Pregnancy and cancer care come first, whatever the points',
    text: [
      'Being pregnant now puts pregnancy first; wanting comfort during or after cancer treatment puts that first. “While pregnant or after the birth”, as the way it started, may be years ago and does not. Pregnancy is never shown by points.',
    ],
    source: 'Clinical document E4.6 and B5.',
    code: ['routedBy'],
    examples: [
      {
        answers: { help: ['pain'], where: ['low-back'], 'back-hip-leg': ['back-only'], health: ['pregnant'] },
        got: shownFor,
        want: 'Pregnancy (closest), Lower back pain and sciatica (could)',
      },
      { answers: { start: ['pregnancy'] }, got: shownFor, want: 'Something else (might)' },
    ],
  },
  {
    id: 'reasons',
    group: 'shown',
    title: 'Every condition shown says why',
    text: [
      `Up to ${most.reasons} of the visitor’s own answers stand beside it: the answer that put it first if there is one, then those with the most weight. Between equal weights signs go first, then how it began, what for, where, how long, and the day.`,
    ],
    source: 'House.',
    code: ['reasons', 'asReason'],
    examples: [
      {
        answers: { help: ['jaw'], where: ['jaw-face'], 'head-neck-jaw': ['clench', 'chew'] },
        got: answers =>
          assess(answers)
            .matches[0]?.because.map(({ option }) => option)
            .join(', ') ?? '',
        want: 'chew, jaw, jaw-face',
      },
    ],
  },
  {
    id: 'outcome',
    group: 'shown',
    title: 'Which story the result tells',
    text: [
      'The first that holds: an emergency sign: help now. A doctor-first flag: doctor first. Pregnant now: prenatal. Wants comfort in cancer care: cancer care.',
      `Wants nothing but calm (${calm.map(answerWords).join(', ')}): relaxation. A condition fits, or it is from sport: therapeutic. Else: unsure, and the result offers a talk.`,
    ],
    source: 'Clinical document B5.',
    code: ['routeOf', 'calm', 'calmOnly', 'assess'],
    examples: [
      { answers: { help: ['stress'] }, got: routeFor, want: 'outcome: relaxation' },
      { answers: { help: ['sport'] }, got: routeFor, want: 'outcome: therapeutic' },
      {
        answers: { help: ['stress'], health: ['blood-thinner'] },
        got: routeFor,
        want: 'outcome: doctor-first',
      },
      { answers: { help: ['pain'], where: ['not-sure'] }, got: routeFor, want: 'outcome: unsure' },
    ],
  },
  {
    id: 'tier',
    group: 'safety',
    title: 'The most urgent flag decides',
    text: [
      'Each flag has a tier. The highest tier that is up holds for the whole result. More answers can only add flags, so no answer ever lowers the tier. No setting of the clinic can.',
    ],
    source: 'Clinical document B. Tiers: house.',
    code: ['tierOf', 'isUp', 'raisedFlags', 'RuledOut'],
    examples: [
      {
        answers: { health: ['arthritis', 'blood-thinner'] },
        got: flagsFor,
        want: 'doctor: blood-thinner, arthritis',
      },
    ],
  },
  {
    id: 'stop',
    group: 'safety',
    title: 'An emergency ends the questionnaire',
    text: [
      'As soon as an emergency sign is up, no more is asked. The result says how to get help and shows no condition, no style and no booking button.',
    ],
    source: 'Clinical document B1.',
    code: ['isEmergency', 'judge'],
    examples: [
      {
        answers: { help: ['pain'], where: ['neck'], safety: ['chest-pain'] },
        got: answers => `${pathFor(answers)}; ${routeFor(answers)}; shown: ${shownFor(answers)}`,
        want: 'help > where > safety; outcome: help-now; shown: nothing',
      },
    ],
  },
  {
    id: 'from-other-answers',
    group: 'safety',
    title: 'Some flags follow from other answers',
    text: [
      'Which ones is said with each flag above. A flag counts whether it was ticked on a safety page or on the health page. The result quotes the answer that was really given, never words nobody chose.',
    ],
    source: 'Clinical document B2 and B3; where it leaves room, the cautious reading.',
    code: ['raisedBy', 'onEitherList', 'saidFor', 'toldBy'],
    examples: [
      {
        answers: { health: ['cancer-treatment-now', 'fever-or-infection'] },
        got: flagsFor,
        want: 'emergency: fever-on-chemotherapy, cancer-treatment-now, fever-or-infection',
      },
      {
        answers: { hand: ['drop'] },
        got: answers => `quoted: ${factWords(saidFor('new-weakness-or-numbness', readFacts(answers)) ?? '')}`,
        want: 'quoted: “I drop things or my thumb feels weak”',
      },
    ],
  },
  {
    id: 'safety-pages',
    group: 'safety',
    title: 'Which signs are on which safety page',
    text: [
      `The first safety page shows the ${askedOfEveryone.length} signs asked of everyone and the ${matchedAtOnce} most urgent of those that the answers so far bring up; the second shows the rest. The late one shows signs that only later answers bring up. A sign once ticked stays on screen and counts until it is unticked, whatever is changed before it.`,
    ],
    source: 'Clinical document B1.',
    code: ['signsFor', 'askedOfEveryone', 'askWhen', 'matchedAtOnce'],
    examples: [
      {
        answers: { help: ['pain'], where: ['neck'] },
        got: offeredOn('safety', 'safety-more'),
        want: 'safety: 6',
      },
      {
        answers: { help: ['pain'], where: ['head', 'low-back'] },
        got: offeredOn('safety', 'safety-more'),
        want: 'safety: 7, safety-more: 3',
      },
    ],
  },
  {
    id: 'health-list',
    group: 'safety',
    title: 'The health list leaves out what cannot matter or is known',
    text: [
      `${plural(Object.keys(offerWhen).length, 'health flag')} concern only some visitors and are offered to them alone. A flag that an earlier answer has settled (${Object.keys(toldBy).length} can be) is not asked again.`,
    ],
    source: 'House.',
    code: ['offerWhen', 'settledBy', 'optionsFor'],
    examples: [
      {
        answers: { help: ['jaw'], where: ['jaw-face'] },
        got: isOffered('kidney-failure'),
        want: 'kidney-failure: not offered',
      },
      {
        answers: { help: ['swelling'], where: ['whole-limb'] },
        got: isOffered('kidney-failure'),
        want: 'kidney-failure: offered',
      },
      {
        answers: { help: ['pregnant', 'pain'], where: ['low-back'] },
        got: isOffered('pregnant'),
        want: 'pregnant: not offered',
      },
    ],
  },
  {
    id: 'rule-out',
    group: 'styles',
    title: 'What rules a style out for now',
    text: [
      `Firm styles are ${firmNames}. A style is also ruled out by every condition that fits and should keep away from it (see “Conditions and styles”), even one that is not among those shown. The result says which answer did it.`,
    ],
    rows: [
      { term: 'Every firm style', lines: firmOut.map(flagWords) },
      ...modalityIds
        .filter(id => ruledOutBy[id])
        .map((id: ModalityId) => ({ term: modalityName(id), lines: (ruledOutBy[id] ?? []).map(flagWords) })),
      { term: 'Every firm style, after a fresh jolt', lines: [factWords(freshJolt)] },
    ],
    source:
      'Clinical document, override (a) and “avoid or adapt” lists, read on the cautious side; whiplash and C7.',
    code: ['firmOut', 'ruledOutBy', 'freshJolt', 'ruleOuts'],
    examples: [
      {
        answers: { help: ['pain'], where: ['low-back'], health: ['blood-thinner'] },
        got: outFor,
        want: 'not for now: Sports massage, Deep tissue massage, Structural integration',
      },
      {
        answers: { help: ['headaches'], where: ['head'] },
        got: outFor,
        want: 'not for now: Sports massage',
      },
      {
        answers: { health: ['kidney-failure'] },
        got: outFor,
        want: 'not for now: Lymphatic facilitation',
      },
    ],
  },
  {
    id: 'style-order',
    group: 'styles',
    title: 'Which styles come first',
    text: [
      `Styles on the lists of the first two conditions go first, then the rest of the first list, then the second. After pregnancy or cancer care has been put first, its own list goes first. The first ${most.modalities} that nothing rules out and the clinic offers are shown.`,
    ],
    source: 'Clinical document, show-order and C6.',
    code: ['modalityOrder', 'routedConditions', 'offered'],
    examples: [
      {
        answers: {
          help: ['jaw'],
          where: ['jaw-face', 'neck'],
          start: ['repeated'],
          'head-neck-jaw': ['chew', 'end-of-day'],
        },
        got: stylesFor,
        want: 'Myofascial release, then Deep tissue massage',
      },
      {
        answers: { help: ['pregnant', 'pain'], where: ['low-back'], 'back-hip-leg': ['back-only'] },
        got: stylesFor,
        want: 'Prenatal massage, then Myofascial release',
      },
    ],
  },
  {
    id: 'style-first',
    group: 'styles',
    title: 'Answers that put one style first',
    text: [
      'They move the style to the front of the list of these conditions. Where several hold, the one written last here wins. Where nothing fits and the visitor wants calm, relaxation massage alone is on the list.',
    ],
    rows: firstFor.map(({ modality, conditions, when }) => ({
      term: `${modalityName(modality)}, for: ${conditions.map(conditionName).join('; ')}`,
      lines: keysInWords(when),
    })),
    source:
      'Clinical document C1 to C4. Structural integration: narrow on purpose, since its research is thin (house).',
    code: ['firstFor', 'listFor', 'sporty', 'longStiff'],
    examples: [
      {
        answers: { help: ['pain'], where: ['low-back'], 'back-hip-leg': ['down-leg'] },
        got: stylesFor,
        want: 'Myofascial release, then Deep tissue massage',
      },
      { answers: { help: ['relax-unsure'] }, got: stylesFor, want: 'Relaxation massage' },
    ],
  },
  {
    id: 'style-lighter',
    group: 'styles',
    title: 'Who likes or needs it light gets gentle styles first',
    text: [
      'Each firm style steps behind the next gentle one. Structural integration is as firm, so stepping behind it would be no step down.',
    ],
    rows: [
      { term: 'Answers', lines: lightTouch.map(factWords) },
      { term: 'Flags', lines: lighter.map(flagWords) },
    ],
    source: 'Clinical document, override (b).',
    code: ['lighter', 'lightTouch', 'stepDown'],
    examples: [
      {
        answers: { help: ['pain'], where: ['low-back'], 'back-hip-leg': ['back-only'], firmness: ['4'] },
        got: stylesFor,
        want: 'Deep tissue massage, then Myofascial release',
      },
      {
        answers: { help: ['pain'], where: ['low-back'], 'back-hip-leg': ['back-only'], firmness: ['2'] },
        got: stylesFor,
        want: 'Myofascial release, then Deep tissue massage',
      },
    ],
  },
  {
    id: 'pressure-start',
    group: 'pressure',
    title: 'Where the pressure starts (1 feather-light to 5 very firm)',
    text: [
      `Without a preference: ${usualStart}. With one: what they like, but never above ${firmestStart}. At most ${lightStart} with a pain of ${highPain} or more out of 10, or with anything on the two lists below. Where light touch hurts: ${lightestStart}. More answers can only lower it.`,
    ],
    rows: [
      {
        term: 'Light start and low pain limit',
        lines: [...tenderConditions.map(conditionName), ...tenderFlags.map(flagWords)],
      },
      { term: 'Light start only', lines: lightFlags.map(flagWords) },
    ],
    source: 'Clinical document D2 and D6. The numbers: house; no published number exists.',
    code: ['pressureFor', 'tenderConditions', 'tenderFlags', 'lightFlags'],
    examples: [
      { answers: {}, got: pressureFor, want: 'start at 2 of 5, pain at most 3 of 10' },
      { answers: { firmness: ['5'] }, got: pressureFor, want: 'start at 3 of 5, pain at most 3 of 10' },
      {
        answers: { firmness: ['5'], pain: 7 },
        got: pressureFor,
        want: 'start at 2 of 5, pain at most 3 of 10',
      },
      {
        answers: { 'light-touch': ['yes'] },
        got: pressureFor,
        want: 'start at 1 of 5, pain at most 3 of 10',
      },
    ],
  },
  {
    id: 'pain-ceiling',
    group: 'pressure',
    title: 'How much it may hurt (0 to 10)',
    text: [
      `At most ${usualPainCeiling}. At most ${lowPainCeiling} with anything on the first list above. The two scales are never mixed: pressure is the therapist’s, pain is the visitor’s.`,
    ],
    source: 'House; no published number exists.',
    code: [],
    examples: [
      {
        answers: { health: ['past-cancer'] },
        got: pressureFor,
        want: 'start at 2 of 5, pain at most 2 of 10',
      },
    ],
  },
  {
    id: 'sign-questions',
    group: 'next',
    title: 'Which sign questions fit',
    text: [
      `A sign question is asked only of visitors whom it concerns. ${plural(manyAreas, 'marked place')} or more count like “all over”. The question about whatever leads so far is asked first; among equals, the one that could lead furthest.`,
    ],
    rows: (Object.keys(fitting) as QuestionId[]).map(question => ({
      term: questionName(question),
      lines: keysInWords(fitting[question] ?? []),
    })),
    source: 'Clinical document E1 and E2; the arithmetic: house.',
    code: ['fitting', 'manyAreas', 'signsToAsk', 'telling', 'reach', 'isOpen', 'best', 'first'],
    examples: [
      {
        answers: { help: ['pain'], where: ['neck', 'low-back'], start: ['lifting'] },
        got: answers =>
          replay(answers as GivenAnswers, judge, true)
            .path.filter(({ id }) => id === 'signs' || id === 'signs-more')
            .map(({ items }) => items[0]?.question)
            .join(', '),
        want: 'back-hip-leg, head-neck-jaw',
      },
    ],
  },
  {
    id: 'second-question',
    group: 'next',
    title: 'When a second sign question, and when the day',
    text: [
      'A second sign question is asked only if its answers could bring another condition to first place. The day is asked only after marked places, if it speaks for the condition in first place, and if nobody had to answer a second safety page or a second sign question. So no path is longer than ten pages.',
    ],
    source: 'Clinical document E1 and E2; the arithmetic: house.',
    code: ['hasComplaint', 'calmGoals', 'bodilyGoals', 'screens', 'screenIds'],
    examples: [
      {
        answers: { help: ['pain'], where: ['elbow-forearm'], start: ['repeated'], hand: ['task-ache'] },
        got: pathFor,
        want: 'help > where > safety > history > signs > day > health > touch',
      },
      { answers: { help: ['relax-unsure'] }, got: pathFor, want: 'help > safety > health > touch' },
    ],
  },
];
