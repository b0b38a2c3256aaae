// The questions that every contender asks: the widget's own screens for somebody with a tingling hand, read from
// its source, so that the comparison never asks for other words than the widget does.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { TINGLING_HAND } from './visitors.mjs';

/** What the others have to draw: a question that is left alone by this visitor is none of their work. */
const question = ({ kind, id, legend, hint, groups, min, max, lowest, highest }) =>
  kind === 'scale'
    ? { kind, id, legend, hint, min, max, lowest, highest }
    : {
        kind,
        id,
        legend,
        hint,
        groups: groups.map(({ heading, options }) => ({
          heading,
          options: options.map(option => ({ id: option.id, label: option.label })),
        })),
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

  const { path: whole, state } = replay(TINGLING_HAND, judge);
  const path = countedScreens(whole);
  if (state !== 'complete')
    throw new Error('The tingling hand of bench/harness/visitors.mjs no longer reaches the result.');
  const views = path.map((screen, at) =>
    screenView(
      { screen, given: {}, index: at + 1, total: path.length, showErrors: false, title: null },
      language,
    ),
  );
  const labels = new Map(
    views.flatMap(view =>
      view.questions.flatMap(({ groups = [] }) =>
        groups.flatMap(({ options }) =>
          options.map(option => [`${option.question}.${option.id}`, option.label]),
        ),
      ),
    ),
  );
  return {
    screens: views.map(({ heading, hint, questions }, at) => ({
      id: path[at].id,
      heading,
      hint,
      questions: questions.filter(({ id, kind }) => kind === 'scale' || TINGLING_HAND[id]).map(question),
    })),
    walk: path.map(({ items }) =>
      items.flatMap(({ id }) => (TINGLING_HAND[id] ?? []).map(option => labels.get(`${id}.${option}`))),
    ),
    words: {
      next: words.next,
      finish: words.finish,
      back: words.back,
      missing: words.errors.screen,
    },
  };
};
