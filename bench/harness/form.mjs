// The questions that every contender asks: the widget's own eight screens for somebody with a tingling hand, read from
// its source, so that the comparison never asks for other words than the widget does.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

/** One visitor's answers, by item id. The walk of the step measure ticks these, and nothing else. */
const GIVEN = {
  help: ['tingle'],
  where: ['wrist-hand'],
  safety: ['none'],
  start: ['repeated'],
  duration: ['6-weeks-to-3-months'],
  hand: ['median', 'night-hand', 'shake'],
  day: ['desk'],
  health: ['none'],
  firmness: ['3'],
  'light-touch': ['no'],
};

const question = row => {
  const { kind, id, legend, hint, min, max, lowest, highest } = row;
  if (kind === 'scale') return { kind, id, legend, hint, min, max, lowest, highest };
  const groups = row.groups.map(({ heading, options }) => ({
    heading,
    options: options.map(option => ({ id: option.id, label: option.label })),
  }));
  return { kind, id, legend, hint, groups };
};

/** Screens with their questions, and the words to tick on each. Plain data. */
export const readForm = async root => {
  const load = async path =>
    (await runnerImport(resolve(root, path), { root, configFile: false, logLevel: 'warn' })).module;
  const { countedScreens, replay } = await load('src/questionnaire/replay.ts');
  const { judge } = await load('src/assessment/judge.ts');
  const { screenView } = await load('src/view-model/questions/screen-view.ts');
  const { languageFor } = await load('src/messages/languages.ts');
  const language = languageFor('en');
  const { questionnaire: words } = language.messages;

  const { path: whole, state } = replay(GIVEN, judge);
  const path = countedScreens(whole);
  if (state !== 'complete')
    throw new Error('The answers in bench/harness/form.mjs no longer reach the result.');
  const views = path.map((screen, at) =>
    screenView(
      { screen, given: {}, index: at + 1, total: path.length, showErrors: false, extra: [], title: null },
      language,
    ),
  );
  const labels = new Map(
    views.flatMap(view =>
      view.questions.flatMap(({ id, groups = [] }) =>
        groups.flatMap(({ options }) => options.map(option => [`${id}.${option.id}`, option.label])),
      ),
    ),
  );
  return {
    screens: views.map(({ heading, hint, questions }, at) => ({
      id: path[at].id,
      heading,
      hint,
      questions: questions.map(question),
    })),
    walk: path.map(({ items }) =>
      items.flatMap(({ id }) => (GIVEN[id] ?? []).map(option => labels.get(`${id}.${option}`))),
    ),
    words: {
      next: words.next,
      back: words.back,
      missing: words.errors.screen,
    },
  };
};
