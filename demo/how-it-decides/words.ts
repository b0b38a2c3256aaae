// The names of things, as a reader of the page should see them: the visitor's own words where there are any.
import type { Route } from '../../src/assessment/types.ts';
import type { ConditionId, ModalityId } from '../../src/knowledge/ids.ts';
import type { SafetyFlagId } from '../../src/knowledge/safety-flags.ts';
import { en } from '../../src/messages/en.ts';
import { type Fact, optionIn, questionOf, type Trigger } from '../../src/questionnaire/facts.ts';
import type { QuestionId } from '../../src/questionnaire/questions.ts';
import { optionLabel, questionLegend } from '../../src/view-model/question-words.ts';

export const conditionName = (id: ConditionId): string => en.conditions[id].name;
export const modalityName = (id: ModalityId): string => en.modalities[id].name;
export const flagWords = (id: SafetyFlagId): string => en.flags[id];

/** A question as the visitor reads it. The three safety pages ask one question. */
export const questionName = (id: QuestionId): string => questionLegend(en, id);

/** The answer alone, in quotes: “Shaking my hand helps”. */
export const answerWords = (fact: string): string =>
  `“${optionLabel(en, questionOf(fact as Fact), optionIn(fact as Fact))}”`;

/** Questions whose answers make no sense without the question. */
const needQuestion: readonly string[] = ['light-touch', 'firmness', 'who'];

/** An answer that can stand alone in a sentence; several are answers given together. */
export const factWords = (trigger: Trigger): string =>
  [trigger]
    .flat()
    .map(fact => {
      const question = questionOf(fact as Fact);
      return needQuestion.includes(question)
        ? `${questionName(question)} ${answerWords(fact)}`
        : answerWords(fact);
    })
    .join(' together with ');

/** Answers by question, one line each: “Where do you feel it? “Neck”, “Shoulder””. Answers that go together come after. */
export function keysInWords(triggers: readonly Trigger[]): readonly string[] {
  const byQuestion = new Map<QuestionId, string[]>();
  for (const fact of triggers.filter(each => typeof each === 'string')) {
    const question = questionOf(fact as Fact);
    byQuestion.set(question, [...(byQuestion.get(question) ?? []), answerWords(fact)]);
  }
  return [
    ...[...byQuestion].map(([question, answers]) => `${questionName(question)} ${answers.join(', ')}`),
    ...triggers.filter(each => typeof each !== 'string').map(factWords),
  ];
}

/** An outcome by the heading that the visitor reads. */
export const routeName = (route: Route): string =>
  route === 'help-now' ? 'Help now' : `“${en.result.outcomes[route].heading}” (${route})`;

export const tierWords = {
  emergency: 'Emergency',
  doctor: 'Doctor first',
  tell: 'Tell your therapist',
  none: 'No concern',
} as const;

/** The beginning of a sentence, to name it by. */
export const short = (text: string): string =>
  text.length <= 48 ? `“${text}”` : `“${text.slice(0, 44).replace(/\W*\w*$/, '')} …”`;

/** A number with its sign: +2, −3. */
export const signed = (value: number): string =>
  value > 0 ? `+${value}` : value < 0 ? `−${Math.abs(value)}` : '0';

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
