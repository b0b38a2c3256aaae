import { html, type TemplateResult } from 'lit/html.js';
import type { ClaimView, ReferencesView } from '../view-model/types.ts';
import { list } from './blocks.ts';
import type { Intents } from './intents.ts';
import { link } from './link.ts';
import { prose } from './prose.ts';

/** The evidence word stands right after its claim, in the same size. */
export const claims = (models: readonly ClaimView[], intents: Intents): unknown =>
  models.map(
    model =>
      html`<div class="claim"><p>${prose(model.text)} <strong class="evidence">${model.evidence}</strong>${model.citations.map(
        ({ number, text, heard }) =>
          html` <button aria-label=${heard} @click=${() => intents.cite(number)}>${text}</button>`,
      )}</p></div>`,
  );

export const references = (model: ReferencesView): TemplateResult =>
  html`<details><summary>${model.heading}</summary>${list('small', model.legend)}<ol>${model.items.map(
    item =>
      html`<li id="reference-${item.number}" tabindex="-1">${item.text} ${item.link && link(item.link)}${
        item.note && html`<br><span class="small">${item.note}</span>`
      }</li>`,
  )}</ol></details>`;
