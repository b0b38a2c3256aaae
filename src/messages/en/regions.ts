import { lazy } from '../lazy.ts';

/** Whole texts for regions that have a word of their own for a doctor or for the emergency department. */
export const regions = lazy(
  () =>
    ({
      gp: {
        turnTo: {
          'cancer-team-or-doctor': 'the cancer team or a GP',
          doctor: 'a GP',
          'doctor-if-it-stays': 'a GP, if it stays',
          'doctor-or-a-talking-service': 'a GP or a counselling service',
          'doctor-or-foot-clinic': 'a GP or a foot clinic',
          'doctor-or-nurse': 'a GP or a nurse',
          'doctor-or-pharmacist': 'a GP or pharmacist',
          'surgeons-team-or-doctor': 'the surgeon’s team or a GP',
        },
      },
      ae: {
        emergency: {
          acts: { department: { heading: 'Please go to A&E now' } },
          more: {
            'giant-cell-arteritis-signs': 'If sight goes dim, go to A&E at once.',
            'sight-change': 'If sight goes dim again, go to A&E at once.',
            'cannot-bear-weight': ['Go to A&E.', 'No weight on the leg, and no sport.'],
            'head-knock-signs': 'Go to A&E. No driving. An adult must be there for 24 hours.',
            'head-knock-on-thinner': 'Go to A&E. No driving. An adult must be there for 24 hours.',
            'neck-squeezed': 'Go to A&E, even if it feels fine now.',
            'muscle-breakdown-signs': 'Go to A&E. No more exercise until then.',
          },
        },
      },
    }) as const,
);
