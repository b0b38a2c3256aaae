import { html, type TemplateResult } from 'lit/html.js';
import type { NoticeView } from '../view-model/types.ts';
import { link } from './link.ts';
import { list, paragraphs } from './text.ts';

/** In an emergency the calls lead where every minute counts; else the reasons and what to do come before them. */
export const notice = (model: NoticeView): TemplateResult => {
  const heading = html`<h3>${model.heading}</h3>`;
  const words = model.tone === 'emergency' ? list('', model.text) : paragraphs(model.text);
  const actions =
    model.actions[0] &&
    html`<p class="actions">${model.actions.map(action => link(action, { look: 'button' }))}</p>`;
  const reasons = list(model.tone === 'emergency' ? '' : 'said', model.items);
  const inEmergency = model.isUrgent
    ? [actions, reasons, heading, words]
    : [reasons, heading, words, actions];
  return html`
    <div class="notice ${model.tone}">
      ${model.tone === 'emergency' ? inEmergency : [heading, words, reasons]}
    </div>
  `;
};
