import { html, nothing, type TemplateResult } from 'lit';
import { fieldAt } from '../settings/fields.ts';
import { findSentences, sentenceAt } from '../settings/message-paths.ts';
import { judge } from '../state/judge.ts';
import { fieldId } from './field.ts';
import type { FormState } from './form-state.ts';

const prefix = 'texts.';

const ownField = (path: string, form: FormState): TemplateResult | typeof nothing => {
  const field = fieldAt(path);
  if (!field) return nothing;
  const text = form.setUp[path] ?? '';
  const id = fieldId(path);
  const { problem } = judge(field, text, form.browser);
  return html`<div class="field">
    <label for=${id}>In place of “${sentenceAt(path.slice(prefix.length))}”</label>
    <textarea
      id=${id}
      rows="2"
      .value=${text}
      aria-describedby="${id}-problem"
      aria-invalid=${problem === undefined ? 'false' : 'true'}
      @input=${({ target }: InputEvent) => form.fill(path, (target as HTMLTextAreaElement).value, true)}
      @change=${form.settle}
    ></textarea>
    <div class="problem" id="${id}-problem" aria-live="polite">${problem ?? nothing}</div>
    <button type="button" @click=${() => form.fill(path, '')}>Back to our words</button>
  </div>`;
};

/** Any sentence of the check in words of the clinic's own, found by what it says. */
export const ownWords = (
  form: FormState,
  search: string,
  searchFor: (letters: string) => void,
): TemplateResult => {
  const found = findSentences(search).filter(({ path }) => !(prefix + path in form.setUp));
  return html`
    <p>Keep the meaning, above all in signs of danger and in answers: the check goes by what is asked, not by your words.</p>
    ${Object.keys(form.setUp)
      .filter(path => path.startsWith(prefix))
      .map(path => ownField(path, form))}
    <div class="field">
      <label for="find-sentence">Find a sentence by its words</label>
      <input
        id="find-sentence"
        type="search"
        autocomplete="off"
        .value=${search}
        @input=${({ target }: InputEvent) => searchFor((target as HTMLInputElement).value)}
      >
      <p class="hint" role="status">
        ${search.trim().length < 3 ? 'Three letters or more.' : found.length === 0 ? 'No sentence holds that.' : nothing}
      </p>
      <ul class="found">
        ${found.map(
          ({ path, text }) =>
            html`<li><button type="button" @click=${() => form.fill(prefix + path, text)}>Change “${text}”</button></li>`,
        )}
      </ul>
    </div>
  `;
};
