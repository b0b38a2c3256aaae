// The first page says how long it takes: counted from what a visitor reads and presses before the result.
import { expect, test } from 'vitest';
import { en } from '../../../src/messages/en.ts';
import { languageFor } from '../../../src/messages/languages.ts';
import { screenView } from '../../../src/view-model/questions/screen-view.ts';
import type { QuestionView } from '../../../src/view-model/types.ts';
import { typicalVisitors, visit } from '../../support/visitors.ts';

/** Words a minute in silent reading: Brysbaert, How many words do we read per minute?, 2019. */
const readingSpeed = 238;
/** Minutes for a press, with the way to it. */
const pressing = 2 / 60;

const language = languageFor('en');
const countOf = (texts: readonly (string | null)[]): number =>
  texts.join(' ').split(/\s+/).filter(Boolean).length;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** Words in sight, and answers given. What is folded is neither. */
function effortOf(view: QuestionView): readonly [words: number, presses: number] {
  const own = countOf([view.legend, view.hint]);
  if (view.kind === 'menu') return [own, 0];
  if (view.kind === 'scale') return [own + countOf([view.lowest, view.highest]), 1];
  if (view.fold && !view.fold.isOpen) return [own, 0];
  const headings = countOf(view.groups.map(({ heading }) => heading));
  const options = view.groups
    .filter(({ fold }) => !fold || fold.isOpen)
    .flatMap(group => group.options)
    .map(({ label, checked, opened }) => {
      const [words, presses] = opened ? effortOf(opened) : [0, 0];
      return [countOf([label]) + words, Number(checked) + presses] as const;
    });
  return [own + headings + sum(options.map(([words]) => words)), sum(options.map(([, presses]) => presses))];
}

function minutesOf(plan: Parameters<typeof visit>[0]): number {
  const { given, walk } = visit(plan);
  const { heading, lead, facts } = en.intro;
  const first = countOf([heading, lead, ...Object.values(facts)]);
  const efforts = walk.path.flatMap((screen, at) => {
    const view = screenView({ screen, given, index: at, showErrors: false, title: null }, language);
    return [[countOf([view.heading, view.hint]), 1] as const, ...view.questions.map(effortOf)];
  });
  const words = first + sum(efforts.map(([words]) => words));
  const presses = sum(efforts.map(([, presses]) => presses));
  return words / readingSpeed + presses * pressing;
}

test('“about 3 minutes” is what the typical visitors take', () => {
  const minutes = Object.values(typicalVisitors)
    .map(minutesOf)
    .sort((a, b) => a - b);
  const median = minutes[Math.floor(minutes.length / 2)] ?? 0;
  expect(en.intro.facts.time).toBe(`About ${Math.round(median)} minutes`);
});
