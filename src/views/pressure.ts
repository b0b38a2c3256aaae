import { html, type TemplateResult } from 'lit/html.js';
import type { PressureView, SayingsView, SteerView } from '../view-model/types.ts';
import { dial } from './dial.ts';
import type { Intents } from './intents.ts';
import { prose } from './prose.ts';
import { claims } from './references.ts';
import { quoted } from './result-card.ts';
import { fold } from './section.ts';
import { list, paragraphs } from './text.ts';

const said = ({ items, quotes }: SayingsView): unknown => list('sayings', quoted(items, quotes));

/** For those who came without pain: the words to say, and no drawing. */
export const steer = (model: SteerView): TemplateResult =>
  fold(model.heading, paragraphs([...model.why, model.text]), said(model.sayings));

export const pressure = (model: PressureView, intents: Intents): TemplateResult => {
  const [first, ...rest] = model.paragraphs.map(prose);
  return fold(
    model.heading,
    html`
      ${paragraphs(model.why)}
      <p>${first}</p>
      ${dial(model.dial, intents)}
      ${paragraphs(rest)}
      <h4>${model.sayings.heading}</h4>
      ${said(model.sayings)}
      ${
        model.claims[0] &&
        html`<details>
          <summary>${model.research}</summary>
          ${claims(model.claims, intents)}
        </details>`
      }
    `,
  );
};
