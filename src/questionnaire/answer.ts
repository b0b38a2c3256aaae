import { accepts } from './facts.ts';
import { questionById } from './questions.ts';
import { type GivenAnswers, type PathScreen, safetyItems, ticksOn } from './replay.ts';
import { type ItemId, questionOf } from './screens.ts';

/**
 * One tick or untick, as new answers; the old ones stay untouched. A radio replaces. "None of these" and
 * "not sure" clear the others and are cleared by them. A safety flag unticked on one safety screen is
 * unticked on all, since a flag shows wherever it is due. On the health screen "none" clears the groups and their lines,
 * and a line clears "none". Unknown options are ignored.
 */
export function choose(given: GivenAnswers, item: ItemId, option: string, checked: boolean): GivenAnswers {
  const question = questionById.get(questionOf(item));
  if (!question || !accepts(question, option)) return given;
  const others = (place: ItemId) => ticksOn(place, given).filter(id => id !== option);
  const alone = question.alone ?? [];
  const isAlone = question.kind === 'one' || alone.includes(option);
  const companion = question.companion;
  if (checked && !isAlone)
    return {
      ...given,
      [item]: [...others(item).filter(id => !alone.includes(id)), option],
      ...(companion && { [companion]: ticksOn(companion, given).filter(id => id !== 'none') }),
    };
  const places = safetyItems.includes(item) ? safetyItems : [item];
  return {
    ...given,
    ...Object.fromEntries(
      places
        .filter(place => given[place] !== undefined || (checked && place === item))
        .map(place => [place, checked ? [option] : others(place)]),
    ),
    ...(checked && option === 'none' && companion && { [companion]: [] }),
  };
}

/** Whether one press says "none of these" to the whole screen: on the health screen, while nothing is ticked. */
export const canPass = ({ id, items }: PathScreen, given: GivenAnswers): boolean =>
  id === 'health' && items.every(item => ticksOn(item.id, given).length === 0);

/** The same answers, with "none of these" where a screen may be passed by. */
export const passed = (screen: PathScreen, given: GivenAnswers): GivenAnswers =>
  canPass(screen, given) ? choose(given, 'health-groups', 'none', true) : given;

/** A number on a scale: 0–10, whole. Anything else is ignored. */
export function rate(given: GivenAnswers, item: ItemId, value: number): GivenAnswers {
  return Number.isInteger(value) && value >= 0 && value <= 10 ? { ...given, [item]: value } : given;
}
