import { lazy } from '../lazy.ts';

/** Words of the first page and of the result. `{…}` is filled in. */
export const intro = {
  heading: 'Is massage right for you?',
  lead: 'A few short questions about what hurts. Then you see what may help, and why.',
  facts: {
    time: 'About 3 minutes',
    privacy: 'Your answers stay on this page. Nothing is saved or sent.',
    guide: 'A guide for booking, not a diagnosis',
  },
  start: 'Start',
  privacy: 'How we treat your privacy',
} as const;

export const result = lazy(
  () =>
    ({
      note: 'Your result · not a diagnosis',
      outcomes: {
        therapeutic: { heading: 'Massage may be a good next step' },
        relaxation: {
          heading: 'A calm, gentle session may suit you',
          lead: 'You do not have to be in pain or have a problem to get a massage.',
        },
        prenatal: {
          heading: 'Massage made for pregnancy may suit you',
          lead: 'With a pregnancy-trained therapist.',
        },
        postnatal: {
          heading: 'Gentle massage after the birth may suit you',
          lead: 'With a trained therapist.',
        },
        swelling: {
          heading: 'Very light massage may suit you',
          lead: 'With a therapist trained in lymph work.',
        },
        'cancer-care': {
          heading: 'Gentle comfort massage may suit you',
          lead: 'With a therapist trained in cancer care.',
        },
        unsure: {
          heading: 'A short talk will make this clear',
          lead: 'The therapist asks a little more, and then suggests a style.',
        },
      },
      /** In place of "no pain or problem", for those who came with one, such as bad sleep. */
      windDown: 'Massage may help you relax for a while.',
      /** Hands-on work waits until somebody has looked. */
      stop: {
        heading: 'Please have this looked at first',
        lead: 'Hands-on work waits until then.',
        notice: 'What to have looked at',
        while: 'Until then',
        // What not to do until then.
        steps: {
          neck: 'Do not strain the neck: no cracking, no stretching, no massage tool.',
          bone: 'No running and no jumping. Walk only as far as it does not hurt.',
          back: 'No bending or lifting with a load.',
          cancer: 'Call the cancer team, not the clinic.',
          other: 'No massage, and no massage tool on a sore place.',
        },
        worse: 'Sudden, severe, or getting worse fast? Call {emergency}.',
      },
      /** Hands-on work waits for an OK. */
      askFirst: {
        heading: 'Please ask {who} first',
        lead: 'Hands-on work waits.',
        notice: 'Before any hands-on work',
      },
      /** Hands-on work waits until it is over. */
      wait: {
        headings: {
          'fever-or-infection': 'Come when you are well',
          'skin-problem': 'Come when the skin has healed',
          'face-waits': 'Come when the two weeks are over',
          'alcohol-or-drugs': 'Come on another day',
        },
        lead: 'Until then, massage waits.',
        notice: 'What it waits for',
      },
      // Whom to see, and how soon. By days or weeks, and by the plural forms of the language; `other` always counts.
      see: {
        days: { one: 'See {who} within {n} day.', other: 'See {who} within {n} days.' },
        weeks: { one: 'See {who} within {n} week.', other: 'See {who} within {n} weeks.' },
      },
      seeToo: {
        heading: 'Worth a check. Massage need not wait.',
        days: {
          one: 'See {who} too, within {n} day. Massage need not wait.',
          other: 'See {who} too, within {n} days. Massage need not wait.',
        },
        weeks: {
          one: 'See {who} too, within {n} week. Massage need not wait.',
          other: 'See {who} too, within {n} weeks. Massage need not wait.',
        },
        sometime: 'Mention it to {who}. Massage need not wait.',
        // Where hands-on work waits for something else.
        headingHeld: 'Also worth a check',
      },
      ask: 'Ask {who} first.',
      mention: 'Mention it to {who}.',
      hurts: 'Say if anything hurts.',
      newMedicine:
        'Some medicines make ankles swell. Ask the pharmacist or doctor, and do not stop it alone.',
      newHeadache: 'A headache that is new after the age of 50 is worth showing to a doctor.',
      /** Flags that somebody who may say so has already looked at. */
      cleared: {
        heading: 'Already checked',
        text: 'You told us that {who} agrees to massage. We still keep it gentle.',
      },
      tell: {
        heading: 'Please mention this when you book',
        // A group of health questions, with nothing ticked under it.
        group: '{group}: say which of these it is.',
      },
      card: {
        pressure: 'Pressure',
        // After the lines of the visitor that are shown: how many more there are.
        clinic: 'Talk to {clinic}.',
        more: '{n} more',
        moreHeard: '{n} more',
        toSummary: 'For my therapist',
        copy: 'Copy what to ask',
        ask: 'What to ask',
        // One line for each of the ways in which hands-on work waits for somebody.
        questions: {
          stop: 'What is it, and what comes next? Is massage fine after that?',
          'ask-first': 'Is massage fine for now? How firm, and where not?',
        },
      },
      /** Opens all of massage where somebody must agree first. */
      later: 'For later, once there is an OK',
      /** What matters for one outcome; each is shown only to those it is for. */
      tips: {
        heading: 'Good to know',
        'cancer-team': 'In treatment, the cancer team agrees first.',
        'treated-areas': 'A treated arm or scar: gently, by a trained therapist, or left out.',
        home: 'Too tired to travel? Ask if a visit at home is possible.',
        side: 'You lie on your side from 13 weeks. From 28 weeks, not flat on your back.',
        notFlat: 'You lie on your side, and not flat on your back.',
        easy: 'In any position that is easy.',
        'after-birth': 'In a position that is easy. No massage yet of the scar and the belly.',
        swelling: 'Skin care, compression and exercise come first.',
        'lymph-trained': 'Massage for swelling is for a therapist trained in it.',
      },
      /** Massage in the weeks after a birth, in place of the words for pregnancy. */
      postnatal: {
        name: 'Postnatal massage',
        what: 'Gentle massage by a therapist trained for the time after a birth.',
        feels: 'It feels soft and well supported.',
        also: 'Massage after birth.',
      },
      toldThat: 'You told us: “{answer}”',
      flagAndReason: '{flag}: {reason}',
      notWith: 'Does not go well with: {conditions}',
      matches: 'What your answers sound like',
      // For those who said what it is.
      matchesTold: 'What is known about it',
      matchesNote: 'Only a health professional can tell you what it is.',
      bands: { closest: 'Sounds most like', could: 'Could fit', might: 'Might fit; we are less sure' },
      // The same as a sentence, for the one that comes first.
      soundsLike: {
        closest: 'It sounds most like: {name}.',
        could: 'It could fit: {name}.',
        might: 'It might fit: {name}. We are less sure.',
      },
      comesFirst: 'What usually comes first',
      because: 'Because you told us',
      details: {
        why: 'Why, and what is known',
        whyOf: 'Why, and what is known: {name}',
        more: 'More about this style',
        moreOf: 'More about this style: {name}',
        mix: 'Can look alike:',
        first: 'What usually comes first:',
        doctor: 'Signs to see a doctor about',
        avoid: 'When it does not suit:',
        also: 'Other names:',
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
      modalitiesNote:
        'Your therapist may combine styles. Massage goes with your usual care, and never replaces it.',
      modalitiesAfterOk: 'What may suit you, once there is an OK',
      modalitiesLater: 'What may suit you then',
      modalitiesNone: 'None of our styles is clearly right yet. We talk about it before any massage.',
      notNow: 'Not for now',
      // By the lowest and the highest pressure of a style.
      pressureSpans: {
        '1-1': 'Pressure: very light.',
        '1-3': 'Pressure: very light to medium.',
        '3-5': 'Pressure: medium to very firm.',
      },
      // For starts below a style's own pressure: at 1, at 2.
      startsLighter: [
        'Your session starts very light, and gets firmer only as you wish.',
        'Your session starts light, and gets firmer only as you wish.',
      ],
      pressure: {
        heading: 'Good pressure stays below pain',
        paragraphs: [
          'Deep does not mean painful. An ache that fades is fine, as long as you can breathe and talk.',
          'If it hurts, your muscles may tense to protect you. That is called [guarding](guarding). Research: very little.',
          'Your therapist tells you before anything that may hurt a little, and you can say no.',
        ],
        // At 1, and so on to 5.
        start: [
          'Pressure: start at 1 of 5, very light.',
          'Pressure: start at 2 of 5, light.',
          'Pressure: start at 3 of 5, medium.',
          'Pressure: start at 4 of 5, firm.',
          'Pressure: start at 5 of 5, very firm.',
        ],
        // What was asked for, from 1 to 5.
        asked: [
          'You asked for very light touch.',
          'You asked for light touch.',
          'You asked for medium touch.',
          'You asked for firm touch.',
          'You asked for very firm touch.',
        ],
        // Where it starts instead, from 1 to 3, as nothing holds a start down to more; a sentence with the reason comes next.
        starts: [
          'We start very light, and this is why.',
          'We start light, and this is why.',
          'We start at medium, and this is why.',
        ],
        lighter: 'We start one step lighter, and get firmer only as you wish.',
        // What holds a start down that is no safety flag.
        reasons: {
          pain: 'With strong pain, the touch is light at first.',
          age: 'From the age of 65, skin and bones need a lighter start.',
          health: 'It stays gentle until your therapist knows more about your health.',
          headache: 'Deep massage can start a headache.',
          fibromyalgia: 'With pain all over, touch should stay painless.',
          'carpal-tunnel': 'A pressed nerve is not pressed more.',
          lymphatic: 'Massage for swelling is as light as a hand that glides over the skin.',
          scar: 'A scar needs time to get used to touch.',
          'cancer-support': 'Around cancer, massage stays gentle.',
          pregnancy: 'In pregnancy, massage stays gentle.',
          // Flags whose own reason is what to do, and not why it starts light.
          pregnant: 'In pregnancy, massage stays gentle.',
          postnatal: 'After a birth, massage stays gentle.',
          'past-cancer': 'After cancer, massage starts gently.',
          'inflamed-joints': 'Joints that may be inflamed are touched lightly.',
          'inflammatory-back-signs': 'A back that may be inflamed gets no hard pressure.',
          'weak-grip': 'A nerve that may be pressed is not pressed more.',
          'past-jolt': 'After a crash, fall or blow, the start is not firm.',
          'controlled-blood-pressure': 'With high blood pressure, the start is not firm.',
          'settled-heart': 'With a heart condition, the start is not firm.',
          'under-16': 'At this age, massage stays gentle.',
          'under-18': 'At this age, massage does not start firm.',
        },
        // After an OK, and after a wait.
        afterOk: 'Even with an OK, it starts gently.',
        afterWait: 'The first time after that, it starts gently.',
        ceiling: 'Pain from the massage: at most {n} of 10.',
        painless: 'It should not hurt.',
        ceilingMore:
          'A little more pain, up to 5 of 10, only if you agreed and can breathe easily. At 6 or more, the pressure must get lighter.',
        research: 'What research says about pressure',
        sayings: 'Say it at any time. It is always welcome.',
        words: ['Softer', 'Firmer', 'Stay there', 'Stop'],
      },
      /** For those who came without pain. */
      steer: {
        heading: 'You decide',
        text: 'Say “{softer}”, “{firmer}” or “{stop}” at any time. It is always welcome.',
      },
      // Where a session starts and where it stops, beside their marks on a bar.
      bar: {
        // At 1, and so on to 5.
        starts: ['Start: very light', 'Start: light', 'Start: medium', 'Start: firm', 'Start: very firm'],
        stop: 'Stop: pain {n} of 10',
        // For those to whom no number of pain is said.
        stopPainless: 'Stop before it hurts',
      },
      dial: {
        label: 'Slide to see lighter and firmer pressure',
        sides: ['Softening', 'Tensing'],
        // From 1 to 5, in half steps.
        levels: [
          'Very light',
          'Very light to light',
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
          '{pressure}: softer than your start. Say “{firmer}” for more.',
          '{pressure}: your start.',
          '{pressure}: firmer than your start, and below your limit.',
          '{pressure}: your limit, where pain reaches {n} of 10.',
          '{pressure}: over your limit.',
        ],
        // What the picture of the muscle shows there, after it: below the start, from the start on, at the limit, past it.
        muscle: ['Muscles rest.', 'Muscles can soften.', 'Stop here.', 'Muscles may tense. Say “{softer}”.'],
        // The fourth of the positions, for those to whom no number of pain is said.
        limitNoPain: '{pressure}: your limit. More would begin to hurt.',
        note: 'This is a picture, not a measurement. Your limit changes from day to day and from place to place.',
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
              'There is no fixed routine: it follows your needs, your wishes and your work.',
              'Techniques and stretches are chosen for you. You can say “{softer}” or “{stop}” at any time.',
            ],
          },
          after: {
            heading: 'The days after',
            items: [
              'A little soreness for a day or so can happen, as after sport.',
              'Call a doctor about swelling, a big bruise, numbness, weakness, bad headache, dizziness, or soreness for more than 3 days.',
              'Sudden, severe, or getting worse fast? Call {emergency}.',
            ],
          },
        },
        /** Only for those who came with something to ease. */
        weeks: {
          heading: 'Over weeks',
          items: ['Where you need it, there is a follow-up visit and a plan of sessions.'],
        },
        firstVisit: 'Your first visit',
        pregnancy: 'Massage in pregnancy',
      },
      booking: {
        heading: 'Talk to a therapist',
        headingAt: 'Talk to {clinic}',
        text: 'A consultation is a talk and a check. You decide what comes next.',
        stopText: 'A talk is possible before that. Hands-on work waits until it has been looked at.',
        askText: 'A talk is possible before that. Hands-on work waits for the OK.',
        waitText: 'Book a day when it is over.',
        under16: 'A parent or guardian books and comes along.',
        under18: 'A parent or guardian agrees, and may come along.',
        label: 'Book a consultation',
        talk: 'Book a talk, no hands-on work',
        // With the clinic's own words for it.
        labelTalk: '{label} (a talk, no hands-on work)',
        labelLater: '{label} (for later)',
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
