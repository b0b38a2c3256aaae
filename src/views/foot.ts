import { html, type TemplateResult } from 'lit/html.js';
import type { LinkView } from '../view-model/types.ts';
import { link } from './link.ts';
import { paragraphs } from './text.ts';

export const foot = (texts: readonly string[], privacy: LinkView | null): TemplateResult => html`
  <div class="foot">
    ${paragraphs(texts)}
    ${privacy && html`<p>${link(privacy)}</p>`}
  </div>
`;
