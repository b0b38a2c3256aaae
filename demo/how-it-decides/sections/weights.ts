import { gates } from '../../../src/assessment/gates.ts';
import { weights } from '../../../src/assessment/weights.ts';
import { type ConditionId, conditionIds } from '../../../src/knowledge/ids.ts';
import { en } from '../../../src/messages/en.ts';
import { optionsOf, questions } from '../../../src/questionnaire/questions.ts';
import { optionLabel } from '../../../src/view-model/question-words.ts';
import { el } from '../dom.ts';
import { conditionName, questionName, signed } from '../words.ts';
import type { Section } from './section.ts';

const shown: readonly ConditionId[] = conditionIds.filter(id =>
  Object.values(weights).some(options => Object.values(options).some(by => by[id] !== undefined)),
);

const cell = (condition: ConditionId, weight: number | undefined): HTMLElement =>
  el(
    'td',
    { 'data-condition': condition },
    weight === undefined
      ? null
      : el(
          'span',
          {
            class: `weight ${weight > 0 ? 'for' : 'against'} size-${Math.abs(weight)}`,
            'data-weight': weight,
          },
          signed(weight),
        ),
  );

function table(): HTMLTableElement {
  return el(
    'table',
    { class: 'matrix', 'aria-describedby': 'weights-key' },
    el('caption', {}, el('span', {}, 'What each answer adds to each condition')),
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        el('th', { scope: 'col' }, 'Answer'),
        ...shown.map(id =>
          el('th', { scope: 'col', 'data-condition': id }, el('span', {}, conditionName(id))),
        ),
      ),
    ),
    ...questions.flatMap(question => {
      const options = weights[question.id];
      if (!options) return [];
      const order = optionsOf(question).filter(option => options[option]);
      return el(
        'tbody',
        {},
        el(
          'tr',
          { class: 'group' },
          el(
            'th',
            { scope: 'rowgroup', colspan: shown.length + 1 },
            el('span', {}, questionName(question.id)),
          ),
        ),
        ...order.map(option =>
          el(
            'tr',
            { class: 'row' },
            el('th', { scope: 'row' }, optionLabel(en, question.id, option)),
            ...shown.map(id => cell(id, options[option]?.[id])),
          ),
        ),
      );
    }),
  );
}

/** One condition alone: its column, and the answers that say anything about it. */
function filter(matrix: HTMLTableElement, chosen: string): void {
  for (const each of matrix.querySelectorAll<HTMLElement>('[data-condition]')) {
    each.hidden = chosen !== '' && each.dataset['condition'] !== chosen;
  }
  for (const row of matrix.querySelectorAll<HTMLElement>('.row')) {
    row.hidden = chosen !== '' && !row.querySelector(`[data-condition="${chosen}"] [data-weight]`);
  }
  for (const group of matrix.tBodies) {
    group.hidden = ![...group.querySelectorAll<HTMLElement>('.row')].some(row => !row.hidden);
  }
  matrix.classList.toggle('one', chosen !== '');
}

export function weightsSection(): Section {
  const matrix = table();
  const select = el(
    'select',
    { id: 'weights-filter' },
    el('option', { value: '' }, 'All conditions'),
    ...shown.map(id => el('option', { value: id }, conditionName(id))),
  );
  select.addEventListener('change', () => filter(matrix, select.value));
  const gated = shown.filter(id => gates[id]).length;
  return {
    id: 'weights',
    title: 'The weights',
    verdict: 'What each answer counts for, as a picture; ours, tuned on written cases, not validated.',
    content: [
      el(
        'p',
        { id: 'weights-key' },
        'Round and filled: the answer speaks for the condition. Square and outlined: it speaks against it. The larger, the more. An empty place means that the answer says nothing about the condition.',
      ),
      el(
        'p',
        {},
        `Source: house throughout; tuned on written cases, not validated. Points are not all: ${gated} of these conditions also need an opening answer, and places away from home count against some (see “Every rule”).`,
      ),
      el('p', { class: 'controls' }, el('label', { for: 'weights-filter' }, 'Show '), select),
      el('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Table of weights' }, matrix),
    ],
  };
}
