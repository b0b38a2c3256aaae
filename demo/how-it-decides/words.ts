// The names of things, as a reader of the page should see them: the visitor's own words where there are any.
import type { Cause } from '../../src/assessment/types.ts';
import type { ConditionId, ModalityId } from '../../src/knowledge/ids.ts';
import type { Route } from '../../src/knowledge/routes.ts';
import type { SafetyFlagId } from '../../src/knowledge/safety-flags.ts';
import { en } from '../../src/messages/en.ts';
import { type AnsweredOption, answerOf } from '../../src/questionnaire/facts.ts';
import type { Answers, Fact, QuestionId } from '../../src/questionnaire/questions.ts';
import {
  type Condition,
  type OfferedFor,
  pairByPair,
  type Trigger,
} from '../../src/questionnaire/triggers.ts';
import { optionLabel, questionLegend } from '../../src/view-model/question-words.ts';

export const conditionName = (id: ConditionId): string => en.conditions[id].name;
export const modalityName = (id: ModalityId): string => en.modalities[id].name;
export const flagWords = (id: SafetyFlagId): string => en.flags[id];

/** A question as the visitor reads it. The three safety pages ask one question. */
export const questionName = (id: QuestionId): string => questionLegend(en, id);

/** The answer alone, in quotes: “Shaking my hand helps”. */
export const optionWords = ({ question, option }: AnsweredOption): string =>
  `“${optionLabel(en, question, option)}”`;
export const answerWords = (fact: Fact): string => optionWords(answerOf(fact));

/** What something goes back to: a flag, or an answer. */
export const causeWords = (cause: Cause): string =>
  typeof cause === 'string' ? flagWords(cause) : optionWords(cause);

/** Questions whose answers make no sense without the question. */
const needQuestion: readonly QuestionId[] = ['light-touch', 'firmness', 'who', 'age', 'checked'];

const isAnswer = (condition: Condition): condition is Fact =>
  condition.includes('.') && !condition.startsWith('!') && !condition.startsWith('flag.');

/** One thing that must hold: an answer, a flag however it came up, or that something was not said. */
function conditionWords(condition: Condition): string {
  if (condition.startsWith('!')) return `not ${conditionWords(condition.slice(1) as Condition)}`;
  if (condition.startsWith('flag.'))
    return `the flag “${flagWords(condition.slice('flag.'.length) as SafetyFlagId)}”`;
  if (!isAnswer(condition)) return `an answer to “${questionName(condition as QuestionId)}”`;
  const answer = answerOf(condition);
  return needQuestion.includes(answer.question)
    ? `${questionName(answer.question)} ${optionWords(answer)}`
    : optionWords(answer);
}

/** A trigger that can stand alone in a sentence; several conditions are given together. */
export const factWords = (trigger: Trigger): string =>
  [trigger].flat().map(conditionWords).join(' together with ');

/** Answers by question, one line each: “Where do you feel it? “Neck”, “Shoulder””. */
function byQuestion(answers: readonly AnsweredOption[]): readonly string[] {
  const lines = new Map<QuestionId, string[]>();
  for (const answer of answers)
    lines.set(answer.question, [...(lines.get(answer.question) ?? []), optionWords(answer)]);
  return [...lines].map(([question, options]) => `${questionName(question)} ${options.join(', ')}`);
}

/** Triggers by question, one line each. Answers that go together come after. */
export function triggersInWords(offeredFor: readonly OfferedFor[]): readonly string[] {
  const triggers = pairByPair(offeredFor);
  return [
    ...byQuestion(
      triggers.flatMap(each => (typeof each === 'string' && isAnswer(each) ? answerOf(each) : [])),
    ),
    ...triggers.filter(each => typeof each !== 'string' || !isAnswer(each)).map(factWords),
  ];
}

/** What a visitor answered, in words. */
export const answersInWords = (answers: Answers): string =>
  [
    ...byQuestion(
      (Object.entries(answers) as [QuestionId, Answers[QuestionId]][]).flatMap(([question, ticks]) =>
        typeof ticks === 'object' ? ticks.map(option => ({ question, option })) : [],
      ),
    ),
    ...(typeof answers.pain === 'number' ? [`Pain ${answers.pain} out of 10`] : []),
  ].join('; ') || 'No answers';

/** An outcome by the heading that the visitor reads. */
export const routeName = (route: Route): string =>
  route === 'help-now'
    ? 'Help now'
    : route === 'doctor-first'
      ? `“${en.result.stop.heading}”, or whom to ask first (${route})`
      : `“${en.result.outcomes[route].heading}” (${route})`;

export const tierWords = {
  emergency: 'Emergency',
  doctor: 'Doctor first',
  tell: 'Tell your therapist',
  none: 'No concern',
} as const;

export const urgencyWords = {
  now: 'Now',
  today: 'Today',
  soon: 'Soon',
  routine: 'To be mentioned',
  none: 'No hurry',
} as const;

export const handsOnWords = {
  stop: 'Nothing until seen',
  'ask-first': 'An OK first',
  wait: 'When well or healed',
  adapt: 'Adapted',
  free: 'Free',
} as const;

/** The beginning of a sentence, to name it by. */
export const short = (text: string): string =>
  text.length <= 48 ? `“${text}”` : `“${text.slice(0, 44).replace(/\W*\w*$/, '')} …”`;

/** A number with its sign: +2, −3. */
export const signed = (value: number): string =>
  value > 0 ? `+${value}` : value < 0 ? `−${Math.abs(value)}` : '0';

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
