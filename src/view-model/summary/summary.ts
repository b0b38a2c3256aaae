import { checkable } from '../../assessment/axes.ts';
import { fill } from '../../messages/fill.ts';
import { around } from '../../messages/join.ts';
import { localeOf } from '../../messages/locale.ts';
import { readFacts } from '../../questionnaire/facts.ts';
import { goalsTold } from '../../questionnaire/goals.ts';
import { healthLines } from '../../questionnaire/health-lines.ts';
import type { QuestionId } from '../../questionnaire/questions.ts';
import { version } from '../../version.ts';
import { askedFacts } from '../asked-facts.ts';
import { bodyMapView } from '../body-view.ts';
import { optionLabel, questionLegend } from '../question-words.ts';
import { conditionName } from '../result/condition-name.ts';
import { inWordsFor } from '../result/in-words-for.ts';
import { nameable } from '../result/lawful.ts';
import { painWords } from '../result/pain-words.ts';
import { pressureBarView } from '../result/pressure-bar-view.ts';
import { causeText } from '../result/pressure-reasons.ts';
import type { ResultInput } from '../result/result-input.ts';
import { flagText } from '../result/said-by-visitor.ts';
import type { GuideView } from '../result/types.ts';
import { localDay } from './local-day.ts';
import { painAtNight } from './pain-at-night.ts';
import { toldAnswers } from './told-answers.ts';
import type { SummaryRow, SummaryView } from './types.ts';

/** Every word of a summary passes here on its way out. Texts that are empty are left out. */
const row = (label: string, ...texts: readonly string[]): SummaryRow => ({
  label,
  texts: texts.filter(Boolean),
});

const section = (heading: string, ...rows: readonly SummaryRow[]) => ({
  heading,
  rows: rows.filter(({ texts }) => texts[0]),
});

/** Facts that come with names which only the visitor knows: medicines, allergies. */
const askNames: readonly string[] = [
  'blood-thinner',
  'steroid-tablets',
  'pain-dulling-medicine',
  'severe-allergy',
];

/** Lines of the health screen that are never folded away. */
const neverFolded: readonly string[] = healthLines.flatMap(({ id, groups }) =>
  groups ? [] : [`health.${id}`],
);

/**
 * One page for the therapist, in the order in which one reads it: who it is for, what was asked and denied by name, what
 * waits for an OK and whose, then what the answers come to. One fact a line. It holds what fits also where hands-on work
 * stops: the therapist may know, while the visitor is not to guess. `date` counts as a day on the visitor's own
 * calendar. An emergency has no summary: its result says what to do now and nothing else.
 * Source: clinical contract 2, §8.
 */
