import type { Claim } from '../../knowledge/evidence.ts';
import type { Reference } from '../../knowledge/reference.ts';
import { generalReferences, type ReferenceId, references } from '../../knowledge/references.ts';
import { fill } from '../../messages/fill.ts';
import type { Language } from '../../messages/languages.ts';
import { localeOf } from '../../messages/locale.ts';
import type { Messages } from '../../messages/messages.ts';
import type { ClaimView, ReferencesView, ReferenceView } from './claim-types.ts';
import { prose } from './prose.ts';

/** The reference list of one result: what its claims cite, in order of appearance, then the general pages. */
export const citedBy = (claims: readonly Claim[]): readonly ReferenceId[] => [
  ...new Set([...claims.flatMap(claim => claim.source), ...generalReferences]),
];

export const numbersOf = (claim: Claim, cited: readonly ReferenceId[]): readonly number[] =>
  claim.source.map(id => cited.indexOf(id) + 1).filter(number => number > 0);

/** The reference list of a result; `null`: it may make no claims. */
export type Cited = readonly ReferenceId[] | null;

/** Claims as they are shown, each with the way to its references. */
export const claimsView = (
  claims: readonly Claim[],
  cited: Cited,
  language: Language,
): readonly ClaimView[] => (cited ? claims.map(claim => claimView(claim, cited, language)) : []);

function claimView(claim: Claim, cited: readonly ReferenceId[], { messages, tag }: Language): ClaimView {
  const { evidence, citation, citationHeard } = messages.result;
  return {
    text: prose((messages.claims as Readonly<Record<string, string>>)[claim.id] ?? '', messages),
    evidence: evidence[claim.evidence].label,
    citations: numbersOf(claim, cited).map(number => {
      const n = localeOf(tag).number(number);
      return { number, text: fill(citation, { n }), heard: fill(citationHeard, { n }) };
    }),
  };
}

const rowOf = (id: ReferenceId): Reference | undefined => references.find(row => row.id === id);

function linkOf({ doi, url }: Reference, text: string): ReferenceView['link'] {
  const href = doi ? `https://doi.org/${doi}` : url;
  return href ? { text, href, target: 'blank' } : null;
}

export function referencesView(cited: readonly ReferenceId[], messages: Messages): ReferencesView {
  const words = messages.result;
  const notes: Readonly<Partial<Record<ReferenceId, string>>> = messages.referenceNotes;
  return {
    heading: words.references,
    legend: Object.values(words.evidence).map(({ legend }) => legend),
    items: cited.flatMap((id, index) => {
      const row = rowOf(id);
      if (!row) return [];
      return {
        number: index + 1,
        text: messages.references[id],
        link: linkOf(row, words.referenceLink),
        note: notes[id] ?? null,
      };
    }),
  };
}
