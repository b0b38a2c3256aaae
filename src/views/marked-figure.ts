import { html, type TemplateResult } from 'lit/html.js';
import type { MarkedFigureView } from '../view-model/types.ts';
import { bodyFigure } from './body-figure.ts';

/** Both figures with what was marked, to look at and not to press: for paper. The words beside it say the same. */
export const markedFigure = ({ words, marks }: MarkedFigureView): TemplateResult => html`
  <div class="figures" aria-hidden="true">
    ${bodyFigure('front', words, marks)}
    ${bodyFigure('back', words, marks)}
  </div>
`;
