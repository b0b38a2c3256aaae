import { html, type TemplateResult } from 'lit/html.js';
import type { PressureMark } from '../view-model/types.ts';

/**
 * Words centred on a mark, in hundredths along: in a box that reaches as far to one side of it as to the other, beside an
 * empty one that gives way where they are longer. They never stick out.
 */
export const pinned = ({ x, text }: PressureMark): TemplateResult => {
  const rest = html`<svg width="${Math.abs(2 * x - 100)}%"></svg>`;
  return html`
    <div class="pinned" aria-hidden="true">
      ${x > 50 ? rest : ''}<strong>${text}</strong>${x < 50 ? rest : ''}
    </div>
  `;
};
