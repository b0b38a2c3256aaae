import { html, type TemplateResult } from 'lit/html.js';
import type { MatchView } from '../view-model/types.ts';
import type { Intents } from './intents.ts';
import { prose } from './prose.ts';
import { claims } from './references.ts';

/** What a match or a modality puts into its card beside what both have. */
interface Insides {
  /** Before the name, in the heading. */
  readonly band?: unknown;
  /** Between the name and the fold. */
  readonly before?: unknown;
}

/**
 * What a match and a modality share: a name, what is seen at once, and one fold with the claims and the rest. Every
 * fold says also whose it is, to those who hear them in a list.
 */
export const card = (
  model: Pick<MatchView, 'name' | 'more' | 'moreHeard' | 'claims' | 'details'>,
  intents: Intents,
  { band, before }: Insides,
): TemplateResult => html`
  <div part="card">
    <h4>${band}${model.name}</h4>
    ${before}
    <details>
      <summary aria-label=${model.moreHeard}>${model.more}</summary>
      ${claims(model.claims, intents)}
      ${model.details.map(
        ({ heading, text }) => html`<p class="claim"><strong>${heading}</strong> ${prose(text)}</p>`,
      )}
    </details>
  </div>
`;
