import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { LinkView } from '../view-model/types.ts';

export const link = (
  model: LinkView,
  part?: 'primary' | 'secondary',
  press?: (event: Event) => void,
): TemplateResult => html`<a part=${part ?? nothing} href=${model.href}
target=${model.target === 'self' ? nothing : `_${model.target}`}
rel=${model.target === 'blank' ? 'noopener noreferrer' : nothing}
referrerpolicy="strict-origin-when-cross-origin" @click=${press}><bdi>${model.text}</bdi></a>`;
