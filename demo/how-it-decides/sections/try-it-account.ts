import type { Trace } from '../../../src/assessment/explain.ts';
import type { ModalityOrder } from '../../../src/assessment/modality-order.ts';
import type { PressureStep } from '../../../src/assessment/pressure.ts';
import type { Raising } from '../../../src/assessment/raised-flags.ts';
import type { PressureCause } from '../../../src/assessment/types.ts';
import { type Route, routes } from '../../../src/knowledge/routes.ts';
import { type SafetyFlagId, safetyFlagById } from '../../../src/knowledge/safety-flags.ts';
import { en } from '../../../src/messages/en.ts';
import { calmGoals } from '../../../src/questionnaire/fact-groups.ts';
import { countedScreens, type Walk } from '../../../src/questionnaire/replay.ts';
import { screenWords } from '../data/screen-words.ts';
import { type Child, el, list, terms } from '../dom.ts';
import {
  answerWords,
  causeWords,
  conditionName,
  factWords,
  flagWords,
  handsOnWords,
  modalityName,
  routeName,
  tierWords,
  urgencyWords,
} from '../words.ts';
import { pointsTable } from './try-it-points.ts';

/** The outcome in a sentence, for those who listen. */
export const inOneLine = ({ assessment }: Trace): string =>
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

const step = (title: string, ...content: readonly Child[]): HTMLElement =>
  el('div', { class: 'stage' }, el('h4', {}, title), content);

/** What changed the order of styles. */
const orderNotes = ({ lists, front, shared, isLymphLeftOut, lightBecause }: ModalityOrder) => [
  ...(front ? [`${front.rule}: ${modalityName(front.modality)} comes first`] : []),
  ...lists
    .slice(0, 1)
    .filter(({ because }) => because.length > 0)
    .map(
      ({ list: [style], because }) =>
        `S3: ${style ? modalityName(style) : ''} moves to the front of its list: ${because.map(answerWords).join('; ')}`,
    ),
  ...(shared.length > 0 ? ['S1: styles on the lists of the first two come first'] : []),
  ...(isLymphLeftOut ? ['S4: lymph work is left out, as there is no swelling'] : []),
  ...(lightBecause.length > 0
    ? [`S6: firm styles step behind all gentle ones: ${lightBecause.map(causeWords).join('; ')}`]
    : []),
];

const isFlag = (id: string): id is SafetyFlagId => safetyFlagById.has(id as SafetyFlagId);

const pressureCauseWords = (cause: PressureCause, pain: unknown): string =>
  cause === 'pain'
    ? `pain of ${pain} out of 10`
    : cause === 'age'
      ? 'age'
      : cause === 'health'
        ? 'a group of health questions without a line'
        : isFlag(cause)
          ? flagWords(cause)
          : conditionName(cause);

/** One step to the pressure, in words. */
function pressureWords({ rule, value, because }: PressureStep, pain: unknown): string {
  const why = because.map(cause => pressureCauseWords(cause, pain)).join('; ');
  const sentences: Readonly<Record<PressureStep['rule'], string>> = {
    wished: `Asked for ${value}`,
    usual: `No preference: start at ${value}`,
    'one-lighter': `One lighter: ${value}`,
    limit: `At most ${value}: ${why}`,
    lymph: `Down to ${value}: lymph work comes first`,
    ceiling: `Pain of at most ${value} out of 10${why ? `: ${why}` : ', as usual'}`,
  };
  return sentences[rule];
}

function outcome({ assessment, modalities: styles, pressure }: Trace, { answers }: Walk): Child {
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
            because.length > 0 ? `, because of ${because.map(causeWords).join(', ')}` : '',
          ),
        ),
      ),
    ),
    step(
      'Styles, in order',
      list(orderNotes(styles)),
      el(
        'ol',
        {},
        ...styles.order.map(({ modality: style }) =>
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
              list([...new Set(because.map(causeWords))]),
            ]),
          )
        : null,
    ),
    step('Pressure', list(pressure.map(each => pressureWords(each, answers.pain)))),
  ];
}

/** When each outcome is taken; the first that holds is. */
const routeWhen: Readonly<Record<Route, string>> = {
  'help-now': 'A flag says now or today',
  'doctor-first': 'A flag says nothing until seen, or an OK first, and nobody has given it',
  prenatal: 'Pregnant now, or a birth in the last six weeks',
  'cancer-care': `Wants ${answerWords('help.cancer').toLowerCase()}`,
  relaxation: `Wants nothing but calm (${calmGoals.map(factWords).join(', ')})`,
  therapeutic: `At least one condition fits, or ${answerWords('help.sport')} or ${answerWords('help.posture')}`,
  unsure: 'None of these',
};

/** What raises a flag: its own tick, or a rule by its id with all that it found. */
const raisedWords = (raisedBy: readonly Raising[]): string =>
  raisedBy
    .map(({ rule, because }) => (rule ? `${rule}: ${because.map(factWords).join(', ')}` : 'ticked'))
    .join('; ');

/** Everything that led to the result, step by step, as the program hands it out. */
export function accountOf(trace: Trace, walk: Walk): readonly HTMLElement[] {
  const { assessment, flags } = trace;
  return [
    step(
      'Screens',
      el(
        'ol',
        { class: 'path' },
        ...countedScreens(walk.path).map(({ id }) => el('li', { 'data-path': id }, screenWords[id].title)),
      ),
      walk.state === 'stopped'
        ? el('p', {}, el('strong', {}, 'The questionnaire ends here: an emergency sign is up.'))
        : null,
    ),
    step(
      'Safety',
      flags.length > 0
        ? terms(
            flags.map(({ flag, urgency, handsOn, isCleared, raisedBy }) => [
              flagWords(flag),
              el(
                'span',
                { 'data-raised': flag },
                `${urgencyWords[urgency]}; ${handsOnWords[handsOn]}${isCleared ? ', and already agreed' : ''}. ${raisedWords(raisedBy)}`,
              ),
            ]),
          )
        : el('p', {}, 'No flag is up.'),
    ),
    step(
      'Points',
      assessment.route === 'help-now'
        ? el('p', {}, 'Not counted: an emergency hides them.')
        : pointsTable(trace),
    ),
    step(
      'Outcome',
      el(
        'ol',
        { class: 'ladder' },
        ...routes.map(({ id }) =>
          el(
            'li',
            id === assessment.route ? { class: 'taken', 'data-route': id } : {},
            `${routeWhen[id]}: ${routeName(id)}`,
            id === assessment.route ? el('strong', {}, ' ← this one') : '',
          ),
        ),
      ),
    ),
    ...(assessment.route === 'help-now' ? [] : [el('div', {}, outcome(trace, walk))]),
  ];
}
