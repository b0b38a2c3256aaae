import { lazy } from '../lazy.ts';

const disclaimer =
  'This guide gives general information about massage for well-being. It is not a diagnosis and no medical treatment, and does not replace a doctor. If you are worried, unsure, or anything gets worse, speak to a doctor.';

/**
 * Whole texts of a place for well-being, in the places of the usual ones: no illness, no effect on one, and no "treat".
 * What is safety stays as it is. A language may have more of its own here than these.
 */
export const wellness = lazy(
  () =>
    ({
      intro: { lead: 'A few short questions. Then you see which massage may suit you.' },
      modalities: {
        'sports-massage': { also: 'Athletic massage.' },
        'deep-tissue': { also: 'Deep muscle massage.' },
        'lymphatic-facilitation': {
          what: 'Very light, slow strokes on the skin.',
          also: 'Gentle lymph massage.',
        },
      },
      result: {
        outcomes: { 'cancer-care': { lead: 'With someone trained for it.' } },
        tips: {
          swelling: 'Swelling that is new or grows is for a doctor first.',
          'lymph-trained': 'This massage is for someone trained in it.',
        },
        pressure: {
          reasons: {
            'carpal-tunnel': 'Where a hand tingles, the touch stays light.',
            lymphatic: 'This massage is as light as a hand that glides over the skin.',
          },
        },
        timeline: {
          steps: { before: { items: ['First a talk: wishes, and what needs care.'] } },
        },
        disclaimer,
      },
      carer: {
        result: {
          timeline: {
            steps: { before: { items: ['First a talk: wishes, and what needs care. You may be there.'] } },
          },
          disclaimer,
        },
      },
      summary: {
        blanks: {
          lines: [
            'What a doctor has said: ................................',
            'Dates of operations: ...................................',
            'Areas not to touch: ....................................',
            'Lying position: ........................................',
          ],
        },
      },
    }) as const,
);
