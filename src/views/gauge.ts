import { html, type TemplateResult } from 'lit/html.js';
import type { ChoiceView } from '../view-model/types.ts';
import { pinned } from './pinned.ts';

/**
 * Answers that rise, as one gauge: native radios, each drawn as a bar, filled up to the one that is chosen. Every one has
 * its word for ears; eyes see that of the chosen one, and of both ends before.
 * @param apart the answers that do not rise
 */
export const gauge = ({ groups: [rising], error }: ChoiceView, apart: unknown): TemplateResult => {
  const levels = rising?.options ?? [];
  const at = levels.findIndex(({ checked }) => checked);
  const chosen = levels[at];
  // In the middle of its bar.
  const x = ((at + 0.5) / levels.length) * 100;
  return html`
    <div class="gauge-choice">
      <div>
        <div class="gauge">
          ${levels.map(
            ({ id, question, label, checked }, index) => html`
              <label part="option">
                <input
                  class=${index <= at ? 'rr-block on' : 'rr-block'}
                  part="control"
                  type="radio"
                  name=${question}
                  value=${id}
                  aria-invalid=${error !== null}
                  .checked=${checked}
                >
                <span class="sr">${label}</span>
              </label>
            `,
          )}
        </div>
        ${
          chosen
            ? pinned({ x, text: chosen.label })
            : html`<p class="ends" aria-hidden="true"><span>${levels[0]?.label}</span> <span>${levels.at(-1)?.label}</span></p>`
        }
      </div>
      ${apart}
    </div>
  `;
};
