import { backgroundReferences } from '../../src/knowledge/background-references.ts';
import type { BackgroundReference, Reference } from '../../src/knowledge/reference.ts';
import { referenceDetails } from '../../src/knowledge/reference-details.ts';
import { references } from '../../src/knowledge/references.ts';
import type { Source } from '../../src/knowledge/source.ts';
import { between, type Child, el } from './dom.ts';

/** A reference as the page lists it: numbered once, for visitors first, then the background. */
export interface Listed {
  readonly id: string;
  readonly number: number;
  readonly full: string;
  readonly seen: NonNullable<Reference['seen']>;
  readonly href: string | null;
  readonly isForVisitors: boolean;
}

const hrefOf = ({ doi, url }: Reference): string | null => (doi ? `https://doi.org/${doi}` : (url ?? null));

export const listed: readonly Listed[] = [
  ...references.map((row, i) => ({
    id: row.id,
    number: i + 1,
    ...referenceDetails[row.id],
    href: hrefOf(row),
    isForVisitors: true,
  })),
  ...backgroundReferences.map((row: BackgroundReference, i) => ({
    id: row.id,
    number: references.length + i + 1,
    full: row.cite,
    seen: row.seen ?? 'abstract',
    href: hrefOf(row),
    isForVisitors: false,
  })),
];

const byId: ReadonlyMap<string, Listed> = new Map(listed.map(row => [row.id, row]));

/** Links to the list of references, with who and when; "house" stays a word. */
export const sourceLinks = (sources: readonly Source[]): Child =>
  between(
    sources.map(id => {
      const row = byId.get(id);
      return row
        ? el('a', { href: `#ref-${id}` }, `${row.full.split(/[.:;?] /)[0]} [${row.number}]`)
        : 'house decision';
    }),
    '; ',
  );

/** The same by number, for paper. */
export const sourceNumbers = (sources: readonly Source[]): string =>
  sources
    .map(id => byId.get(id))
    .map(row => (row ? String(row.number) : 'house'))
    .join(', ');

/** How much of it was read. */
export const seenWords: Readonly<Record<Listed['seen'], string>> = {
  page: 'the page was read',
  abstract: 'the abstract was read',
  opening: 'the opening part was read',
  'not-found': 'could not be found any more; no claim rests on it',
};
