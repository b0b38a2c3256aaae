import { html, nothing, type TemplateResult } from 'lit';
import type { NoticeView } from '../result/types.ts';
import { link } from './link.ts';

/** In an emergency the calls come before the reasons. */
export const notice = (model: NoticeView): TemplateResult => {
  const words = model.text.map(text => html`<p>${text}</p>`);
  const actions = model.actions.length
    ? html`<p class="actions">${model.actions.map(action => link(action, { class: 'action' }))}</p>`
    : nothing;
  return html`<div class="notice ${model.tone}"><h3>${model.heading}</h3>${
    model.tone === 'emergency' ? [actions, words] : [words, actions]
  }${
    model.items.length
      ? html`<ul class="said">${model.items.map(item => html`<li><q>${item}</q></li>`)}</ul>`
      : nothing
  }</div>`;
};
