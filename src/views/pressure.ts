import { html, type TemplateResult } from 'lit/html.js';
import type { PressureView } from '../result/types.ts';
import { list, paragraphs, titled } from './blocks.ts';
import { dial } from './dial.ts';
import { type Citing, claims } from './references.ts';

export const pressure = (model: PressureView, citing: Citing): TemplateResult =>
  titled(
    model.heading,
    paragraphs(model.paragraphs.slice(0, 1)),
    dial(model.dial, citing.intents),
    paragraphs(model.paragraphs.slice(1)),
    claims(model.claims, citing),
    html`<h4>${model.sayings.heading}</h4>`,
    list(
      'sayings',
      model.sayings.items.map(item => html`<q>${item}</q>`),
    ),
  );
