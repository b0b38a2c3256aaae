import { html, type TemplateResult } from 'lit/html.js';
import type { ClaimView, ResultView } from '../view-model/types.ts';
import { list } from './blocks.ts';
import type { Intents } from './intents.ts';
import { link } from './link.ts';
import { prose } from './prose.ts';

type References = NonNullable<ResultView['references']>;

/** What a part needs to point at the list: its name, for those who hear "[2]" without seeing it, and the way there. */
export interface Citing {
  readonly label: string;
  readonly intents: Intents;
}

/** The evidence word stands right after its claim, in the same size. */
export const claims = (models: readonly ClaimView[], { label, intents }: Citing): unknown =>
  models.map(
    model =>
      html`<div class="claim"><p>${prose(model.text)} <strong class="evidence">${model.evidence}</strong>${model.references.map(
        number =>
          html` <button @click=${() => intents.cite(number)}><span class="sr">${label} </span>[${number}]</button>`,
      )}</p></div>`,
  );

export const references = (model: References): TemplateResult =>
  html`<details><summary>${model.heading}</summary>${list('small', model.legend)}<ol>${model.items.map(
    item =>
      html`<li id="reference-${item.number}" tabindex="-1">${item.text} ${item.link && link(item.link)}${
        item.note && html`<br><span class="small">${item.note}</span>`
      }</li>`,
  )}</ol></details>`;
