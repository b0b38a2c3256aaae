import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { en } from '../../../src/messages/en.ts';
import { asCode } from '../colours/checked-pair.ts';
import { type Field, fieldAt } from '../settings/fields.ts';
import { judge, type Verdict } from '../state/judge.ts';
import { countryControl, countryOfPhone } from './country.ts';
import type { FormState } from './form-state.ts';
import { help } from './help.ts';

/** The id of a field's control. */
export const fieldId = (path: string): string => `field-${path.replaceAll('.', '-')}`;

/** A field, and what became of what is typed in it. */
export interface Shown {
  readonly field: Field;
  readonly id: string;
  readonly text: string;
  readonly verdict: Verdict;
  readonly form: FormState;
}

type Typed = InputEvent & { readonly target: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement };

/** What an input of this id is described by. */
export const describedBy = (id: string): string => `${id}-problem ${id}-help`;
const hint = ({ field: { words } }: Shown): string => (words.example ? `For example ${words.example}` : '');

const longest = 500;
const isLong = ({ setting: { reader } }: Field): boolean => Number(/\d+/.exec(reader.allowed)?.[0]) > longest;

const textControl = (shown: Shown, type = 'text', inputmode = 'text'): TemplateResult => {
  const { field, id, text, verdict, form } = shown;
  return html`<input
    id=${id}
    type=${type}
    inputmode=${inputmode}
    autocomplete="off"
    autocapitalize=${inputmode === 'text' ? 'sentences' : 'none'}
    spellcheck=${inputmode === 'text' ? 'true' : 'false'}
    .value=${live(text)}
    aria-describedby=${describedBy(id)}
    aria-invalid=${verdict.problem === undefined ? 'false' : 'true'}
    @input=${({ target }: Typed) => form.fill(field.path, target.value, true)}
    @change=${form.settle}
  >`;
};

const paragraphControl = ({ field, id, text, verdict, form }: Shown): TemplateResult => html`<textarea
  id=${id}
  rows="3"
  .value=${live(text)}
  aria-describedby=${describedBy(id)}
  aria-invalid=${verdict.problem === undefined ? 'false' : 'true'}
  @input=${({ target }: Typed) => form.fill(field.path, target.value, true)}
  @change=${form.settle}
></textarea>`;

const colourControl = (shown: Shown): TemplateResult => {
  const { field, text, form } = shown;
  const rgb = form.browser.colourOf(text);
  return html`<span class="pair">
    ${textControl(shown, 'text', 'url')}
    <input
      type="color"
      aria-label="Choose: ${field.words.label}"
      .value=${live(rgb ? asCode(rgb) : (field.words.example ?? '#14594f'))}
      @input=${({ target }: Typed) => form.fill(field.path, target.value, true)}
      @change=${form.settle}
    >
  </span>`;
};

const choiceControl = ({ field, id, text, verdict, form }: Shown): TemplateResult => {
  const { words, setting } = field;
  const chosen = verdict.value ?? String(setting.reader.unset);
  return html`<select
    id=${id}
    aria-describedby=${describedBy(id)}
    aria-invalid=${verdict.problem === undefined ? 'false' : 'true'}
    @change=${({ target }: Typed) =>
      form.fill(field.path, target.value === setting.reader.unset && !text ? '' : target.value)}
  >
    ${Object.entries(words.choices ?? {}).map(
      ([value, label]) => html`<option value=${value} .selected=${live(value === chosen)}>${label}</option>`,
    )}
  </select>`;
};

const nameOf = (path: string, id: string): string => {
  const names = (path === 'modalities' ? en.modalities : en.conditions) as Readonly<
    Record<string, { readonly name: string }>
  >;
  return names[id]?.name ?? id;
};

/** Ticks in the order of the table. None is the same as all, and so is all. */
const listControl = ({ field, text, verdict, form }: Shown): TemplateResult[] => {
  const ids = field.setting.reader.allowed.split(' ');
  const ticked = new Set(text ? (verdict.value ?? '').split(' ') : []);
  const toggle = (id: string, isOn: boolean): void => {
    const wanted = ids.filter(each => (each === id ? isOn : ticked.has(each)));
    form.fill(field.path, wanted.join(' '));
  };
  return ids.map(
    id => html`<label class="tick">
      <input
        type="checkbox"
        .checked=${live(ticked.has(id))}
        @change=${({ target }: Typed) => toggle(id, (target as HTMLInputElement).checked)}
      >
      ${nameOf(field.path, id)}
    </label>`,
  );
};

const flagControl = ({
  field,
  id,
  verdict,
  form,
}: Shown): TemplateResult => html`<label class="tick" for=${id}>
  <input
    id=${id}
    type="checkbox"
    .checked=${live(verdict.value === 'true')}
    aria-describedby=${describedBy(id)}
    @change=${({ target }: Typed) =>
      form.fill(field.path, (target as HTMLInputElement).checked ? 'true' : '')}
  >
  ${field.words.label}
</label>`;

const control = (shown: Shown): TemplateResult | TemplateResult[] => {
  const { field, text, verdict } = shown;
  switch (field.setting.reader.kind) {
    case 'choice':
      return choiceControl(shown);
    case 'list':
      return listControl(shown);
    case 'flag':
      return flagControl(shown);
    case 'colour':
      return colourControl(shown);
    case 'telephone':
      return textControl(shown, 'tel', 'tel');
    case 'link':
      return textControl(shown, 'text', 'url');
    case 'date':
      // A date field would empty itself of what is no date.
      return textControl(shown, text && verdict.value !== text ? 'text' : 'date');
    case 'country':
      return countryControl(shown);
    case 'language':
      return textControl(shown, 'text', 'url');
    case 'text':
      return isLong(field) ? paragraphControl(shown) : textControl(shown);
  }
};

/** What is wrong, and what was likely meant. */
export const problem = ({ field, id, verdict, form }: Shown): TemplateResult => {
  const { meant } = verdict;
  return html`<div class="problem" id="${id}-problem" aria-live="polite">
    ${verdict.problem ?? nothing}
    ${
      meant === undefined
        ? nothing
        : html` <button type="button" @click=${() => form.fill(field.path, meant)}>Use “${meant}”</button>`
    }
  </div>`;
};

/** One field with its label, its help and what is wrong with it. */
export function fieldView(path: string, form: FormState): TemplateResult | typeof nothing {
  const field = fieldAt(path);
  if (!field) return nothing;
  const text = form.setUp[path] ?? '';
  const id = fieldId(path);
  const shown: Shown = { field, id, text, verdict: text ? judge(field, text, form.browser) : {}, form };
  const { label, help: about } = field.words;
  const { kind } = field.setting.reader;
  const helper = help(`${id}-help`, label, about);
  if (kind === 'list')
    return html`<fieldset class="field" id=${id} tabindex="-1" aria-describedby=${describedBy(id)}>
      <legend>${label}</legend>
      ${helper} ${control(shown)} ${problem(shown)}
    </fieldset>`;
  return html`<div class="field">
    <div class="name">
      ${kind === 'flag' ? control(shown) : html`<label for=${id}>${label}</label>`} ${helper}
    </div>
    ${kind === 'flag' ? nothing : control(shown)}
    ${kind !== 'flag' && kind !== 'country' && !text && field.words.example ? html`<p class="hint">${hint(shown)}</p>` : nothing}
    ${problem(shown)} ${path === 'phone' ? countryOfPhone(form) : nothing}
  </div>`;
}
