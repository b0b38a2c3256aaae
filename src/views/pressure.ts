import { html, type TemplateResult } from 'lit/html.js';
import type { PressureView } from '../view-model/types.ts';
import { list, paragraphs, titled } from './blocks.ts';
import { dial } from './dial.ts';
import type { Intents } from './intents.ts';
import { prose } from './prose.ts';
import { claims } from './references.ts';

export const pressure = (model: PressureView, intents: Intents): TemplateResult => {
  const [first, ...rest] = model.paragraphs.map(prose);
  return titled(
    model.heading,
    paragraphs([first]),
    dial(model.dial, intents),
    paragraphs(rest),
    html`<h4>${model.sayings.heading}</h4>`,
    list(
      'sayings',
      model.sayings.items.map(item => html`<q>${item}</q>`),
    ),
    html`<details><summary>${model.research}</summary>${claims(model.claims, intents)}</details>`,
  );
};
