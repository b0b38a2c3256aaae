import { conditions } from '../../../src/knowledge/conditions.ts';
import type { Claim } from '../../../src/knowledge/evidence.ts';
import { modalities } from '../../../src/knowledge/modalities.ts';
import { pressureClaims } from '../../../src/knowledge/pressure.ts';
import { safetyFlags } from '../../../src/knowledge/safety-flags.ts';
import { safetySources } from '../../../src/knowledge/safety-sources.ts';
import { en } from '../../../src/messages/en.ts';
import { between, type Child, el, lines, terms } from '../dom.ts';
import { type Listed, listed, seenWords, sourceLinks } from '../references.ts';
import { conditionName, flagWords, modalityName, plural, short } from '../words.ts';
import { entries, entry, type Section } from './section.ts';

interface Use {
  readonly claim: Claim;
  readonly of: string;
}

const uses: readonly Use[] = [
  ...conditions.flatMap(({ id, claims }) => claims.map(claim => ({ claim, of: conditionName(id) }))),
  ...modalities.flatMap(({ id, claims }) => claims.map(claim => ({ claim, of: modalityName(id) }))),
  ...pressureClaims.map(claim => ({ claim, of: 'Pressure and soreness' })),
];
const claimIds: readonly string[] = [...new Set(uses.map(({ claim }) => claim.id))];

const words: Readonly<Record<string, string>> = en.claims;
const notes: Readonly<Record<string, string>> = en.referenceNotes;

const evidenceText = (word: Claim['evidence']): string => en.result.evidence[word].legend;

const claimEntry = (id: string): HTMLElement => {
  const own = uses.filter(({ claim }) => claim.id === id);
  const evidence = [...new Set(own.map(({ claim }) => claim.evidence))];
  return entry(
    { id: `claim-${id}`, 'data-claim': id },
    words[id],
    terms([
      ['Evidence', evidence.map(evidenceText).join(' ')],
      ['Said of', lines(own.map(({ claim, of }) => [`${of}: `, sourceLinks(claim.source)]))],
    ]),
  );
};

const restsOn = (id: string): Child => {
  const claims = claimIds.filter(claim =>
    uses.some(use => use.claim.id === claim && (use.claim.source as readonly string[]).includes(id)),
  );
  const flags = safetyFlags.filter(flag => (safetySources[flag.id] as readonly string[]).includes(id));
  const links = [
    ...claims.map(claim => el('a', { href: `#claim-${claim}` }, short(words[claim] ?? ''))),
    ...flags.map(flag => el('a', { href: `#flag-${flag.id}` }, short(flagWords(flag.id)))),
  ];
  return links.length > 0 ? ['Stands behind: ', between(links), '.'] : 'No claim and no flag names it.';
};

const referenceItem = ({ id, full, seen, href, number }: Listed): HTMLElement =>
  el(
    'li',
    { id: `ref-${id}`, 'data-reference': id, value: number },
    `${full}. `,
    href ? el('a', { href, rel: 'noreferrer' }, href) : 'No address: only a copy was seen.',
    el(
      'span',
      { class: 'quiet' },
      ` How much was seen: ${seenWords[seen]}. `,
      notes[id] ? `Visitors read: “${notes[id]}” ` : '',
      restsOn(id),
    ),
  );

export const claims = (): Section => ({
  id: 'claims',
  title: 'Claims, and what they rest on',
  verdict: `${claimIds.length} sentences about what massage may do, each with its evidence word and its sources; none is called good evidence.`,
  content: [
    el(
      'p',
      {},
      `Every sentence about what massage may do (${claimIds.length}), as the visitor reads it, with its evidence word and its sources. Nothing here is called good evidence: the widest review found no conclusion of high certainty for any condition (Mak 2024).`,
    ),
    el(
      'p',
      {},
      'Further down: ',
      el('a', { href: '#references' }, 'references that visitors can look up'),
      ' and ',
      el('a', { href: '#background' }, 'background references'),
      '.',
    ),
    el('h3', {}, 'Evidence words'),
    terms(Object.values(en.result.evidence).map(({ label, legend }) => [label, legend] as const)),
    el('h3', {}, 'Claims'),
    entries(claimIds.map(claimEntry)),
    el('h3', { id: 'references' }, 'References that visitors can look up'),
    el(
      'p',
      {},
      `${plural(listed.filter(row => row.isForVisitors).length, 'reference')}. Details that were not seen are left out.`,
    ),
    el('ol', { class: 'references' }, ...listed.filter(row => row.isForVisitors).map(referenceItem)),
    el('h3', { id: 'background' }, 'Background references'),
    el(
      'p',
      {},
      'What stands behind safety rules, the ideas of the questions and the rules of wording. Visitors do not see them.',
    ),
    el('ol', { class: 'references' }, ...listed.filter(row => !row.isForVisitors).map(referenceItem)),
  ],
});
