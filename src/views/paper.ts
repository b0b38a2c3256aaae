import { html, type TemplateResult } from 'lit/html.js';
import type { SummaryView } from '../view-model/types.ts';
import { markedFigure } from './marked-figure.ts';
import { pressureBar } from './pressure-bar.ts';
import { paragraphs } from './text.ts';

type Section = SummaryView['sections'][number];

const section = ({ heading, rows }: Section, look = ''): TemplateResult => html`
  <section class=${look}>
    ${heading && html`<h2>${heading}</h2>`}
    ${rows.map(({ label, texts }) => [label && html`<h3>${label}</h3>`, paragraphs(texts)])}
  </section>
`;

/** Lines to write on. */
const notes = html`<div class="notes" aria-hidden="true"><hr><hr><hr></div>`;

/**
 * The summary as a printed page, one sheet: the body of a document of its own. What may harm stands in a frame, above the
 * pictures; then the answers in two columns.
 */
export const paper = ({ title, figure, bar, boxed, quiet, sections }: SummaryView): TemplateResult => {
  const isBoxed = ({ heading }: Section): boolean => heading === boxed;
  const [first, ...others] = sections.filter(each => !isBoxed(each));
  const last = others.pop();
  return html`
    <h1>${title}</h1>
    ${first && section(first)}
    ${sections.filter(isBoxed).map(each => section(each, 'boxed'))}
    ${figure || bar ? html`<div class="pictures">${figure && markedFigure(figure)}${bar && pressureBar(bar)}</div>` : ''}
    <div class="columns">${others.map(each => section(each, each.heading === quiet ? 'quiet' : ''))}</div>
    ${notes}
    ${last && section(last)}
  `;
};
