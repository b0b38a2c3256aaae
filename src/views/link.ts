import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { LinkView } from '../view-model/types.ts';

interface LinkLook {
  /** `button` for what the visitor is meant to press; without it a link looks like one. */
  readonly look?: 'button';
  /** The part that a clinic may style it by. */
  readonly part?: 'primary' | 'secondary';
  readonly press?: (event: Event) => void;
}

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
    <bdi>${model.text}</bdi>
  </a>
`;
