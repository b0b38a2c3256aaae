import { lazy } from '../lazy.ts';

/** Words of the first page and of the result. `{…}` is filled in. */
export const intro = {
  heading: 'Is massage right for you?',
  lead: 'A few short questions about what hurts. Then you see what may help, and why.',
  facts: {
    time: 'About 2 minutes',
    privacy: 'Your answers stay on this page. Nothing is saved or sent.',
    guide: 'A guide for booking, not a diagnosis',
  },
  start: 'Start',
  privacy: 'How we treat your privacy',
} as const;

export const result = lazy(
  () =>
    ({
      outcomes: {
        therapeutic: {
          heading: 'Massage may be a good next step',
          lead: 'This is what your answers sound like, what may help, and why.',
        },
        relaxation: {
          heading: 'A calm, gentle session may suit you',
          lead: 'You need no pain or problem to have a massage. Here is what fits.',
        },
        prenatal: {
          heading: 'Massage made for pregnancy may suit you',
          lead: 'With a pregnancy-trained therapist, lying on your side, and gently.',
        },
        'cancer-care': {
          heading: 'Gentle comfort massage may suit you',
          lead: 'With a therapist trained in cancer care, alongside your treatment.',
        },
        unsure: {
          heading: 'Let’s talk it through first',
          lead: 'We are not certain from these answers. A short chat will help.',
        },
        'doctor-first': {
          heading: 'Please check with a doctor first',
          lead: 'You can still book a consultation with us to talk it through.',
        },
        call: {
          heading: 'Please call for help now',
          lead: 'Massage is not right for this. Please call your emergency number now.',
        },
        today: {
          heading: 'Please get medical help today',
          lead: 'Massage is not safe until you have been checked.',
        },
        crisis: {
          heading: 'Please talk to someone now',
          lead: 'You do not have to carry this alone. People are there for you right now.',
        },
      },
      told: 'You told us',
      toldThat: 'You told us: “{answer}”',
      flagAndAdaptation: '{flag}: {adaptation}',
      notWith: 'Does not go well with: {conditions}',
      emergency: {
        call: 'Call {number}',
        crisis: 'Call or text {number}',
        list: '911 in the US and Canada, 999 in the UK, 112 in Europe, 000 in Australia.',
        today: 'A doctor, urgent care or an emergency department can check you today.',
        wait: 'If it gets worse, or you are short of breath or your chest hurts, call {number}.',
        waitAnywhere:
          'If it gets worse, or you are short of breath or your chest hurts, call your emergency number.',
      },
      doctor: {
        heading: 'Before any hands-on work',
        text: 'Please ask your doctor, midwife or pharmacist about this first. A consultation is still fine.',
      },
      tell: { heading: 'Please mention this when you book', text: 'Your therapist can usually adapt.' },
      matches: 'What your answers sound like',
      matchesNote: 'Only a health professional can tell you what it is.',
      bands: { closest: 'Sounds most like', could: 'Could fit', might: 'Might fit; we are less sure' },
      because: 'Because you told us',
      details: {
        why: 'Why, and what is known',
        whyOf: 'Why, and what is known: {name}',
        more: 'More about this style',
        moreOf: 'More about this style: {name}',
        mix: 'Often mixed up with:',
        first: 'What usually comes first:',
        doctor: 'See a doctor if:',
        avoid: 'Not for:',
        also: 'Also called:',
      },
      evidence: {
        some: { label: 'Research: some', legend: 'Research: some. A guideline or review rated it moderate.' },
        limited: { label: 'Research: limited', legend: 'Research: limited. A few studies, of low quality.' },
        mixed: { label: 'Research: mixed', legend: 'Research: mixed. Good sources disagree.' },
        'very-little': {
          label: 'Research: very little',
          legend: 'Research: very little. Hardly any good studies.',
        },
      },
      modalities: 'Styles that may suit you',
      modalitiesNote: 'Your therapist may combine styles. Alongside your usual care, not instead of it.',
      modalitiesNone: 'None of our styles is a clear fit yet. We talk about it before any treatment.',
      notNow: 'Not for now',
      // By the lowest and the highest pressure of a style.
      pressureSpans: {
        '1-1': 'Pressure: feather-light.',
        '1-3': 'Pressure: feather-light to medium.',
        '3-5': 'Pressure: medium to very firm.',
      },
      // For starts below a style's own pressure: at 1, at 2.
      startsLighter: [
        'With you it starts feather-light and builds up only as you like.',
        'With you it starts light and builds up only as you like.',
      ],
      pressure: {
        heading: 'Good pressure stays below pain',
        paragraphs: [
          'Deep does not mean painful. A good ache fades, and you can breathe, talk and let go.',
          'If it hurts, your muscles tense to protect you. That is called [guarding](guarding), and it makes helping harder.',
          'Your therapist tells you before anything a little sore, and you can say no.',
        ],
        // At 1, and so on to 5.
        start: [
          'Pressure: start at 1 of 5, feather-light.',
          'Pressure: start at 2 of 5, light.',
          'Pressure: start at 3 of 5, medium.',
          'Pressure: start at 4 of 5, firm.',
          'Pressure: start at 5 of 5, very firm.',
        ],
        ceiling: 'Pain from the massage: at most {n} of 10.',
        ceilingMore:
          'A little more pain, up to 5 of 10, only if you agreed and can breathe easily. From 6, ease off.',
        research: 'What research says about pressure',
        sayings: 'Say it at any time. Nobody minds.',
        words: ['Softer', 'Firmer', 'Stay there', 'Stop'],
      },
      dial: {
        label: 'Slide to see what pressure does to a muscle',
        sides: ['It lets go', 'It tenses'],
        limit: 'Your limit',
        limitAt: 'where pain reaches {n} of 10',
        start: 'Start here',
        // From 1 to 5, in half steps.
        levels: [
          'Feather-light',
          'Feather-light to light',
          'Light',
          'Light to medium',
          'Medium',
          'Medium to firm',
          'Firm',
          'Firm to very firm',
          'Very firm',
        ],
        // Below the start, at it, above it, at the limit, past it.
        positions: [
          '{pressure}: softer than your start. Say “firmer” for more.',
          '{pressure}: your start. Muscles begin to let go.',
          '{pressure}: muscles let go more. Below your limit.',
          '{pressure}: your limit, where pain reaches {n} of 10.',
          '{pressure}: past your limit. Muscles tense to protect you. Say “softer”.',
        ],
        note: 'A picture, not a measurement. Your limit differs from day to day and spot to spot.',
      },
      timeline: {
        heading: 'What to expect',
        steps: {
          before: {
            heading: 'Before',
            items: ['First a talk: your history, and a look at how you move.'],
          },
          during: {
            heading: 'During',
            items: [
              'No fixed routine: it fits your needs, your likes and your work.',
              'Techniques and stretches chosen for you. You steer: “softer” or “stop” is always fine.',
            ],
          },
          after: {
            heading: 'The days after',
            items: [
              'A little soreness for a day or so can happen, like after a workout. Stretches and care at home help.',
              'Call a doctor for swelling, a big bruise, numbness, weakness, bad headache, dizziness, or soreness past 3 days.',
            ],
          },
          weeks: {
            heading: 'Over weeks',
            items: ['Patterns of pain take time. Where you need it, there is a follow-up and a care plan.'],
          },
        },
        firstVisit: 'Your first visit',
        pregnancy: 'Massage in pregnancy',
      },
      booking: {
        heading: 'Talk to a therapist',
        headingAt: 'Talk to {clinic}',
        text: 'A consultation is a talk and a check. You decide what comes next.',
        doctorText: 'A consultation is a talk. Hands-on work waits for your doctor’s OK.',
        label: 'Book a consultation',
        call: 'Call {phone}',
        none: 'Please contact the clinic to book a consultation.',
        labelNewTab: '{label} (opens in a new tab)',
      },
      answers: 'Your answers',
      change: 'Change',
      changeOf: 'Change: {question}',
      references: 'References',
      citation: '[{n}]',
      citationHeard: 'Reference [{n}]',
      referenceLink: 'Read it',
      disclaimer:
        'This guide gives general information. It is not a diagnosis or medical advice. Massage may help some people and not others. If you are worried, get worse or are unsure, speak to a doctor.',
      reviewed: 'Reviewed by {name} on {date}.',
      reviewedBy: 'Reviewed by {name}.',
      reviewedOn: 'Reviewed on {date}.',
    }) as const,
);
