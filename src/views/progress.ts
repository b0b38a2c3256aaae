import { html, type TemplateResult } from 'lit/html.js';
import type { ProgressView } from '../view-model/types.ts';
import { segments } from './segments.ts';

/** The parts by name, each with a bar that fills; to ears, the one sentence that says where they are. */
export const progress = ({ parts, text }: ProgressView): TemplateResult => html`
  <div part="progress">
    <p class="sr">${text}</p>
    <div class="parts" aria-hidden="true">
      ${parts.map(
        ({ name, steps, done, isHere }) => html`
          <span class=${isHere ? 'here' : ''}>${segments('bar', steps, 1, done)} ${name}</span>
        `,
      )}
    </div>
  </div>
`;
