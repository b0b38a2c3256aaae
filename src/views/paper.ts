import { html, type TemplateResult } from 'lit/html.js';
import type { SummaryView } from '../view-model/types.ts';
import { markedFigure } from './marked-figure.ts';
import { pressureBar } from './pressure-bar.ts';

type Section = SummaryView['sections'][number];

/** @param aside what stands between facts on one line: only the style sheet knows which share one */
const section = ({ heading, rows }: Section, aside: string, look = ''): TemplateResult => html`
  <section class=${look}>
    ${heading && html`<h2>${heading}</h2>`}
    ${rows.map(({ label, texts }) => [
      label && html`<h3>${label}</h3>`,
      texts.map(text => html`<p data-aside=${aside}>${text}</p>`),
    ])}
  </section>
`;

/** Lines to write on. */
const notes = html`<div class="notes" aria-hidden="true"><hr><hr><hr></div>`;

/**
 * The summary as a printed page, one sheet: the body of a document of its own. What may harm stands in a frame, above the
 * pictures; then the answers in two columns.
 */
export const paper = ({ title, figure, bar, boxed, quiet, aside, sections }: SummaryView): TemplateResult => {
  const isBoxed = ({ heading }: Section): boolean => heading === boxed;
  const [first, ...others] = sections.filter(each => !isBoxed(each));
  const last = others.pop();
  return html`
    <h1>${title}</h1>
    ${first && section(first, aside)}
    ${sections.filter(isBoxed).map(each => section(each, aside, 'boxed'))}
    ${figure || bar ? html`<div class="pictures">${figure && markedFigure(figure)}${bar && pressureBar(bar)}</div>` : ''}
    <div class="columns">${others.map(each => section(each, aside, each.heading === quiet ? 'quiet' : ''))}</div>
    ${notes}
    ${last && section(last, aside)}
  `;
};
