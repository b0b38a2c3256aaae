import { html, type TemplateResult } from 'lit/html.js';
import type { NoticeView } from '../view-model/types.ts';
import { link } from './link.ts';
import { list, paragraphs } from './text.ts';

/**
 * In an emergency what to do comes before the reasons, and the heading belongs to the reasons. Calls lead where
 * every minute counts.
 */
export const notice = (model: NoticeView): TemplateResult => {
  const heading = html`<h3>${model.heading}</h3>`;
  const words = paragraphs(model.text);
  const actions =
    model.actions[0] &&
    html`<p class="actions">${model.actions.map(action => link(action, { look: 'button' }))}</p>`;
  const inEmergency = model.isUrgent ? [actions, words, heading] : [words, actions, heading];
  return html`
    <div class="notice ${model.tone}">
      ${model.tone === 'emergency' ? inEmergency : [heading, words]}
      ${list('said', model.items)}
    </div>
  `;
};
