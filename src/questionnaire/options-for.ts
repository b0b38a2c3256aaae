import type { Facts } from './facts.ts';
import { type HealthGroup, healthLines } from './health-lines.ts';
import { offeredWhen, openedBy } from './offered-when.ts';
import { offeredBy, questionById } from './questions.ts';
import type { AskedItem } from './replay.ts';
import { signsFor } from './safety-screens.ts';
import { type Before, type ItemId, questionOf } from './screens.ts';
import { anyOf, type Trigger } from './triggers.ts';

const isOpen = (groups: readonly HealthGroup[], { facts }: Before): boolean =>
  facts.has('health-groups.not-sure') || groups.some(group => facts.has(`health-groups.${group}`));

/** Comfort in cancer care is what this visitor came for: those lines stand open without a press. */
const opensCancer = (groups: readonly HealthGroup[], { facts }: Before): boolean =>
  groups.includes('cancer') && facts.has('help.cancer');

/** The lines of the health screen: those never folded, those of the ticked groups, and whatever is ticked. */
function healthOptions(before: Before): readonly string[] {
  const own = before.ticked('health');
  return healthLines
    .filter(
      ({ id, groups, when, alsoWhen }) =>
        own.includes(id) ||
        (groups
          ? isOpen(groups, before) || opensCancer(groups, before) || anyOf(before.facts, alsoWhen)
          : !when || anyOf(before.facts, when)),
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
  const rows: Readonly<Record<string, readonly Trigger[]>> | undefined = offeredWhen[id];
  return rows ? own.filter(option => !rows[option] || anyOf(before.facts, rows[option])) : own;
}

/** Left out where there is nothing to offer, or where what opens it is not ticked. */
export function isAsked({ question, options }: AskedItem, facts: Facts): boolean {
  const opener = openedBy[question];
  if (opener && !anyOf(facts, opener)) return false;
  return options.length > 0 || questionById.get(question)?.kind === 'scale';
}
