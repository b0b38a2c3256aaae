// Runs the proofs bit by bit, and says what was run. In the page this is done by a worker.
import { assess } from '../../../src/assessment/assess.ts';
import { type ConditionId, conditionIds, type ModalityId, modalityIds } from '../../../src/knowledge/ids.ts';
import { screenIds } from '../../../src/questionnaire/screens.ts';
import { firstChoice, presets } from './presets.ts';
import { visit } from './visit.ts';
import { aboutWalks, exploreAll, medianLength, newTally, type Tally } from './walks.ts';

export interface Finding {
  readonly id: string;
  readonly what: string;
  readonly found: string;
  /** `null` while the walk has not been finished: nothing is proven then. */
  readonly holds: boolean | null;
}

export interface Report {
  /** 0 to 1 */
  readonly done: number;
  readonly walks: number;
  readonly findings: readonly Finding[];
}

/** Most screens that anybody may be asked. */
const mostScreens = 10;

const firstMatch = (id: ConditionId) => assess(visit(presets[id]).walk.answers).matches[0]?.condition;
const firstStyle = (id: ModalityId) => assess(visit(firstChoice[id]).walk.answers).modalities[0]?.modality;

function reached(): readonly Finding[] {
  const conditions = conditionIds.filter(id => firstMatch(id) === id);
  const styles = modalityIds.filter(id => firstStyle(id) === id);
  const lengths = conditionIds.map(id => visit(presets[id]).walk.path.length).sort((a, b) => a - b);
  const middle = lengths.length / 2;
  const median = ((lengths[middle - 1] ?? 0) + (lengths[middle] ?? 0)) / 2;
  return [
    {
      id: 'conditions',
      what: 'Every condition can come first, through the questions as they are asked: one made-up visitor for each',
      found: `${conditions.length} of ${conditionIds.length}`,
      holds: conditions.length === conditionIds.length,
    },
    {
      id: 'styles',
      what: 'Every style can be the first choice: one made-up visitor for each',
      found: `${styles.length} of ${modalityIds.length}`,
      holds: styles.length === modalityIds.length,
    },
    {
      id: 'median',
      what: 'The typical visitor sees at most seven screens: median of the sixteen',
      found: `${median} screens`,
      holds: median <= 7,
    },
  ];
}

/** What a walk shows, of part of the paths or of all. */
export function walked(tally: Tally, isFull: boolean): readonly Finding[] {
  const count = (value: number) => value.toLocaleString('en');
  const proven = (holds: boolean) => (holds ? isFull || null : false);
  return [
    {
      id: 'paths',
      what: 'Every path ends',
      found: `${count(tally.walks)} paths of ${tally.shapes.size} different shapes, through ${count(tally.states)} states`,
      holds: proven(tally.walks > 0),
    },
    {
      id: 'longest',
      what: `No path is longer than ${mostScreens} screens`,
      found: `the longest has ${tally.longest}; half of all walked paths have ${medianLength(tally)} or fewer`,
      holds: proven(tally.longest <= mostScreens),
    },
    {
      id: 'screens',
      what: 'Every screen is reached',
      found: `${tally.screens.size} of ${screenIds.length}`,
      holds: tally.screens.size === screenIds.length ? true : isFull ? false : null,
    },
    {
      id: 'emergencies',
      what: 'Every emergency sign, ticked alone wherever it is offered, ends the questionnaire at once',
      found: `${count(tally.alarms.size)} tries, ${tally.unheard.length} went on`,
      holds: proven(tally.unheard.length === 0),
    },
  ];
}

/** Gives a report after every finished path; the last one says whether all of it holds. */
export function* runProofs(): Generator<() => Report, void> {
  const tally = newTally();
  const others = reached();
  for (const _ of exploreAll(tally))
    yield () => ({
      done: Math.min(0.99, tally.walks / aboutWalks),
      walks: tally.walks,
      findings: [...walked(tally, false), ...others],
    });
  yield () => ({ done: 1, walks: tally.walks, findings: [...walked(tally, true), ...others] });
}
