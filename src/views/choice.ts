import { html, type TemplateResult } from 'lit/html.js';
import type { ChoiceView } from '../view-model/types.ts';
import { bodyMap } from './body-map.ts';
import { bodyShapes } from './body-shapes.ts';
import type { Intents } from './intents.ts';
import { heading, notes } from './question.ts';

type Option = ChoiceView['groups'][number]['options'][number];

/** Many short answers stand side by side where there is room; sentences and scales stay one below the other. */
const isShort = ({ kind, groups }: ChoiceView): boolean =>
  kind === 'many' && groups.flatMap(({ options }) => options).every(({ label }) => label.length < 42);

/**
 * Radios or checkboxes.
 *
 * @param isWhole false for what is first in view: the first two groups, and no shapes on the body map yet
 * @param title given when the question is the whole screen: its legend is the heading
 */
export const choice = (
  model: ChoiceView,
  intents: Intents,
  isWhole: boolean,
  title?: string,
): TemplateResult => {
  const option = ({ id, label, checked }: Option): TemplateResult => html`
    <label part="option">
      <input
        part="control"
        type=${model.kind === 'one' ? 'radio' : 'checkbox'}
        name=${model.id}
        value=${id}
        aria-invalid=${model.error !== null}
        .checked=${checked}
      >
      <span>${label}</span>
    </label>
  `;
  // Heard once for all: a listener of its own for each option is time and memory.
  const change = ({ target }: Event): void => {
    const { value, checked } = target as HTMLInputElement;
    intents.choose(model.id, value, checked);
  };

  const groups = model.groups.slice(0, isWhole ? undefined : 2).map(
    ({ heading: name, options }) => html`
      ${name && html`<h3>${name}</h3>`}
      <div class="options ${isShort(model) ? 'short' : ''}">${options.map(option)}</div>
    `,
  );
  const checked = model.groups.flatMap(({ options }) =>
    options.flatMap(each => (each.checked ? each.id : [])),
  );
  const toggle = (id: string): void => intents.choose(model.id, id, !checked.includes(id));
  const besideMap = (map: NonNullable<ChoiceView['map']>): TemplateResult => html`
    <div class="mapped">
      ${bodyMap(map, isWhole ? bodyShapes : [], checked, toggle)}
      <div>${groups}</div>
    </div>
  `;

  return html`
    <fieldset part="question" aria-describedby="${model.id}-notes" @change=${change}>
      <legend class=${title ? '' : 'legend'}>${title ? heading(title) : model.legend}</legend>
      ${notes(model, title)}
      ${model.map ? besideMap(model.map) : groups}
    </fieldset>
  `;
};
