import { html, type TemplateResult } from 'lit/html.js';
import type { MatchView } from '../result/types.ts';
import { prose } from './prose.ts';
import { type Citing, claims } from './references.ts';

/**
 * What a match and a modality share: a name, words of its own, claims, and folded depth. Every card has the same
 * folded headings, so each also says whose it is to those who hear them in a list.
 */
export const card = (
  model: Pick<MatchView, 'name' | 'claims' | 'details'>,
  citing: Citing,
  band: unknown,
  body: unknown,
  after?: unknown,
): TemplateResult =>
  html`<div part="card"><h4>${band}${model.name}</h4>${body}${claims(model.claims, citing)}${after}${model.details.map(
    ({ heading, text }) =>
      html`<details><summary>${heading}<span class="sr">: ${model.name}</span></summary><p>${prose(text)}</p></details>`,
  )}</div>`;
