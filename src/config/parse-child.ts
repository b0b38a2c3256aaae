import { hasCurlyNames, straightJson } from './curly-quotes.ts';
import { jsonFault } from './json-fault.ts';

/** Characters; more than this is no settings. */
const maxJson = 100_000;

/** What the text of the child holds; `fault`: why nothing of it, or not as it is written. */
interface Child {
  readonly settings: unknown;
  readonly fault?: readonly [problem: string, used: string];
}

/** The settings in the text of the child; blank is none. */
export function parseChild(child: string | null): Child {
  if (!child?.trim()) return { settings: null };
  const nothing = 'nothing of it';
  if (child.length > maxJson) return { settings: null, fault: ['too long', nothing] };
  try {
    return { settings: JSON.parse(child) };
  } catch {
    const curly = 'curly quotes, as word processors make them, in place of straight ones (")';
    const straight = hasCurlyNames(child) ? straightJson(child) : null;
    if (straight !== null) return { settings: straight, fault: [curly, 'it with straight ones'] };
    const { line, isComma } = jsonFault(child);
    const why = hasCurlyNames(child) ? `: ${curly}` : isComma ? ': a comma too many' : '';
    return { settings: null, fault: [`not valid near line ${line}${why}`, nothing] };
  }
}
