import { lazy } from '../lazy.ts';

/** Whole sentences for someone who answers for somebody they look after, in the places of those that say "you". */
export const carer = lazy(
  () =>
    ({
      emergency: {
        acts: {
          call: {
            steps: [
              'Let them sit or lie down. Stay with them.',
              'They do not drive.',
              'Do not wait to see if it passes. It is always fine to call.',
            ],
          },
          'keep-still': {
            steps: [
              'Keep their head and neck still.',
              'No rubbing, no massage tool, no stretching.',
              'They do not drive or ride a bike.',
            ],
          },
          department: {
            steps: ['Take them there, or call {emergency}.', 'Do not wait to see if painkillers help.'],
          },
          crisis: {
            heading: 'Please get someone to talk to them now',
            steps: [
              'Not safe, or already hurt? Call {emergency}.',
              'Stay with them, or ask someone to stay.',
              'Keep tablets, or anything that could harm them, away.',
            ],
            say: 'They need no reason and no right words. “They are not safe” is enough.',
          },
        },
        adult: 'They can also tell an adult they trust, now.',
      },
      flagReasons: {
        'thoughts-of-self-harm': 'They are not alone with this. Someone can listen now.',
      },
      claims: {
        insomnia: 'May help them relax. Four studies of people after cancer found better sleep.',
        'relaxation-massage':
          'May calm them for a while. For back pain it had about the same effect as deeper massage.',
      },
      modalities: {
        'structural-integration': { feels: 'It feels slow, deep and active: they stand and move.' },
        'prenatal-massage': { feels: 'It feels soft and well supported, lying on their side.' },
      },
      conditions: {
        'stress-mood': { first: 'Talking to someone they trust, or a doctor. Massage is only an addition.' },
      },
      result: {
        outcomes: {
          therapeutic: { heading: 'Massage may be a good next step for them' },
          relaxation: {
            heading: 'A calm, gentle session may suit them',
            lead: 'They do not have to be in pain or have a problem to get a massage.',
          },
          prenatal: { heading: 'Massage made for pregnancy may suit them' },
          postnatal: { heading: 'Gentle massage after the birth may suit them' },
          swelling: { heading: 'Very light massage may suit them' },
          'cancer-care': { heading: 'Gentle comfort massage may suit them' },
        },
        tips: {
          notFlat: 'They lie on their side, and not flat on their back.',
          side: 'They lie on their side from 13 weeks. From 28 weeks, not flat on their back.',
        },
        wait: {
          headings: {
            'fever-or-infection': 'Come when they are well',
          },
        },
        windDown: 'Massage may help them relax for a while.',
        hurts: 'Ask them to say if anything hurts.',
        modalities: 'Styles that may suit them',
        modalitiesAfterOk: 'What may suit them, once there is an OK',
        modalitiesLater: 'What may suit them then',
        startsLighter: [
          'Their session starts very light, and gets firmer only as they wish.',
          'Their session starts light, and gets firmer only as they wish.',
        ],
        modalitiesNote:
          'The therapist may combine styles. Massage goes with their usual care, and never replaces it.',
        pressure: {
          paragraphs: [
            'Deep does not mean painful. An ache that fades is fine, as long as they can breathe and talk.',
            'If it hurts, their muscles may tense to protect them. That is called [guarding](guarding). Research: very little.',
            'The therapist tells them before anything that may hurt a little, and they can say no.',
          ],
          sayings: 'They can say it at any time. It is always welcome.',
          reasons: { health: 'It stays gentle until the therapist knows more about their health.' },
          lighter: 'We start one step lighter, and get firmer only as they wish.',
          ceilingMore:
            'A little more pain, up to 5 of 10, only if they agreed and can breathe easily. At 6 or more, the pressure must get lighter.',
          asked: [
            'You asked for very light touch for them.',
            'You asked for light touch for them.',
            'You asked for medium touch for them.',
            'You asked for firm touch for them.',
            'You asked for very firm touch for them.',
          ],
        },
        steer: {
          heading: 'They decide',
          text: 'They can say “{softer}”, “{firmer}” or “{stop}” at any time. If words are hard, you agree on a sign.',
        },
        dial: {
          positions: [
            '{pressure}: softer than their start. They say “{firmer}” for more.',
            '{pressure}: their start.',
            '{pressure}: firmer than their start, and below their limit.',
            '{pressure}: their limit, where pain reaches {n} of 10.',
            '{pressure}: over their limit.',
          ],
          muscle: [
            'Muscles rest.',
            'Muscles can soften.',
            'Stop here.',
            'Muscles may tense. They say “{softer}”.',
          ],
          limitNoPain: '{pressure}: their limit. More would begin to hurt.',
          note: 'This is a picture, not a measurement. The limit changes from day to day and from place to place.',
        },
        timeline: {
          steps: {
            before: {
              items: ['First a talk: their history, and a look at how they move. You may be there.'],
            },
            during: {
              items: [
                'There is no fixed routine: it follows their needs, their wishes and their days.',
                'Techniques and stretches are chosen for them. They can say “{softer}” or “{stop}” at any time.',
              ],
            },
          },
          weeks: {
            items: ['Where they need it, there is a follow-up visit and a plan of sessions.'],
          },
        },
        card: { toSummary: 'For the therapist' },
        booking: {
          text: 'A consultation is a talk and a check. They decide with you what comes next.',
        },
        disclaimer:
          'This guide gives general information. It is not a diagnosis or medical advice. Massage may help some people and not others. If you are worried, if they get worse or if you are unsure, speak to a doctor.',
      },
    }) as const,
);
