import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { NoticeView } from '../result/types.ts';
import { link } from './link.ts';

/** In an emergency what to do comes before the reasons, and the heading belongs to the reasons. Calls lead where every minute counts. */
export const notice = (model: NoticeView): TemplateResult => {
  const heading = html`<h3>${model.heading}</h3>`;
  const words = model.text.map(text => html`<p>${text}</p>`);
  const actions = model.actions.length
    ? html`<p class="actions">${model.actions.map(action => link(action, { class: 'action' }))}</p>`
    : nothing;
  return html`<div class="notice ${model.tone}">${
    model.isUrgent
      ? [actions, words, heading]
      : model.tone === 'emergency'
        ? [words, actions, heading]
        : [heading, words]
  }${
    model.items.length
      ? html`<ul class="said">${model.items.map(item => html`<li>${item}</li>`)}</ul>`
      : nothing
  }</div>`;
};
