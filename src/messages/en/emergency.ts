import { lazy } from '../lazy.ts';

/**
 * What to do in an emergency. `{emergency}` is whom to call, always as it reads after "call": `number` where a region says
 * which, else `anyNumber`. Nothing else of the sentence may depend on which of the two it is: in French, "le {number}" and
 * "le numéro d’urgence". `heading`: one sentence, what to do and how fast.
 */
export const emergency = lazy(
  () =>
    ({
      acts: {
        call: {
          heading: 'Please call {emergency} now',
          steps: [
            'Sit or lie down.',
            'Do not drive.',
            'Do not wait to see if it passes. It is always fine to call.',
          ],
          say: 'Say: “An online health check told me to call.” Then say what is wrong, and when it began.',
        },
        'keep-still': {
          heading: 'Please call {emergency} now',
          steps: [
            'Keep the head and neck still.',
            'No rubbing, no massage tool, no stretching.',
            'Do not drive or ride a bike.',
          ],
          say: 'Say: “An online health check told me to call.” Then say what is wrong, and when it began.',
        },
        department: {
          heading: 'Please go to an emergency department now',
          steps: [
            'Let someone else drive. Nobody to drive? Call {emergency}.',
            'Do not wait to see if painkillers help.',
          ],
          say: 'Say: “An online health check told me to come now.” Then say what is wrong, and when it began.',
        },
        maternity: {
          heading: 'Please call the maternity unit now',
          steps: [
            'Call the number on the maternity papers.',
            'No answer, heavy bleeding, or feeling faint? Call {emergency}.',
          ],
          say: 'Say how many weeks it is, or when the birth was, and what has changed.',
        },
        'cancer-line': {
          heading: 'Please call the cancer team’s 24-hour line now',
          steps: ['No answer? Call {emergency}.', 'Take the temperature. Do not wait for it to fall.'],
          say: 'Say which treatment it is, and when the last one was.',
        },
        crisis: {
          heading: 'Please talk to someone now',
          steps: [
            'Not safe, or already hurt? Call {emergency}.',
            'Ask someone to stay with you.',
            'Ask them to keep tablets, or anything that could harm you, away.',
          ],
          say: 'You need no reason and no right words. “I am not safe” is enough.',
        },
        today: {
          heading: 'Please get medical help today',
          steps: ['No massage, and no rubbing of a sore place, until someone has looked.'],
          say: 'Say: “An online health check told me to be seen today.” Then say what is wrong, and when it began.',
        },
      },
      /** More to do, for signs that need it. */
      more: {
        'stroke-signs': 'Note when it began.',
        'mind-changed-after-birth': 'Anyone not safe? Call {emergency}. Nobody should be left alone.',
        'cauda-equina-signs': 'Tell them about numbness, passing urine and stool, and both legs.',
        'both-legs-affected': 'Tell them about numbness, passing urine and stool, and both legs.',
        'clot-signs': 'Do not rub it. Short of breath, or chest pain? Call {emergency}.',
        'deep-leg-pain': 'Do not rub it. Short of breath, or chest pain? Call {emergency}.',
        'giant-cell-arteritis-signs': 'If sight goes dim, go to an emergency department at once.',
        'sight-change': 'If sight goes dim again, go to an emergency department at once.',
        'cannot-bear-weight': ['Go to an emergency department.', 'No weight on the leg, and no sport.'],
        'child-limp': 'No weight on the leg, and no sport.',
        'head-knock-signs': 'Go to an emergency department. No driving. An adult must be there for 24 hours.',
        'head-knock-on-thinner':
          'Go to an emergency department. No driving. An adult must be there for 24 hours.',
        'neck-squeezed': 'Go to an emergency department, even if it feels fine now.',
        'muscle-breakdown-signs': 'Go to an emergency department. No more exercise until then.',
        'foot-drop': 'Go today, so that it does not last.',
        'hot-swollen-joint': 'Worse, or shivering? Call {emergency}.',
        'back-pain-with-fever': 'Getting worse? Call {emergency}.',
        'spreading-skin-infection': 'Worse, or shivering? Call {emergency}.',
        'wound-infection-signs': 'Getting worse? Call {emergency}.',
      },
      /** The same for those who ticked a fever or shivers. */
      moreWithFever: {
        'hot-swollen-joint': 'Getting worse? Call {emergency}.',
        'spreading-skin-infection': 'Getting worse? Call {emergency}.',
      },
      /** Reasons in other words: for a child's joint, and for a limp with a sore knee. */
      reasons: {
        'hot-swollen-joint': 'The joint may be infected. That needs a doctor.',
        'child-limp': 'At this age a limp can come from the hip, even when the knee hurts.',
      },
      why: 'Why',
      mistake: 'Ticked by mistake?',
      change: 'Change my answer',
      now: 'What to do now',
      callNumber: 'Call {number}',
      // Where somebody else is called first.
      callIfNoAnswer: 'No answer? Call {number}',
      textNumber: 'Text {number}',
      chat: 'Chat online (opens in a new tab)',
      crisisCall: 'Talk to someone: call {number}',
      // Of a line that does not answer at every hour.
      crisisHours: 'Talk to someone: call {number} (not at all hours)',
      crisisOption: 'Talk to someone: call {number} and choose mental health',
      crisisText: 'Talk to someone: text {number}',
      crisisDirectory: 'Find a crisis line: {site} (opens in a new tab)',
      adult: 'Or tell an adult you trust, now.',
      urgentCall: 'Advice by phone: call {number}',
      urgentAnywhere:
        'A doctor’s line for evenings and weekends can say where to go. So can a clinic that sees people today.',
      number: '{number}',
      anyNumber: 'the emergency number',
      // Where no region is known: the number of each of these places.
      numberOf: '{number}: {places}',
      massage: 'Massage waits until this is checked.',
    }) as const,
);
