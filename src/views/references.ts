import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ClaimView, ResultView } from '../result/types.ts';
import type { Intents } from './intents.ts';
import { link } from './link.ts';

type References = NonNullable<ResultView['references']>;

/** What a part needs to point at the list: its name, for those who hear "[2]" without seeing it, and the way there. */
export interface Citing {
  readonly label: string;
  readonly intents: Intents;
}

const cites = (numbers: readonly number[], { label, intents }: Citing): TemplateResult =>
  html`${numbers.map(
    number =>
      html` <button type="button" class="cite" @click=${() => intents.cite(number)}><span class="sr">${label} </span>[${
        number
      }]</button>`,
  )}`;

/** The evidence word stands right after its claim, in the same size. */
export const claim = (model: ClaimView, citing: Citing): TemplateResult =>
  html`<div class="claim"><p>${model.text} <strong class="evidence">${model.evidence}</strong>${cites(
    model.references,
    citing,
  )}</p></div>`;

/** Folded depth. Every card has the same headings, so each also says whose it is to those who hear them in a list. */
export const more = (
  details: readonly { readonly heading: string; readonly text: string }[],
  name: string,
): TemplateResult =>
  html`${details.map(
    ({ heading, text }) =>
      html`<details><summary>${heading}<span class="sr">: ${name}</span></summary><p>${text}</p></details>`,
  )}`;

export const references = (model: References): TemplateResult =>
  html`<details class="references"><summary>${model.heading}</summary><ul class="small">${model.legend.map(
    line => html`<li>${line}</li>`,
  )}</ul><ol>${model.items.map(
    item =>
      html`<li id="reference-${item.number}" value=${item.number} tabindex="-1">${item.text}${
        item.link ? html` ${link(item.link)}` : nothing
      }${item.note ? html`<p class="small">${item.note}</p>` : nothing}</li>`,
  )}</ol></details>`;
