import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ChoiceView } from '../result/types.ts';
import type { Intents } from './intents.ts';
import { describedBy, heading, notes } from './question.ts';

type Group = ChoiceView['groups'][number];

/** Many short answers stand side by side where there is room; sentences and scales stay one below the other. */
const isShort = ({ kind, groups }: ChoiceView): boolean =>
  kind === 'many' && groups.every(({ options }) => options.every(({ label }) => label.length < 42));

/** Radios or checkboxes. `title` is given when the question is the whole screen: its legend is the heading. */
export const choice = (model: ChoiceView, intents: Intents, title?: string): TemplateResult => {
  const option = ({ id, label, checked }: Group['options'][number]): TemplateResult =>
    html`<label class="option${checked ? ' chosen' : ''}" part="option"><input part="control" type=${
      model.kind === 'one' ? 'radio' : 'checkbox'
    } id="${model.id}-${id}" name=${model.id} value=${id} aria-invalid=${model.error ? 'true' : nothing}
.checked=${checked} @change=${(event: Event) =>
      intents.choose(
        model.id,
        id,
        (event.currentTarget as HTMLInputElement).checked,
      )}><span>${label}</span></label>`;

  return html`<fieldset part="question" aria-describedby=${describedBy(model)}>
<legend class=${title ? '' : 'legend'}>${title ? heading(title) : model.legend}</legend>${notes(model, title !== undefined)}${model.groups.map(
    group =>
      html`${group.heading ? html`<h3 class="group">${group.heading}</h3>` : nothing}<div
class="options${isShort(model) ? ' short' : ''}">${group.options.map(option)}</div>`,
  )}</fieldset>`;
};
