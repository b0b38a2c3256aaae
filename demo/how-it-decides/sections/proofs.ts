import { conditionIds, modalityIds } from '../../../src/knowledge/ids.ts';
import { screenIds } from '../../../src/questionnaire/screens.ts';
import { walkFigures } from '../data/walk-figures.ts';
import { el } from '../dom.ts';
import type { Section } from './section.ts';

const count = (value: number): string => value.toLocaleString('en');
const { walks, shapes, states, longest, middle, screens, alarms, held, typicalMiddle } = walkFigures;

/** What the walk of every path has found. A test fails as soon as one of these figures is no longer true. */
const findings: readonly { readonly id: string; readonly what: string; readonly found: string }[] = [
  {
    id: 'paths',
    what: 'Every path ends',
    found: `${count(walks)} paths of ${shapes} different shapes, through ${count(states)} states`,
  },
  {
    id: 'longest',
    what: 'No path is longer than ten screens',
    found: `the longest has ${longest}; half of all walked paths have ${middle} or fewer`,
  },
  { id: 'screens', what: 'Every screen is reached', found: `${screens} of ${screenIds.length}` },
  {
    id: 'emergencies',
    what: 'Every emergency sign, ticked alone wherever it is offered, ends the questionnaire at once',
    found: `${count(alarms)} tries, none went on`,
  },
  {
    id: 'held',
    what: 'No firm style where hands-on work waits, and none at all where it stops',
    found: `${count(held)} ends at which it waits, none of them shows one`,
  },
  {
    id: 'conditions',
    what: 'Every condition can come first, through the questions as they are asked: one made-up visitor for each',
    found: `${walkFigures.conditionsFirst} of ${conditionIds.length}`,
  },
  {
    id: 'styles',
    what: 'Every style can be the first choice: one made-up visitor for each',
    found: `${walkFigures.stylesFirst} of ${modalityIds.length}`,
  },
  {
    id: 'median',
    what: 'The typical visitor sees at most seven screens: the median',
    found: `${typicalMiddle} screens`,
  },
];

export const proofs = (): Section => ({
  id: 'proofs',
  title: 'What is proven',
  verdict: `${walkFigures.walks.toLocaleString('en')} ways through the questions, walked by the tests, and what was found on all of them.`,
  content: [
    el(
      'p',
      {},
      'The project’s tests walk the questionnaire through every answer that the order of the questions can tell apart: every goal, every pair of goals, all of them; every place, and for pain every pair of places; every way it began; each sign alone, all and none; health with and without what brings up the late safety check. This is what that walk finds. The same test writes these figures and fails when one of them is no longer true.',
    ),
    el(
      'ul',
      { class: 'findings' },
      ...findings.map(({ id, what, found }) =>
        el('li', { 'data-finding': id }, el('strong', {}, `${what}: `), `${found}.`),
      ),
    ),
    el(
      'p',
      {},
      'Not walked: every subset of ticks, which would be more than any computer could try, and answers that routing does not look at. Random tests cover those.',
    ),
    el(
      'p',
      { class: 'quiet' },
      'To walk it yourself, in the project’s folder: ',
      el('code', {}, 'npx vitest run tests/unit/questionnaire/paths.test.ts'),
      '.',
    ),
  ],
});
