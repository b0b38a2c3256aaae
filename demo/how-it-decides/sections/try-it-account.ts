import { bands, homePenalty } from '../../../src/assessment/rules.ts';
import type { Reason } from '../../../src/assessment/types.ts';
import type { SafetyFlagId } from '../../../src/knowledge/safety-flags.ts';
import { en } from '../../../src/messages/en.ts';
import type { Walk } from '../../../src/questionnaire/replay.ts';
import { screenWords } from '../data/screen-words.ts';
import { type Child, el, list, terms } from '../dom.ts';
import type { ConditionAccount, Explained } from '../explain.ts';
import {
  answerWords,
  conditionName,
  flagWords,
  modalityName,
  plural,
  routeName,
  signed,
  tierWords,
} from '../words.ts';

const becauseWords = (each: SafetyFlagId | Reason): string =>
  typeof each === 'string' ? flagWords(each) : answerWords(`${each.question}.${each.option}`);

/** The outcome in a sentence, for those who listen. */
export const inOneLine = ({ assessment }: Explained): string =>
  [
    `Outcome: ${routeName(assessment.route)}`,
    `Safety: ${tierWords[assessment.safety.tier].toLowerCase()}`,
    assessment.matches[0]
      ? `First: ${conditionName(assessment.matches[0].condition)}`
      : 'No condition is shown',
    assessment.modalities[0]
      ? `First style: ${modalityName(assessment.modalities[0].modality)}`
      : 'No style is shown',
  ].join('. ');

const bandWords = (each: ConditionAccount): string =>
  each.routed
    ? `put first by ${answerWords(each.routed)}`
    : each.condition === 'pregnancy'
      ? 'never shown by points'
      : each.band
        ? en.result.bands[each.band].toLowerCase()
        : `below ${bands.might}: not shown`;

const conditionRow = (each: ConditionAccount): HTMLElement =>
  el(
    'tr',
    { 'data-account': each.condition, 'data-value': each.value },
    el('th', { scope: 'row' }, conditionName(each.condition)),
    el(
      'td',
      {},
      list([
        ...each.points.map(({ fact, weight }) => `${signed(weight)} ${answerWords(fact)}`),
        ...(each.away > 0
          ? [`${signed(-each.away)} marked places away from home (at most ${homePenalty})`]
          : []),
        ...(each.cap && each.open !== each.value
          ? [`held at ${each.value} instead of ${each.open}: ${each.cap}`]
          : []),
      ]),
    ),
    el('td', { class: 'number' }, signed(each.value)),
    el('td', {}, bandWords(each)),
  );

function pointsTable({ conditions }: Explained): Child {
  const moved = conditions
    .filter(({ points, away, routed }) => points.length > 0 || away > 0 || routed)
    .sort((a, b) => Number(Boolean(b.routed)) - Number(Boolean(a.routed)) || b.value - a.value);
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

const step = (title: string, ...content: readonly Child[]): HTMLElement =>
  el('div', { class: 'stage' }, el('h4', {}, title), content);

function outcome({ assessment, styles, pressure }: Explained): Child {
  const { matches, modalities, notNow } = assessment;
  const shown = new Set(modalities.map(({ modality }) => modality));
  const out = new Map(notNow.map(({ modality, because }) => [modality, because]));
  return [
    step(
      'Conditions shown',
      el(
        'ol',
        {},
        ...matches.map(({ condition, band, because }) =>
          el(
            'li',
            { 'data-match': condition, 'data-band': band },
            `${conditionName(condition)}: ${en.result.bands[band].toLowerCase()}`,
            because.length > 0 ? `, because of ${because.map(becauseWords).join(', ')}` : '',
          ),
        ),
      ),
    ),
    step(
      'Styles, in order',
      list(styles.notes),
      el(
        'ol',
        {},
        ...styles.order.map(style =>
          el(
            'li',
            { 'data-style': style, ...(shown.has(style) ? { 'data-shown': '' } : {}) },
            modalityName(style),
            out.has(style)
              ? ': not for now'
              : shown.has(style)
                ? el('strong', {}, ': shown')
                : ': fits too, not shown',
          ),
        ),
      ),
      styles.order.length === 0 ? el('p', {}, 'No style is on the list of what is shown.') : null,
      notNow.length > 0
        ? terms(
            notNow.map(({ modality, because }) => [
              `Not for now: ${modalityName(modality)}`,
              list([...new Set(because.map(becauseWords))]),
            ]),
          )
        : null,
    ),
    step('Pressure', list(pressure)),
  ];
}

/** Everything that led to the result, step by step; in front of it, a warning where this page and the program differ. */
export function accountOf(explained: Explained, walk: Walk): readonly HTMLElement[] {
  const { assessment, flags, ladder, differs } = explained;
  const taken = ladder.find(({ holds }) => holds);
  return [
    ...(differs.length > 0
      ? [
          el(
            'div',
            { role: 'alert', class: 'wrong', 'data-differs': '' },
            el(
              'p',
              {},
              'This page’s account does not agree with the program. Please report it; do not rely on it.',
            ),
            list(differs),
          ),
        ]
      : []),
    step(
      'Screens',
      el(
        'ol',
        { class: 'path' },
        ...walk.path.map(({ id }) => el('li', { 'data-path': id }, screenWords[id].title)),
      ),
      walk.state === 'stopped'
        ? el('p', {}, el('strong', {}, 'The questionnaire ends here: an emergency sign is up.'))
        : null,
    ),
    step(
      'Safety',
      flags.length > 0
        ? terms(
            flags.map(({ flag, because }) => [
              flagWords(flag),
              el('span', { 'data-raised': flag }, because.join('; ')),
            ]),
          )
        : el('p', {}, 'No flag is up.'),
    ),
    step(
      'Points',
      assessment.route === 'help-now'
        ? el('p', {}, 'Not counted: an emergency hides them.')
        : pointsTable(explained),
    ),
    step(
      'Outcome',
      el(
        'ol',
        { class: 'ladder' },
        ...ladder.map(rung =>
          el(
            'li',
            rung === taken ? { class: 'taken', 'data-route': rung.route } : {},
            `${rung.when}: ${routeName(rung.route)}`,
            rung === taken ? el('strong', {}, ' ← this one') : '',
          ),
        ),
      ),
    ),
    ...(assessment.route === 'help-now' ? [] : [el('div', {}, outcome(explained))]),
  ];
}