export function summary(view: GuideView, given: ResultInput, date: Date): SummaryView {
  const input = inWordsFor(given);
  const { assessment, config, language, walk, sides = {} } = input;
  const { messages, tag } = language;
  const words = messages.summary;
  const day = localDay(date);
  const { number } = localeOf(tag);
  const facts = readFacts(walk.answers);
  const asked = askedFacts(walk, input.given);
  const told = toldAnswers(walk, input.given);
  const { pressure, safety } = assessment;

  const label = (question: QuestionId, option: string): string => optionLabel(messages, question, option);
  const answers = (question: QuestionId): readonly string[] => {
    const answer = question === 'help' ? goalsTold(facts) : told.get(question);
    return Array.isArray(answer) ? answer.map(option => label(question, option)) : [];
  };
  const rowOf = (question: QuestionId): SummaryRow =>
    row(questionLegend(messages, question), ...answers(question));
  const denied = (isWanted: (fact: string) => boolean): readonly string[] =>
    asked.denied
      .filter(fact => isWanted(fact) && !/\.(none|not-sure)$/.test(fact))
      .map(fact => label(...(fact.split(/\.(.*)/) as [QuestionId, string])));
  // Whoever is not sure of the groups sees their lines, and has said no to no group.
  const isSureOfGroups = asked.denied.includes('health-groups.not-sure');
  const health = told.get('health');
  const healthFacts = Array.isArray(health)
    ? health.map((option: string) => {
        const fact = label('health', option);
        return askNames.includes(option) ? fill(words.askNames, { fact }) : fact;
      })
    : [];
  const notCleared = asked.has('checked.not-yet')
    ? checkable(safety.flags).filter(flag => !safety.cleared.includes(flag))
    : [];
  const isAtNight = painAtNight(facts, asked);
  const pain = painWords(assessment, facts);
  const scale = messages.result.pressure;
  const signs = new Set(
    walk.path.flatMap(({ id, items }) =>
      id === 'signs' || id === 'signs-more' ? items.map(({ question }) => question) : [],
    ),
  );
  const ticked = told.get('where');
  const figure = bodyMapView(messages, Array.isArray(ticked) ? ticked : [], sides);
  const { left, right, both } = figure.words;
  const places = figure.marks.map(({ place, sides: [first, second] }) => {
    const name = label('where', place);
    const side = second ? both : first === 'left' ? left : right;
    return first ? fill(words.sided, { place: name, side }) : name;
  });
  const isToAsk = figure.marks.some(mark => mark.sides.length === 0);
  const isShown = view.modalities.length > 0;

  return {
    title: words.title,
    // Not by `fill`: the marks by which it isolates belong in no name of a file.
    fileName: words.file.replace('{date}', day),
    figure: figure.marks[0] ? figure : null,
    bar: isShown ? pressureBarView(pressure, view.pressure ? pain : { kind: 'none' }, language) : null,
    boxed: words.safety,
    quiet: words.denied.heading,
    aside: around(messages.joins.answers)[1] ?? '',
    sections: [
      section(
        '',
        row(
          '',
          localeOf(tag).date(day),
          config.clinicName ?? '',
          messages.intro.facts.guide,
          fill(words.rules, { version }),
        ),
      ),
      section(
        words.person,
        row(words.outcome, view.heading),
        ...(['who', 'age', 'pregnancy', 'help'] as const).map(rowOf),
        row(questionLegend(messages, 'where'), ...places, ...(isToAsk ? [words.side] : [])),
      ),
      section(words.history, ...(['start', 'duration', 'jolt-details'] as const).map(rowOf)),
      section(words.signs, ...[...signs].map(rowOf), rowOf('safety')),
      section(
        words.denied.heading,
        row(words.denied.safety, ...denied(fact => fact.startsWith('safety.'))),
        row(
          words.denied.health,
          ...denied(
            fact => neverFolded.includes(fact) || (isSureOfGroups && fact.startsWith('health-groups.')),
          ),
        ),
      ),
      section(
        words.safety,
        ...view.safetyNotes
          .filter(({ heading }) => heading !== messages.result.stop.while)
          .map(({ heading, items }) => row(heading, ...items)),
        row(words.notCleared, ...notCleared.map(flag => flagText(flag, facts, messages))),
      ),
      section(words.health, row('', ...healthFacts)),
      section(
        words.pain.heading,
        row(
          words.pain.scale,
          facts.pain === null ? '' : fill(messages.questionnaire.pain.value, { n: number(facts.pain) }),
        ),
        row(words.pain.night, isAtNight === null ? '' : isAtNight ? words.pain.yes : words.pain.no),
      ),
      section(
        words.matches,
        ...nameable(assessment.matches, input)
          .filter(({ condition }) => condition !== 'other')
          .map(({ band, condition }) =>
            row(messages.result.bands[band], conditionName(condition, facts, messages)),
          ),
      ),
      section(
        view.modalitiesHeading ?? '',
        row('', ...view.modalities.map(({ name }) => name)),
        row('', isShown || !view.modalitiesHeading ? '' : view.modalitiesNote),
      ),
      section(
        view.notNow?.heading ?? '',
        ...(view.notNow?.items ?? []).map(({ name, because }) => row(because, name)),
      ),
      section(
        words.pressure,
        row(words.wish, ...answers('firmness')),
        row(words.start, isShown ? (scale.start[pressure.start - 1] ?? '') : ''),
        row(words.why, ...(isShown ? pressure.because.map(cause => causeText(cause, messages)) : [])),
        row(
          words.ceiling,
          isShown && pain.kind === 'number' ? fill(scale.ceiling, { n: number(pressure.painCeiling) }) : '',
        ),
      ),
      section(words.life, rowOf('day'), rowOf('wishes')),
      section(words.blanks.heading, row('', ...words.blanks.lines)),
      section('', row('', view.disclaimer)),
    ].filter(({ rows }) => rows[0]),
  };
}
