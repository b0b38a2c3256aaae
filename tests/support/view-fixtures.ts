/** Realistic view models, one of every kind of screen: what tests render when they look at views alone. */
import type {
  ChoiceView,
  IntroView,
  NoticeView,
  OptionView,
  ResultView,
  ScaleView,
  ScreenView,
} from '../../src/result/types.ts';
import type { Intents } from '../../src/views/intents.ts';

const options = (labels: readonly string[], ...checked: readonly number[]): OptionView[] =>
  labels.map((label, index) => ({ id: `o${index}`, label, checked: checked.includes(index) }));

const group = (heading: string | null, labels: readonly string[], ...checked: readonly number[]) => ({
  heading,
  options: options(labels, ...checked),
});

const buttons = { nextLabel: 'Next', backLabel: 'Back', clearLabel: 'Clear my answers' } as const;

export const who: ChoiceView = {
  kind: 'one',
  id: 'who',
  legend: 'Who is this for?',
  hint: null,
  groups: [group(null, ['Me, and I am 18 or over', 'Me, and I am under 18', 'Someone I look after'])],
  error: null,
};

export const introView: IntroView = {
  heading: 'Is therapeutic massage right for you?',
  lead: 'Answer a few short questions. We show what could fit, why, and what a first session is like.',
  facts: [
    'About 90 seconds, up to 8 short screens',
    'Your answers stay on this device and are gone when you leave',
    'A guide for booking, not a diagnosis',
  ],
  who,
  startLabel: 'Start',
  disclaimer:
    'This guide gives general information. It is not medical advice. If you are worried, get worse or are unsure, speak to a doctor.',
  privacy: { text: 'How we handle your data', href: '/privacy', target: 'self' },
};

export const oneView: ScreenView = {
  id: 'start',
  heading: 'How did it start?',
  hint: 'Choose the one that fits best.',
  progress: { done: 3, total: 7, text: '3 of about 7' },
  questions: [
    {
      kind: 'one',
      id: 'start',
      legend: 'How did it start?',
      hint: null,
      groups: [
        group(
          null,
          [
            'Slowly, with something I do a lot',
            'After a crash, a fall or a blow',
            'After an operation',
            'With one movement, all at once',
            'For no reason that I know of',
            'Not sure',
          ],
          0,
        ),
      ],
      error: null,
    },
  ],
  error: null,
  ...buttons,
};

export const manyView: ScreenView = {
  id: 'where',
  heading: 'Where do you feel it?',
  hint: 'Choose all that fit.',
  progress: { done: 2, total: 7, text: '2 of about 7' },
  questions: [
    {
      kind: 'many',
      id: 'where',
      legend: 'Where do you feel it?',
      hint: null,
      groups: [
        group(
          'Head and neck',
          ['Head or temples', 'Face or jaw', 'Front of the neck', 'Back of the neck'],
          3,
        ),
        group('Arms', ['Shoulder', 'Upper arm or elbow', 'Forearm', 'Wrist or hand'], 2, 3),
        group('Back and legs', ['Upper back', 'Lower back', 'Buttock or hip', 'Thigh', 'Lower leg', 'Foot']),
        group(null, ['All over', 'Nowhere in particular']),
      ],
      error: null,
    },
  ],
  error: null,
  ...buttons,
};

const safetyQuestion: ChoiceView = {
  kind: 'many',
  id: 'safety',
  legend: 'Is any of this happening now?',
  hint: null,
  groups: [
    group(null, [
      'Chest pain or pressure, or sudden trouble breathing',
      'A face that droops, a weak arm or leg, or slurred speech that came on suddenly',
      'New numbness between the legs, or new trouble with peeing',
      'A fever, and I feel really unwell',
      'One calf that is swollen, sore and warm',
    ]),
    group(null, ['None of these']),
  ],
  error: 'Choose what fits, or "None of these".',
};

