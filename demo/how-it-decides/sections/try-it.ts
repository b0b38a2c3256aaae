import { explain } from '../../../src/assessment/assess.ts';
import { judge } from '../../../src/assessment/judge.ts';
import { conditionIds } from '../../../src/knowledge/ids.ts';
import { en } from '../../../src/messages/en.ts';
import { choose, rate } from '../../../src/questionnaire/answer.ts';
import { questionById } from '../../../src/questionnaire/questions.ts';
import { type AskedItem, answerTo, type GivenAnswers, replay } from '../../../src/questionnaire/replay.ts';
import { optionLabel } from '../../../src/view-model/question-words.ts';
import { screenWords } from '../data/screen-words.ts';
import { el } from '../dom.ts';
import { givenBy, otherVisitors, type PlannedAnswers, typicalVisitors } from '../typical-visitors.ts';
import { conditionName, questionName } from '../words.ts';
import type { Section } from './section.ts';
import { accountOf, inOneLine } from './try-it-account.ts';

type Change = (next: GivenAnswers) => void;

interface Field {
  readonly element: HTMLElement;
  /** Shows what is given now. */
  show(given: GivenAnswers): void;
}

const idOf = (item: AskedItem, option: string): string => `try-${item.id}-${option}`;

function scaleField(item: AskedItem, current: () => GivenAnswers, change: Change): Field {
  const id = idOf(item, 'value');
  const select = el(
    'select',
    { id },
    el('option', { value: '' }, 'Not given'),
    ...Array.from({ length: 11 }, (_, n) => el('option', { value: n }, String(n))),
  );
  select.addEventListener('change', () => {
    const { [item.id]: _, ...rest } = current();
    change(select.value === '' ? rest : rate(rest, item.id, Number(select.value)));
  });
  return {
    element: el(
      'div',
      { class: 'field' },
      el('label', { for: id }, `${questionName(item.question)} `),
      select,
    ),
    show: given => {
      const value = given[item.id];
      select.value = typeof value === 'number' ? String(value) : '';
    },
  };
}

function choiceField(item: AskedItem, current: () => GivenAnswers, change: Change): Field {
  const isOne = questionById.get(item.question)?.kind === 'one';
  const inputs = item.options.map(option => {
    const input = el('input', {
      type: isOne ? 'radio' : 'checkbox',
      name: `try-${item.id}`,
      id: idOf(item, option),
      value: option,
    });
    input.addEventListener('change', () => change(choose(current(), item.id, option, input.checked)));
    return input;
  });
  const legend = questionName(item.question) || en.questionnaire.screens.safety.heading;
  return {
    element: el(
      'fieldset',
      {},
      el('legend', {}, legend),
      ...inputs.map(input => el('label', {}, input, ` ${optionLabel(en, item.question, input.value)}`)),
    ),
    show: given => {
      const answer = answerTo(item, given);
      for (const input of inputs) input.checked = Array.isArray(answer) && answer.includes(input.value);
    },
  };
}

/** Puts children in order and leaves those that are in their place alone, so that focus stays. */
function arrange(parent: Element, wanted: readonly Element[]): void {
  for (const old of [...parent.children]) if (!wanted.includes(old)) old.remove();
  wanted.forEach((each, i) => {
    if (parent.children[i] !== each) parent.insertBefore(each, parent.children[i] ?? null);
  });
}

/** Every visitor on offer, by id. */
const visitors: ReadonlyMap<string, PlannedAnswers> = new Map([
  ...Object.entries(typicalVisitors),
  ...otherVisitors.map(({ id, plan }) => [id, plan] as const),
]);

export function tryIt(): Section {
  let given: GivenAnswers = {};
  const fields = new Map<string, Field>();
  const form = el('div', { class: 'answers' });
  const account = el('div', { class: 'account' });
  const status = el('p', { role: 'status', class: 'summary' });
  const preset = el(
    'select',
    { id: 'try-preset' },
    el('option', { value: '' }, 'Nobody: all open'),
    el(
      'optgroup',
      { label: 'A typical visitor for' },
      ...conditionIds.map(id => el('option', { value: id }, conditionName(id))),
    ),
    el(
      'optgroup',
      { label: 'Others' },
      ...otherVisitors.map(({ id, name }) => el('option', { value: id }, name)),
    ),
  );

  const change: Change = next => {
    given = next;
    show();
  };
  const fieldFor = (item: AskedItem): Field => {
    const key = `${item.id}: ${item.options}`;
    const known = fields.get(key);
    if (known) return known;
    const make = questionById.get(item.question)?.kind === 'scale' ? scaleField : choiceField;
    const field = make(item, () => given, change);
    fields.set(key, field);
    return field;
  };
  const steps = new Map<string, HTMLElement>();
  const stepFor = (id: string, title: string): HTMLElement => {
    const known = steps.get(id);
    if (known) return known;
    const step = el('div', { class: 'stage', 'data-try-screen': id }, el('h4', {}, title), el('div'));
    steps.set(id, step);
    return step;
  };

  function show(): void {
    const walk = replay(given, judge, true);
    arrange(
      form,
      walk.path.map(({ id, items }, i) => {
        const { title } = screenWords[id];
        const step = stepFor(id, title);
        const heading = step.querySelector('h4');
        if (heading) heading.textContent = i === 0 ? title : `${i}. ${title}`;
        const own = items.map(fieldFor);
        const holder = step.lastElementChild;
        if (holder)
          arrange(
            holder,
            own.map(({ element }) => element),
          );
        for (const field of own) field.show(given);
        return step;
      }),
    );
    preset.closest('section')?.classList.toggle('untouched', Object.keys(given).length === 0);
    const trace = explain(walk.answers);
    status.textContent = inOneLine(trace);
    account.replaceChildren(...accountOf(trace, walk));
  }

  preset.addEventListener('change', () => {
    const plan = visitors.get(preset.value);
    change(plan ? givenBy(plan) : {});
  });
  const clear = el('button', { type: 'button' }, 'Clear all answers');
  clear.addEventListener('click', () => {
    preset.value = '';
    change({});
  });
  show();

  return {
    id: 'try-it',
    // Nothing to print until something was tried.
    attributes: { class: 'untouched' },
    title: 'Try it',
    verdict: 'Change an answer and see what the program makes of it, step by step.',
    content: [
      el(
        'p',
        {},
        'Start from a made-up visitor or from nothing, and change answers. What you leave open counts as the answer that says least (“none of these”, “not sure”, or the last one); a visitor is asked to answer it. The questions appear and go as they would for a visitor. Nothing is stored or sent.',
      ),
      el('p', { class: 'controls' }, el('label', { for: 'try-preset' }, 'Visitor '), preset, ' ', clear),
      status,
      el(
        'div',
        { class: 'side try' },
        el('div', {}, el('h3', {}, 'The answers'), form),
        el('div', {}, el('h3', {}, 'What they come to, and why'), account),
      ),
    ],
  };
}
