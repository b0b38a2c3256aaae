import { html, type TemplateResult } from 'lit/html.js';
import type { PressureView, SteerView } from '../view-model/types.ts';
import { dial } from './dial.ts';
import type { Intents } from './intents.ts';
import { prose } from './prose.ts';
import { claims } from './references.ts';
import { fold } from './section.ts';
import { list, paragraphs } from './text.ts';

/** For those who came without pain: the words to say, and no drawing. */
export const steer = (model: SteerView): TemplateResult =>
  fold(
    model.heading,
    paragraphs([...model.why, model.text]),
    list(
      'sayings',
      model.sayings.items.map(item => html`<q>${item}</q>`),
    ),
  );

export const pressure = (model: PressureView, intents: Intents): TemplateResult => {
  const [first, ...rest] = model.paragraphs.map(prose);
  const sayings = model.sayings.items.map(item => html`<q>${item}</q>`);
  return fold(
    model.heading,
    html`
      ${paragraphs(model.why)}
      <p>${first}</p>
      ${dial(model.dial, intents)}
      ${paragraphs(rest)}
      <h4>${model.sayings.heading}</h4>
      ${list('sayings', sayings)}
      <details>
        <summary>${model.research}</summary>
        ${claims(model.claims, intents)}
      </details>
    `,
  );
};
