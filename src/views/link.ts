import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { LinkView } from '../view-model/types.ts';

interface LinkLook {
  /** `button` for what the visitor is meant to press; without it a link looks like one. */
  readonly look?: 'button';
  /** The part that a clinic may style it by. */
  readonly part?: 'primary' | 'secondary';
  readonly press?: (event: Event) => void;
}

/** The words of a link; a telephone number in them is one piece. */
const words = ({ text, number }: LinkView): unknown => {
  const at = number ? text.indexOf(number) : -1;
  if (!number || at < 0) return text;
  return html`${text.slice(0, at)}<span class="number">${number}</span>${text.slice(at + number.length)}`;
};

export const link = (model: LinkView, { look, part, press }: LinkLook = {}): TemplateResult => html`
  <a
    class=${look ?? nothing}
    part=${part ?? nothing}
    href=${model.href}
    target=${model.target === 'self' ? nothing : `_${model.target}`}
    rel=${model.target === 'blank' ? 'noopener noreferrer' : nothing}
    referrerpolicy="strict-origin-when-cross-origin"
    @click=${press}
  >
    <bdi>${words(model)}</bdi>
  </a>
`;