/** Long sentences, and an answer missing. */
export const errorView: ScreenView = {
  id: 'safety',
  heading: 'Is any of this happening now?',
  hint: 'We ask everyone. Most people choose "None of these".',
  progress: { done: 3, total: 7, text: '3 of about 7' },
  questions: [safetyQuestion],
  error: 'Choose what fits, or "None of these".',
  ...buttons,
};

export const pain: ScaleView = {
  kind: 'scale',
  id: 'pain',
  legend: 'How bad is it right now?',
  hint: null,
  min: 0,
  max: 10,
  value: 4,
  valueText: '4 of 10, moderate',
  lowest: 'No pain at all',
  highest: 'The worst you can think of',
  error: null,
};

export const unsetPain: ScaleView = { ...pain, value: null, valueText: 'Not answered yet' };

/** Three questions on one screen: each has its own legend under the screen's heading. */
export const severalView: ScreenView = {
  id: 'touch',
  heading: 'Touch and pressure',
  hint: 'This sets where your therapist starts. You can change it at any time.',
  progress: { done: 7, total: 7, text: '7 of about 7' },
  questions: [
    {
      kind: 'one',
      id: 'firmness',
      legend: 'How firm do you like touch?',
      hint: null,
      groups: [
        group(null, ['1, feather-light', '2, light', '3, medium', '4, firm', '5, very firm', 'Not sure'], 2),
      ],
      error: null,
    },
    pain,
    {
      kind: 'one',
      id: 'light-touch',
      legend: 'Does light touch hurt?',
      hint: 'A sleeve, a sheet or a hug.',
      groups: [group(null, ['Yes', 'No', 'Not sure'])],
      error: null,
    },
  ],
  error: null,
  ...buttons,
};

export const severalErrorView: ScreenView = {
  ...severalView,
  questions: severalView.questions.map(question =>
    question.kind === 'scale'
      ? { ...unsetPain, error: 'Choose a number from 0 to 10.' }
      : question.id === 'light-touch'
        ? { ...question, error: 'Choose "Yes", "No" or "Not sure".' }
        : question,
  ),
  error: 'Two answers are missing.',
};

/** The scale as a screen of its own, before the visitor has touched it. */
export const scaleView: ScreenView = {
  id: 'pain',
  heading: 'How bad is it right now?',
  hint: null,
  progress: { done: 6, total: 7, text: '6 of about 7' },
  questions: [unsetPain],
  error: null,
  ...buttons,
};

const tell: NoticeView = {
  tone: 'tell',
  heading: 'Tell your therapist before you start',
  text: ['Your therapist can usually adapt the session. Say this when you book and again on the day.'],
  items: ['I have high blood pressure that is under control'],
  actions: [],
};

const doctor: NoticeView = {
  tone: 'doctor',
  heading: 'Ask a doctor before a hands-on session',
  text: [
    'Massage may still be an option later. Some of what you told us should be looked at first.',
    'You can book a consultation to talk it through. Bring what your doctor said.',
  ],
  items: ['I take blood thinners', 'I had a crash in the last two weeks and nobody has checked it'],
  actions: [{ text: 'NHS 111: 111', href: 'tel:111', target: 'self' }],
};

const emergency: NoticeView = {
  tone: 'emergency',
  heading: 'You told us',
  text: [
    'What you ticked can be a sign of something serious that needs help today.',
    'Please do not book a massage, and do not drive yourself.',
  ],
  items: ['Chest pain or pressure, or sudden trouble breathing'],
  actions: [
    { text: 'Call 911', href: 'tel:911', target: 'self' },
    { text: 'Call 988, crisis line', href: 'tel:988', target: 'self' },
  ],
};

const empty = {
  notices: [],
  matchesHeading: null,
  matches: [],
  modalitiesHeading: null,
  modalities: [],
  modalitiesNote: null,
  notNow: null,
  pressure: null,
  sections: [],
  references: null,
} as const;

