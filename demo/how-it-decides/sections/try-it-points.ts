import type { ConditionTrace, Trace } from '../../../src/assessment/explain.ts';
import { bands, homePenalty, neverByScore } from '../../../src/assessment/gates.ts';
import type { Hold } from '../../../src/assessment/score.ts';
import { en } from '../../../src/messages/en.ts';
import { type Child, el, list } from '../dom.ts';
import { conditionName, optionWords, plural, signed } from '../words.ts';

const bandWords = (each: ConditionTrace): string =>
  each.routedBy
    ? `put first by ${optionWords(each.routedBy)}`
    : neverByScore.includes(each.condition)
      ? 'never shown by points'
      : each.band
        ? en.result.bands[each.band].toLowerCase()
        : `below ${bands.might}: not shown`;

/** Why a condition is held down. */
const holdWords: Readonly<Record<Hold, string>> = {
  gate: 'no opening answer was given',
  'look-alike': 'look-alike',
  'not-all-over': 'not all over',
  'not-lasting': 'not known to last 3 months or more',
  'no-sign': 'no pain and no sign of it',
};

const conditionRow = (each: ConditionTrace): HTMLElement =>
  el(
    'tr',
    { 'data-account': each.condition, 'data-value': each.value },
    el('th', { scope: 'row' }, conditionName(each.condition)),
    el(
      'td',
      {},
      list([
        ...each.points.map(point => `${signed(point.weight)} ${optionWords(point)}`),
        ...(each.away > 0
          ? [`${signed(-each.away)} marked places away from home (at most ${homePenalty})`]
          : []),
        ...(each.open !== each.value
          ? [
              `held at ${each.value} instead of ${each.open}: ${each.holds.map(hold => holdWords[hold]).join(', ')}`,
            ]
          : []),
      ]),
    ),
    el('td', { class: 'number' }, signed(each.value)),
    el('td', {}, bandWords(each)),
  );

/** What each answer added to each condition, what was taken off, and what it is shown as. */
export function pointsTable({ conditions }: Trace): Child {
  const moved = conditions
    .filter(({ points, away, routedBy }) => points.length > 0 || away > 0 || routedBy)
    .sort((a, b) => Number(b.routedBy !== null) - Number(a.routedBy !== null) || b.value - a.value);
  const still = conditions.length - moved.length;
  return [
    moved.length > 0
      ? el(
          'div',
          { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Points' },
          el(
            'table',
            { class: 'points' },
            el(
              'thead',
              {},
              el(
                'tr',
                {},
                ...['Condition', 'Weights and rules', 'Points', 'Shown as'].map(head =>
                  el('th', { scope: 'col' }, head),
                ),
              ),
            ),
            el('tbody', {}, ...moved.map(conditionRow)),
          ),
        )
      : null,
    el('p', { class: 'quiet' }, `${plural(still, 'condition')} at 0: no answer says anything about them.`),
  ];
}
