import { firmStyles, conditions as rows } from '../../../src/knowledge/conditions.ts';
import type { ConditionId, ModalityId } from '../../../src/knowledge/ids.ts';
import { modalities } from '../../../src/knowledge/modalities.ts';
import { en } from '../../../src/messages/en.ts';
import { type Child, el, lines, terms } from '../dom.ts';
import { conditionName, modalityName } from '../words.ts';
import { entries, entry, type Section } from './section.ts';

const claimLinks = (claims: readonly { readonly id: string }[]): Child =>
  lines(claims.map(({ id }) => el('a', { href: `#claim-${id}` }, claimWords[id])));
const claimWords: Readonly<Record<string, string>> = en.claims;

const styles = (ids: readonly ModalityId[]): string => ids.map(modalityName).join(', ');

const conditionEntry = (row: (typeof rows)[number]): HTMLElement => {
  const words = en.conditions[row.id as ConditionId];
  return entry(
    { id: `condition-${row.id}`, 'data-condition-row': row.id },
    conditionName(row.id),
    terms([
      ['Styles, best fit first', styles(row.modalities)],
      ['Keeps away from', styles(row.avoid)],
      ['Can look alike', words.mix],
      ['What usually comes first', words.first],
      ['Signs to see a doctor about', lines(Object.values(words.doctor))],
      ['What is said', claimLinks(row.claims)],
    ]),
  );
};

const modalityEntry = (row: (typeof modalities)[number]): HTMLElement => {
  const words = en.modalities[row.id];
  const [low, high] = row.pressure;
  const span = [...new Set([low, high])].map(
    level => `${level} (${en.questionnaire.options.firmness[level].toLowerCase()})`,
  );
  return entry(
    { id: `modality-${row.id}`, 'data-modality': row.id },
    modalityName(row.id),
    el('p', {}, `${words.what} ${words.feels}`),
    terms([
      [
        'Pressure',
        `${span.join(' to ')} of 5${firmStyles.includes(row.id) ? '; counts as a firm style' : ''}`,
      ],
      [
        'Best fit for',
        rows
          .filter(({ modalities: [first] }) => first === row.id)
          .map(({ id }) => conditionName(id))
          .join('; '),
      ],
      ['Not for', words.avoid],
      ['Also called', words.also],
      ['What is said', claimLinks(row.claims)],
    ]),
  );
};

export const conditionsSection = (): Section => ({
  id: 'conditions',
  title: 'Conditions and styles',
  verdict: `What a visitor reads about ${rows.length} conditions and ${modalities.length} styles.`,
  content: [
    el(
      'p',
      {},
      'What the visitor reads about each. With equal points, the condition that stands first here is shown first. What opens a condition and where it lives stands under “Every rule”.',
    ),
    el('h3', {}, `Conditions (${rows.length})`),
    entries(rows.map(conditionEntry)),
    el('h3', {}, `Styles of massage (${modalities.length})`),
    entries(modalities.map(modalityEntry)),
  ],
});
