import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { LinkView } from '../result/types.ts';

interface LinkLook {
  readonly class?: string;
  readonly part?: string;
  readonly press?: (event: Event) => void;
}

export const link = (model: LinkView, look: LinkLook = {}): TemplateResult => html`<a
class=${look.class ?? 'link'} part=${look.part ?? nothing} href=${model.href}
target=${model.target === 'self' ? nothing : `_${model.target}`}
rel=${model.target === 'blank' ? 'noopener noreferrer' : nothing}
referrerpolicy="strict-origin-when-cross-origin"
@click=${look.press ?? nothing}><bdi>${model.text}</bdi></a>`;
