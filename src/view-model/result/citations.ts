import type { Claim } from '../../knowledge/evidence.ts';
import type { Reference } from '../../knowledge/reference.ts';
import { type ReferenceId, references } from '../../knowledge/references.ts';
import { fill } from '../../messages/fill.ts';
import type { Messages } from '../../messages/messages.ts';
import type { ClaimView, ReferenceView } from '../types.ts';
import { prose } from './prose.ts';

/** Pages on massage as a whole, listed after what the claims cite; all of them stand in the first article. */
const general: readonly ReferenceId[] = [
  'mak-2024',
  'cleveland-clinic',
  'mayo-clinic',
  'sutter-health',
  'kaiser-permanente',
];

/** The reference list of one result: what its claims cite, in order of appearance, then the general pages. */
export const citedBy = (claims: readonly Claim[]): readonly ReferenceId[] => [
  ...new Set([...claims.flatMap(claim => claim.source), ...general]),
];

export const numbersOf = (claim: Claim, cited: readonly ReferenceId[]): readonly number[] =>
  claim.source.map(id => cited.indexOf(id) + 1).filter(number => number > 0);

export function claimView(claim: Claim, cited: readonly ReferenceId[], messages: Messages): ClaimView {
  const { evidence, research } = messages.result;
  const { word } = evidence[claim.evidence];
  return {
    text: prose((messages.claims as Readonly<Record<string, string>>)[claim.id] ?? '', messages),
    evidence: fill(research, { word }),
    references: numbersOf(claim, cited),
  };
}

export function referenceViews(cited: readonly ReferenceId[], messages: Messages): readonly ReferenceView[] {
  const notes = messages.referenceNotes as Readonly<Record<string, string>>;
  return cited.flatMap((id, i) => {
    const row: Reference | undefined = references.find(each => each.id === id);
    if (!row) return [];
    const href = row.doi ? `https://doi.org/${row.doi}` : row.url;
    return [
      {
        number: i + 1,
        text: row.cite,
        link: href ? { text: messages.result.referenceLink, href, target: 'blank' as const } : null,
        note: notes[id] ?? null,
      },
    ];
  });
}

/** What each evidence word means, said once. */
export const evidenceLegend = ({ result }: Messages): readonly string[] =>
  Object.values(result.evidence).map(({ word, meaning }) => `${fill(result.research, { word })}. ${meaning}`);
