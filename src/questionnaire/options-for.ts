import type { Facts } from './facts.ts';
import { healthGroups, healthLines } from './health-lines.ts';
import { offeredWhen, openedBy } from './offered-when.ts';
import { offeredBy, questionById } from './questions.ts';
import type { AskedItem } from './replay.ts';
import { signsFor } from './safety-screens.ts';
import { type Before, type ItemId, questionOf } from './screens.ts';
import { anyOf, type OfferedFor } from './triggers.ts';

/** Groups whose lines stand open; comfort in cancer care opens its own without a press. */
function openGroups(facts: Facts): readonly string[] {
  const ticked = facts.of('health-groups');
  if (ticked.includes('not-sure')) return healthGroups;
  return facts.has('help.cancer') ? [...ticked, 'cancer'] : ticked;
}

/** The lines of the health screen: those never folded, those of the open groups, and whatever is ticked. */
function healthOptions({ facts, ticked }: Before): readonly string[] {
  const own = ticked('health');
  const open = openGroups(facts);
  return healthLines
    .filter(
      ({ id, groups, when, alsoWhen }) =>
        own.includes(id) ||
        (groups
          ? (open.length > 0 && groups.some(group => open.includes(group))) || anyOf(facts, alsoWhen)
          : !when || anyOf(facts, when)),
    )
    .map(({ id }) => id);
}

/** What an item offers this visitor, in order. */
export function optionsFor(item: ItemId, before: Before): readonly string[] {
  const id = questionOf(item);
  if (id === 'safety') {
    const signs = signsFor(item, before);
    return signs.length > 0 ? [...signs, 'none'] : [];
  }
  if (id === 'health') return healthOptions(before);
  const question = questionById.get(id);
  if (!question) return [];
  const own = offeredBy(question);
  if (id === 'checked') {
    const flags = before.judge.checkable(before.facts);
    return flags.length > 0 ? [...flags, ...own] : [];
  }
  const rows: Readonly<Record<string, readonly OfferedFor[]>> | undefined = offeredWhen[id];
  return rows ? own.filter(option => !rows[option] || anyOf(before.facts, rows[option])) : own;
}

/** Left out where there is nothing to offer, or where what opens it is not ticked. */
export function isAsked({ question, options }: AskedItem, facts: Facts): boolean {
  const opener = openedBy[question];
  if (opener && !anyOf(facts, opener)) return false;
  return options.length > 0 || questionById.get(question)?.kind === 'scale';
}
