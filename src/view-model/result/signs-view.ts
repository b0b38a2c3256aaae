import type { Match } from '../../assessment/types.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Facts } from '../../questionnaire/facts.ts';
import type { AskedFacts } from '../asked-facts.ts';
import { openClauses } from './doctor-clauses.ts';
import type { ListView } from './types.ts';

/**
 * When to see a doctor, whatever it is, each sign once; `null`: everything there was asked already. It names no condition,
 * so it stands where none may be named.
 */
export function signsView(
  matches: readonly Match[],
  facts: Facts,
  asked: AskedFacts,
  { conditions, result }: Messages,
): ListView | null {
  const items = matches.flatMap(({ condition }) => {
    const clauses: Readonly<Record<string, string>> = conditions[condition].doctor;
    return openClauses(condition, facts, asked).flatMap(id => clauses[id] ?? []);
  });
  return items.length > 0 ? { heading: result.details.doctor, items: [...new Set(items)] } : null;
}
