import { weights } from '../../../src/assessment/weights.ts';
import { backgroundReferences } from '../../../src/knowledge/background-references.ts';
import { conditionIds, modalityIds } from '../../../src/knowledge/ids.ts';
import { references } from '../../../src/knowledge/references.ts';
import { safetyFlags } from '../../../src/knowledge/safety-flags.ts';
import { languageName } from '../../../src/messages/language-tag.ts';
import { questions } from '../../../src/questionnaire/questions.ts';
import { countedScreenIds } from '../../../src/questionnaire/screens.ts';
import { version } from '../../../src/version.ts';
import { reviewStates } from '../../review-states.ts';
import { el, list, terms } from '../dom.ts';
import type { Section } from './section.ts';

const weightCount = Object.values(weights)
  .flatMap(options => Object.values(options))
  .reduce((sum, by) => sum + Object.keys(by).length, 0);

export const whatItIs = (): Section => ({
  id: 'what-it-is',
  title: 'What it is, and what it is not',
  verdict: 'A guide for booking, never a diagnosis, and not yet signed by a clinician.',
  content: [
    el(
      'p',
      {},
      'The massage fit check is a questionnaire on a clinic’s website. It asks a visitor what hurts, looks for danger signs, names what massage is documented for that the answers sound like, and ends on the clinic’s booking link.',
    ),
    list([
      [
        el('strong', {}, 'It is a guide for booking, not a diagnosis'),
        ' and not a medical device. It never says “you have”, and shows no score.',
      ],
      [
        el('strong', {}, 'Its weights are design judgement.'),
        ' They were tuned on written cases and not validated with patients. No claim of accuracy is made.',
      ],
      [
        el('strong', {}, 'Safety comes first.'),
        ' A danger sign ends the questionnaire and says how to get help. No clinic setting can change that.',
      ],
      [
        el('strong', {}, 'Please review it.'),
        ' Before a clinic goes live, a clinician of its own should read the questions, the safety signs and the advice. This page is made for that.',
      ],
    ]),
    el('h3', {}, 'How to read this page'),
    el(
      'p',
      {},
      'Everything below is taken from the program’s own data as the page opens. Where a rule is code, its examples are worked out by that code as you read.',
    ),
    terms([
      [
        'Clinical document',
        'The written summary of the literature and of house decisions that this project was made from. A letter and a number after it (E4.3) name its section.',
      ],
      ['House', 'A cautious decision of this project, with no publication behind it. Open to your review.'],
      [
        'Evidence word',
        'How much research stands behind a claim: some, limited, mixed or very little. None is called good.',
      ],
    ]),
    el('h3', {}, 'What this page describes'),
    terms([
      ['Version', version],
      [
        'Questions',
        `${questions.length} on ${countedScreenIds.length} screens and the first page; nobody sees all of them`,
      ],
      ['Safety flags', safetyFlags.length],
      ['Weights', weightCount],
      ['Conditions and styles', `${conditionIds.length} and ${modalityIds.length}`],
      ['References', `${references.length} for visitors, ${backgroundReferences.length} in the background`],
      ...Object.entries(reviewStates).map(
        ([tag, words]) => [`Words in ${languageName(tag, 'en')}`, words] as const,
      ),
    ]),
  ],
});
