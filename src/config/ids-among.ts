/** A spelling without what people write between the words of an id. */
const squashed = (words: string): string => words.replace(/[^a-z\d]/g, '');
/** Words of the longest id. */
const mostWords = 3;

/** Ids among words, however each id's own words are joined (`deep tissue`, `deep_tissue`); and what is none. */
export function idsAmong<Id extends string>(
  text: string,
  ids: readonly Id[],
): readonly [known: ReadonlySet<Id>, strangers: ReadonlySet<string>] {
  const bySpelling = new Map(ids.map(id => [squashed(id), id]));
  const words = text.match(/[^\s,;]+/g) ?? [];
  const known = new Set<Id>();
  const strangers = new Set<string>();
  for (let at = 0; at < words.length; ) {
    let count = mostWords;
    const idOf = () => bySpelling.get(squashed(words.slice(at, at + count).join('')));
    let found = idOf();
    while (!found && --count > 0) found = idOf();
    if (found) known.add(found);
    else strangers.add(words[at] ?? '');
    at += Math.max(count, 1);
  }
  return [known, strangers];
}
