import { fill } from '../../messages/fill.ts';
import { localeOf } from '../../messages/locale.ts';
import { version } from '../../version.ts';
import type { ResultInput } from '../result/result-input.ts';
import type { AnswerRow, GuideView } from '../result/types.ts';
import { localDay } from './local-day.ts';
import type { SummaryRow, SummaryView } from './types.ts';

/** Every word of a summary passes here on its way out. Texts that are empty are left out. */
const row = (label: string, ...texts: readonly string[]): SummaryRow => ({
  label,
  texts: texts.filter(Boolean),
});

/** Whom it is for, what they want and where: the first screens ask it, and a therapist reads it first. */
const isGoal = ({ screen }: AnswerRow): boolean => ['about', 'help', 'where'].includes(screen);

const sameAs = (a: AnswerRow, b: AnswerRow): boolean => a.question === b.question && a.answer === b.answer;

/**
 * One page for the therapist. Says nothing that the result does not say: its words come from the same view model,
 * so what a clinic left out is not in it either. `date` counts as a day on the visitor's own calendar. An emergency
 * has no summary: its result says what to do now and nothing else.
 */
export function summary(view: GuideView, { config, language }: ResultInput, date: Date): SummaryView {
  const { messages, tag } = language;
  const words = messages.summary;
  const day = localDay(date);
  const answered = (rows: readonly AnswerRow[]): readonly SummaryRow[] =>
    rows
      // Two screens of signs with "none of these" say it once.
      .filter((each, at, all) => all.findIndex(other => sameAs(other, each)) === at)
      .map(({ question, answer }) => row(question, answer));
  const { rows: answers } = view.answers;
  const flags = (tone: 'doctor' | 'tell'): SummaryRow =>
    row(words[tone], ...view.notices.flatMap(notice => (notice.tone === tone ? notice.items : [])));
  const section = (heading: string, ...rows: readonly SummaryRow[]) => ({
    heading,
    rows: rows.filter(({ texts }) => texts[0]),
  });
  const { modalities, notNow, pressure } = view;
  return {
    title: words.title,
    fileName: fill(words.file, { date: day }),
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
      section('', row(words.outcome, view.heading), ...answered(answers.filter(isGoal))),
      section(words.safety, flags('doctor'), flags('tell')),
      section(view.matchesHeading ?? '', ...view.matches.map(({ bandText, name }) => row(bandText, name))),
      section(
        view.modalitiesHeading,
        row('', ...modalities.map(({ name }) => name)),
        row('', modalities[0] ? '' : view.modalitiesNote),
      ),
      section(notNow?.heading ?? '', ...(notNow?.items ?? []).map(({ name, because }) => row(because, name))),
      section(
        words.pressure,
        ...[words.start, words.ceiling].map((label, at) => row(label, pressure.dial.numbers[at] ?? '')),
      ),
      section(view.answers.heading, ...answered(answers.filter(each => !isGoal(each)))),
      section('', row('', view.disclaimer)),
    ].filter(({ rows }) => rows[0]),
  };
}
