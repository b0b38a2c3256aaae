import { html, type TemplateResult } from 'lit/html.js';
import type { MatchView } from '../view-model/types.ts';
import { card } from './card.ts';
import type { Intents } from './intents.ts';
import { list } from './text.ts';

/** The closest match is open from the start. */
export const match = (model: MatchView, isClosest: boolean, intents: Intents): TemplateResult =>
  card(model, intents, {
    isOpen: isClosest,
    band: model.bandText && html`<span class="band">${model.bandText}</span> `,
    inside: html`
      <p><strong>${model.becauseLabel}</strong></p>
      ${list(
        'said',
        model.because.map(answer => html`<q>${answer}</q>`),
      )}
    `,
  });
