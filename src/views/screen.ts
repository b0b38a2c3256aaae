import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { QuestionView, ScreenView } from '../result/types.ts';
import { choice } from './choice.ts';
import type { Intents } from './intents.ts';
import { progress } from './progress.ts';
import { heading } from './question.ts';
import { scale } from './scale.ts';

const question = (model: QuestionView, intents: Intents, title?: string): TemplateResult =>
  model.kind === 'scale' ? scale(model, intents, title) : choice(model, intents, title);

/** What is missing, above several questions: one sentence, then a way to each of them. */
const summary = (model: ScreenView, intents: Intents): TemplateResult =>
  html`<div class="notice summary problem" role="alert" tabindex="-1"><p>${model.error}</p><ul>${model.questions.map(
    ({ id, error }) =>
      error
        ? html`<li><button type="button" class="text" @click=${() => intents.find(id)}>${error}</button></li>`
        : nothing,
  )}</ul></div>`;

const single = (model: ScreenView, only: QuestionView, intents: Intents): TemplateResult =>
  question({ ...only, hint: only.hint ?? model.hint }, intents, model.heading);

const several = (model: ScreenView, intents: Intents): TemplateResult =>
  html`${heading(model.heading)}${model.hint ? html`<p class="hint">${model.hint}</p>` : nothing}${
    model.error ? summary(model, intents) : nothing
  }${model.questions.map(each => question(each, intents))}`;

export const screen = (model: ScreenView, intents: Intents): TemplateResult => {
  const [first, ...others] = model.questions;
  return html`<div class="screen">${progress(model.progress)}${
    first && !others.length ? single(model, first, intents) : several(model, intents)
  }<div class="buttons"><button type="button" class="primary" part="primary" @click=${() => intents.next()}>${
    model.nextLabel
  }</button><button type="button" class="secondary" part="secondary" @click=${() => intents.back()}>${
    model.backLabel
  }</button></div><p class="foot"><button type="button" class="text quiet" @click=${() => intents.restart()}>${
    model.clearLabel
  }</button></p></div>`;
};
