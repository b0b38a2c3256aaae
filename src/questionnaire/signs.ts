import { anyOf, type Trigger } from './facts.ts';
import type { QuestionId } from './questions.ts';
import type { Before } from './screens.ts';

/**
 * The sign questions ("which of these fit …?") and what makes each one fitting. Any line is enough; a list within
 * needs all of its facts. Tingling alone leads to the hand only where the visitor's own areas leave it open.
 */
export const fitting: readonly { readonly question: QuestionId; readonly when: readonly Trigger[] }[] = [
  {
    question: 'hand',
    when: [
      'where.wrist-hand',
      'where.elbow-forearm',
      ['help.tingle', 'where.whole-limb'],
      ['help.tingle', 'where.neck'],
      ['help.tingle', 'where.shoulder'],
      ['help.tingle', 'where.all-over'],
      ['help.tingle', 'where.not-sure'],
    ],
  },
  {
    question: 'head-neck-jaw',
    when: ['help.headaches', 'help.jaw', 'where.head', 'where.jaw-face', 'where.neck', 'where.upper-back'],
  },
  {
    question: 'back-hip-leg',
    when: ['where.low-back', 'where.buttock-leg', 'where.hip-groin', 'where.lower-leg-foot'],
  },
  { question: 'shoulder-hip', when: ['help.stuck-joint', 'where.shoulder', 'where.hip-groin'] },
  { question: 'widespread', when: ['where.all-over'] },
  { question: 'swelling-signs', when: ['help.swelling', 'help.cancer', 'where.whole-limb'] },
  { question: 'scar-signs', when: ['help.scar', 'start.operation'] },
  { question: 'sleep-mood', when: ['help.sleep', 'help.stress', 'start.stress-time'] },
];

/** This many areas and more are asked like "all over". Source: the fibromyalgia gate (wolfe-2016's idea). */
export const manyAreas = 5;

/**
 * The most telling sign question that fits, if any. Once one was asked, only another that can still bring a
 * different condition to first place.
 */
export function signsToAsk({ facts, shown, signs, judge }: Before): readonly QuestionId[] {
  const isManyAreas = facts.of('where').length >= manyAreas;
  const fit = shown.has('history')
    ? fitting.filter(
        ({ question, when }) =>
          question !== signs && (anyOf(facts, when) || (question === 'widespread' && isManyAreas)),
      )
    : [];
  if (fit.length === 0) return [];
  const { canChange, worth } = judge.weigh(facts);
  return fit
    .filter(({ question }) => !signs || canChange(question))
    .map(({ question }) => ({ question, worth: worth(question) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, 1)
    .map(({ question }) => question);
}
