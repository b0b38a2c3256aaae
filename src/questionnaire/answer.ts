import { questionById } from './questions.ts';
import { type Given, safetyItems } from './replay.ts';
import type { ItemId } from './screens.ts';

const questionOf = (item: ItemId) => questionById.get(item.startsWith('safety') ? 'safety' : item);

/**
 * One tick or untick, as new answers; the old ones stay untouched. A radio replaces. "None of these" and
 * "not sure" clear the others and are cleared by them. A safety flag unticked on one safety screen is
 * unticked on all, since a flag shows wherever it is due. Unknown options are ignored.
 */
export function choose(given: Given, item: ItemId, option: string, checked: boolean): Given {
  const question = questionById.get(questionOf(item)?.id ?? '');
  if (!question?.groups.some(group => group.options.includes(option))) return given;
  const was = Array.isArray(given[item]) ? (given[item] as readonly string[]) : [];
  const others = was.filter(id => id !== option);
  if (!checked) {
    const places: readonly ItemId[] = safetyItems.includes(item) ? safetyItems : [item];
    const cleared = places.map(place => {
      const value = given[place];
      return [place, Array.isArray(value) ? value.filter(id => id !== option) : []] as const;
    });
    return { ...given, ...Object.fromEntries(cleared.filter(([place]) => given[place] !== undefined)) };
  }
  if (question.kind === 'one' || option === question.exclusive) {
    const cleared = safetyItems.includes(item)
      ? Object.fromEntries(
          safetyItems.filter(place => given[place] !== undefined).map(place => [place, ['none']]),
        )
      : {};
    return { ...given, ...cleared, [item]: [option] };
  }
  return { ...given, [item]: [...others.filter(id => id !== question.exclusive), option] };
}

/** A number on a scale: 0–10, whole. Anything else is ignored. */
export function rate(given: Given, item: ItemId, value: number): Given {
  return Number.isInteger(value) && value >= 0 && value <= 10 ? { ...given, [item]: value } : given;
}
