import { html, type TemplateResult } from 'lit/html.js';
import type { SummaryView } from '../view-model/types.ts';
import { markedFigure } from './marked-figure.ts';
import { paragraphs } from './text.ts';

type Section = SummaryView['sections'][number];

const section = ({ heading, rows }: Section): TemplateResult => html`
  <section>
    ${heading && html`<h2>${heading}</h2>`}
    ${rows.map(({ label, texts }) => [label && html`<h3>${label}</h3>`, paragraphs(texts)])}
  </section>
`;

/** The summary as a printed page: the body of a document of its own. */
export const paper = ({ title, figure, sections }: SummaryView): TemplateResult =>
  html`<h1>${title}</h1>${figure && markedFigure(figure)}${sections.map(section)}`;