const foot = {
  answers: {
    heading: 'Your answers',
    changeLabel: 'Change',
    rows: [
      { screen: 'help', question: 'What would you most like help with?', answer: 'Pain or stiffness' },
      {
        screen: 'where',
        question: 'Where do you feel it?',
        answer: 'Forearm; wrist or hand; back of the neck',
      },
      { screen: 'start', question: 'How did it start?', answer: 'Slowly, with something I do a lot' },
      { screen: 'touch', question: 'How firm do you like touch?', answer: '3, medium' },
      { screen: 'touch', question: 'How bad is it right now?', answer: '4 of 10, moderate' },
    ],
  },
  disclaimer: introView.disclaimer,
  reviewed: 'Reviewed by Dana Whitlock, RMT, on 3 March 2026.',
  privacy: introView.privacy,
  backLabel: 'Back',
  restartLabel: 'Start again',
  clearLabel: 'Clear my answers',
} as const;

/** The usual end: three matches, two ways of working, everything there. */
export const resultView: ResultView = {
  tone: 'tell',
  heading: 'Therapeutic massage could be a good fit',
  lead: 'You told us about an ache that builds with what you do all day. That is something massage therapists work with often.',
  notices: [tell],
  matchesHeading: 'What your answers sound like',
  matches: [
    {
      id: 'rsi',
      bandText: 'Your answers sound most like',
      name: 'Strain from doing the same thing a lot',
      becauseLabel: 'Because you told us',
      because: [
        'It started slowly, with something I do a lot',
        'It aches while I work and eases when I stop',
        'Most of my day is at a keyboard',
      ],
      claims: [
        {
          text: 'May ease muscle ache for a short time, next to changing the task and doing exercises.',
          evidence: 'Research: limited',
          meaning: 'Few studies, or studies that do not agree. No single treatment stood out.',
          references: [1, 2],
        },
      ],
      details: [
        {
          heading: 'What it is often mixed up with',
          text: 'Carpal tunnel, where the thumb to middle fingers tingle at night; pain that starts in the neck; a swollen joint.',
        },
        {
          heading: 'When to see a doctor instead',
          text: 'A hand or arm that is suddenly weak or numb, a hot and swollen joint, or tingling that never stops.',
        },
      ],
    },
    {
      id: 'neck-shoulder',
      bandText: 'Could also fit',
      name: 'Long-lasting neck or shoulder pain',
      becauseLabel: 'Because you told us',
      because: ['Back of the neck', 'More than three months'],
      claims: [
        {
          text: 'May help ease neck tightness for a while.',
          evidence: 'Research: mixed',
          meaning: 'Some studies found a short benefit, others none.',
          references: [3],
        },
      ],
      details: [
        {
          heading: 'When to see a doctor instead',
          text: 'Arm weakness, dizziness that stays, or pain after a blow.',
        },
      ],
    },
  ],
  modalitiesHeading: 'Ways of working that could suit you',
  modalities: [
    {
      id: 'myofascial-release',
      name: 'Myofascial release',
      what: 'A slow, low load and a long hold on skin and fascia, with little or no oil.',
      feels: 'It feels like a gentle stretch or melt, sometimes warm.',
      pressure: { low: 1, high: 3, text: 'Pressure 1 to 3 of 5: feather-light to medium' },
      forText: 'For strain from doing the same thing a lot',
      claims: [
        {
          text: 'People with long-lasting pain report small changes.',
          evidence: 'Research: mixed',
          meaning: 'Reviews do not agree.',
          references: [2],
        },
      ],
      details: [
        {
          heading: 'What you may have heard',
          text: 'That it "releases" fascia. Nobody has shown that fascia changes shape this way.',
        },
      ],
    },
    {
      id: 'deep-tissue',
      name: 'Deep tissue massage',
      what: 'Slow, firm strokes and held pressure aimed at deeper muscle.',
      feels: 'It feels strong, a "good ache" that should ease as the therapist holds.',
      pressure: { low: 3, high: 5, text: 'Pressure 3 to 5 of 5: medium to very firm' },
      forText: 'For long-lasting neck or shoulder pain',
      claims: [
        {
          text: 'May help ease tightness for a short time.',
          evidence: 'Research: limited',
          meaning: 'Small studies.',
          references: [1, 3],
        },
      ],
      details: [],
    },
  ],
  modalitiesNote: 'Your therapist may combine styles. There is no fixed routine.',
  notNow: {
    heading: 'Not now',
    items: [
      {
        name: 'Sports massage',
        because: 'Because you told us: "I have high blood pressure that is under control".',
      },
    ],
  },
  pressure: {
    heading: 'How firm should it be?',
    paragraphs: [
      'Deep does not mean painful. You may feel a good ache that fades. You should be able to breathe, talk and let go.',
      'If it hurts, your muscles tense to protect you. That is called guarding. Then it is harder to help.',
    ],
    start: { value: 2, max: 5, text: 'Pressure to start with, from 1 feather-light to 5 very firm' },
    ceiling: { value: 4, max: 10, text: 'Pain you should never go above, from 0 no pain to 10 the worst' },
    sayings: { heading: 'Say it at any time', items: ['Softer', 'Firmer', 'Stay there', 'Stop'] },
    claims: [
      {
        text: 'Starting deep made muscles tense more; building up slowly did not.',
        evidence: 'Research: very little',
        meaning: 'One small study of healthy people.',
        references: [3],
      },
    ],
  },
  sections: [
    {
      heading: 'Your first session',
      paragraphs: [
        'It starts with a talk about your history and a look at how you move. There is no fixed routine.',
      ],
      items: [
        'Your therapist adapts to your needs, your wishes and your work',
        'You are told before anything that may be a little sore',
        'You can say no at any point',
      ],
      links: [{ text: 'Your first visit', href: '/first-visit', target: 'self' }],
    },
    {
      heading: 'The days after',
      paragraphs: [
        'Feeling a bit sore for a day or so can happen. It should not be worse than after a workout.',
      ],
      items: [
        'Stretches and simple care at home',
        'A follow-up or a care plan if you need one',
        'Patience: pain patterns do not dissolve overnight',
      ],
      links: [],
    },
  ],
  booking: {
    heading: 'Talk it through with a therapist',
    text: 'A consultation at Harbour Street Massage takes 20 minutes. You can show this page.',
    link: { text: 'Book a consultation', href: '/book', target: 'self' },
    phone: { text: '+1 604 555 0142', href: 'tel:+16045550142', target: 'self' },
  },
  references: {
    heading: 'References',
    items: [
      {
        number: 1,
        text: 'Author A, Author B (2013). Treatments for work-related complaints of the arm, neck or shoulder. A review of 44 trials.',
        link: {
          text: 'doi.org/10.1000/example.1',
          href: 'https://doi.org/10.1000/example.1',
          target: 'blank',
        },
        note: null,
      },
      {
        number: 2,
        text: 'Author C (2015). Myofascial release for long-lasting pain: a review.',
        link: {
          text: 'doi.org/10.1000/example.2',
          href: 'https://doi.org/10.1000/example.2',
          target: 'blank',
        },
        note: 'Cited by the clinic for more than it shows; the words above keep to what it found.',
      },
      {
        number: 3,
        text: 'Author D (2024). Massage for neck pain. A review of 33 trials.',
        link: null,
        note: null,
      },
    ],
  },
  ...foot,
};

export const doctorView: ResultView = {
  ...resultView,
  tone: 'doctor',
  heading: 'See a doctor first',
  lead: 'This is not a no. It is a "not before someone has looked at it".',
  notices: [doctor, tell],
};

export const emergencyView: ResultView = {
  ...empty,
  ...foot,
  tone: 'emergency',
  heading: 'Please get help now',
  lead: 'Massage can wait. This cannot.',
  notices: [emergency],
  booking: null,
};

export const noIntents: Intents = {
  start() {},
  next() {},
  back() {},
  restart() {},
  choose() {},
  rate() {},
  change() {},
  book() {},
  cite() {},
  find() {},
};
