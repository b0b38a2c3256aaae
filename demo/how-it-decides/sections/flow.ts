import { judge } from '../../../src/assessment/judge.ts';
import { raisingRules } from '../../../src/assessment/raising-rules.ts';
import { safetyFlagById } from '../../../src/knowledge/safety-flags.ts';
import { en } from '../../../src/messages/en.ts';
import {
  type Answers,
  optionsOf,
  type QuestionId,
  questionById,
} from '../../../src/questionnaire/questions.ts';
import { type GivenAnswers, replay } from '../../../src/questionnaire/replay.ts';
import { type ItemId, questionOf, type ScreenId, screenIds } from '../../../src/questionnaire/screens.ts';
import { fitting } from '../../../src/questionnaire/signs-to-ask.ts';
import { optionLabel } from '../../../src/view-model/question-words.ts';
import { screenWords } from '../data/screen-words.ts';
import { walkFigures } from '../data/walk-figures.ts';
import { type Child, el, list } from '../dom.ts';
import { flowGraph } from '../flow-graph.ts';
import { answersInWords, questionName, triggersInWords } from '../words.ts';
import type { Section } from './section.ts';

/** What each screen can ask: the flow decides by looking at answers, so this is the list of all it may ask. */
const asks: Readonly<Record<ScreenId, readonly ItemId[]>> = {
  about: ['who', 'age'],
  help: ['help', 'pregnancy'],
  where: ['where'],
  safety: ['safety'],
  'safety-more': ['safety-more'],
  history: ['start', 'jolt-details', 'duration'],
  signs: Object.keys(fitting) as QuestionId[],
  'signs-more': [],
  health: ['health-groups', 'health'],
  late: ['safety-late', 'checked'],
  touch: ['firmness', 'pain', 'day', 'wishes'],
};

/** Questions whose answers can be an emergency: the safety question, and those an emergency follows from. */
const alarming: readonly string[] = [
  'safety',
  ...raisingRules
    .filter(({ raises }) => safetyFlagById.get(raises)?.tier === 'emergency')
    .flatMap(({ all }) => all.flat(2))
    .map(condition => (condition.startsWith('flag.') ? 'health' : (condition.split('.')[0] ?? ''))),
];
const stops: readonly ScreenId[] = screenIds.filter(id =>
  asks[id].some(item => alarming.includes(questionOf(item))),
);

const nextOf = (id: ScreenId, steps: ReadonlySet<string>): string =>
  [...screenIds, 'result']
    .filter(next => steps.has(`${id} > ${next}`))
    .map(next => (next === 'result' ? 'the result' : `${screenIds.indexOf(next as ScreenId)}`))
    .join(', ');

function optionLists(id: ScreenId): Child {
  if (id === 'safety' || id === 'safety-more')
    return el('p', {}, 'Which signs, and who is asked each one: see “Safety flags”.');
  if (id === 'signs-more') return el('p', {}, 'Asks another of the questions listed under “Signs”.');
  return asks[id].map(item => {
    const question = questionById.get(questionOf(item));
    if (!question) return null;
    if (question.id === 'safety') return el('p', {}, 'Signs that came up since: see “Safety flags”.');
    const legend = questionName(question.id);
    const options =
      question.kind === 'scale'
        ? [`A number: ${en.questionnaire.pain.lowest}, to ${en.questionnaire.pain.highest}`]
        : optionsOf(question).map(option => optionLabel(en, question.id, option));
    const when = fitting[question.id];
    return el(
      'div',
      { 'data-question': question.id },
      el('p', { class: 'legend' }, legend),
      when ? el('p', { class: 'quiet' }, `Fits with: ${triggersInWords(when).join('. ')}`) : null,
      list(options, { class: 'options' }),
    );
  });
}

const trial = (id: ScreenId, given: GivenAnswers, isShown: boolean): Child => {
  const path = replay(given, judge, true).path.map(screen => screen.id);
  const holds = path.includes(id) === isShown;
  const said = answersInWords(given as Answers);
  return el(
    'span',
    holds ? {} : { role: 'alert', class: 'wrong' },
    holds
      ? `${isShown ? 'Shown' : 'Not shown'} after: ${said}.`
      : `The program does not do what is written here, after: ${said}.`,
  );
};

export function flow(): Section {
  const steps: ReadonlySet<string> = new Set(walkFigures.steps);
  return {
    id: 'flow',
    title: 'The questions, and who is asked them',
    verdict: `One subject a page: at most ${walkFigures.longest} of them, ${walkFigures.typicalMiddle} for most.`,
    content: [
      el(
        'p',
        {},
        'One subject a page. Boxes with a dashed edge are shown to some visitors only; lines on the left pass them by. An emergency sign ends everything at once. Numbers are those of the pages that count in the progress.',
      ),
      el(
        'div',
        { class: 'side' },
        el('div', { class: 'picture' }, flowGraph(steps, stops)),
        el(
          'ol',
          // Whom it is for does not count in the progress, so numbers are those that a visitor sees at most.
          { class: 'screens', start: 0 },
          ...screenIds.map(id => {
            const { title, when, examples } = screenWords[id];
            return el(
              'li',
              { 'data-screen': id },
              el('h3', {}, title),
              el('p', {}, when),
              examples
                ? list([trial(id, examples.shown, true), trial(id, examples.hidden, false)], {
                    class: 'quiet',
                  })
                : null,
              el(
                'p',
                { class: 'quiet' },
                `Goes on to: ${nextOf(id, steps)}.`,
                stops.includes(id) ? ' An emergency sign ends the questionnaire here.' : '',
              ),
              el('details', {}, el('summary', {}, `What “${title}” asks`), optionLists(id)),
            );
          }),
        ),
      ),
    ],
  };
}
