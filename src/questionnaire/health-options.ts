import { anyOf, type Facts } from './facts.ts';
import { offerWhen, settledBy } from './health-triggers.ts';
import { type OptionsOf, optionsOf, questionById } from './questions.ts';
import type { Before } from './screens.ts';

type HealthOption = OptionsOf<'health'>;

const row = questionById.get('health');
const all = (row ? optionsOf(row) : []) as readonly HealthOption[];

const concerns = (id: HealthOption, facts: Facts): boolean =>
  id === 'none' ||
  ((offerWhen[id] === undefined || anyOf(facts, offerWhen[id])) && !anyOf(facts, settledBy[id]));

/**
 * What to offer on the health list: what can matter to this visitor and is not known already. A line once ticked
 * stays until it is unticked, as on the safety screens.
 */
export function healthOptions({ facts, ticked }: Before): readonly string[] {
  const own = ticked('health');
  return all.filter(id => own.includes(id) || concerns(id, facts));
}
