import { fill } from '../../messages/fill.ts';
import { version } from '../../version.ts';
import { localDay, longDate } from '../result/long-date.ts';
import type { ResultInput } from '../result/result-view.ts';
import type { AnswerRow, ResultView, SummaryRow, SummaryView } from '../types.ts';

/** Every word of a summary passes here on its way out. Texts that are empty are left out. */
const row = (label: string, ...texts: readonly string[]): SummaryRow => ({
  label,
  texts: texts.filter(Boolean),
});

const sameAs = (a: AnswerRow, b: AnswerRow): boolean => a.question === b.question && a.answer === b.answer;

/**
 * One page for the therapist. Says nothing that the result does not say: its words come from the same view model,
 * so what a clinic left out is not in it either. `date` counts as a day on the visitor's own calendar. An emergency
 * has no summary: its result says what to do now and nothing else.
 */
export function summary(view: ResultView, { config, language }: ResultInput, date: Date): SummaryView {
  const { messages, tag } = language;
  const words = messages.summary;
  const day = localDay(date);
  // Two screens of signs with "none of these" say it once.
  const answers = view.answers.rows
    .filter((each, at, all) => all.findIndex(other => sameAs(other, each)) === at)
    .map(({ question, answer }) => row(question, answer));
  const goals = view.answers.rows.filter(({ screen }) => ['who', 'help', 'where'].includes(screen)).length;
  const flags = (tone: 'doctor' | 'tell'): SummaryRow =>
    row(words[tone], ...view.notices.flatMap(notice => (notice.tone === tone ? notice.items : [])));
  const section = (heading: string | null | undefined, ...rows: readonly SummaryRow[]) => ({
    heading: heading ?? '',
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
          longDate(day, tag),
          config.clinicName ?? '',
          messages.intro.facts.guide,
          fill(words.rules, { version }),
        ),
      ),
      // The first screens ask for whom it is, the goal and the areas.
      section('', row(words.outcome, view.heading), ...answers.slice(0, goals)),
      section(words.safety, flags('doctor'), flags('tell')),
      section(view.matchesHeading, ...view.matches.map(({ bandText, name }) => row(bandText, name))),
      section(
        view.modalitiesHeading,
        row('', ...modalities.map(({ name }) => name)),
        row('', modalities[0] ? '' : (view.modalitiesNote ?? '')),
      ),
      section(notNow?.heading, ...(notNow?.items ?? []).map(({ name, because }) => row(because, name))),
      section(
        words.pressure,
        ...[words.start, words.ceiling].map((label, at) => row(label, pressure?.dial.numbers[at] ?? '')),
      ),
      section(view.answers.heading, ...answers.slice(goals)),
      section('', row('', view.disclaimer)),
    ].filter(({ rows }) => rows[0]),
  };
}

/** Mail programs break lines at about 76. */
const wrapped = (text: string, indent: string): string =>
  text.replace(/(?=.{73}).{1,72} /g, line => `${line.trimEnd()}\n${indent}`);

/** The summary as a mail can carry it: headings on lines of their own, short lines, no markup. */
export const summaryText = ({ title, sections }: SummaryView): string =>
  [
    title,
    ...sections.map(({ heading, rows }) =>
      [
        ...(heading ? [heading.toUpperCase()] : []),
        ...rows.flatMap(({ label, texts }) => [
          ...(label ? [wrapped(label, '')] : []),
          ...texts.map(text => (heading || label ? `- ${wrapped(text, '  ')}` : wrapped(text, ''))),
        ]),
        '',
      ].join('\n'),
    ),
  ].join('\n');
