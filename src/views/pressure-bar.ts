import { html, svg, type TemplateResult } from 'lit/html.js';
import type { PressureBarView } from '../view-model/types.ts';

const ticks = [0, 25, 50, 75, 100].map(x => svg`<line x1="${x}%" x2="${x}%" y2="6" />`);

/** Many dashes across the line, slanted: a hatch that needs no pattern, and that paper and forced colours keep. */
const beyond = html`
  <svg class="beyond">
    <line x2="4000" y1="8" y2="8" transform="skewX(-45)" />
  </svg>
`;

/**
 * The bar itself, from very light to very firm: the stop across it, hatched beyond. The parts follow each other in
 * the direction of the page. Places are hundredths along.
 * @param start filled up to here, with a dot; `null` leaves it to the handle of a range
 * @param stop `null`: nothing is said about pain
 */
export const pressureLine = (start: number | null, stop: number | null): TemplateResult => html`
  <div class="pressure-line" aria-hidden="true">
    ${start === null ? '' : html`<svg class="filled" width="${start}%"></svg><svg class="dot"></svg>`}
    <svg class="below" width="${(stop ?? 100) - (start ?? 0)}%"></svg>
    ${stop === null ? '' : html`<svg class="stop"></svg>${beyond}`}
    <svg class="ticks">${ticks}</svg>
  </div>
`;

/** Where a session starts and where it stops: in words, each with its mark, over the bar. Same on paper. */
export const pressureBar = ({ start, stop, ends }: PressureBarView): TemplateResult => html`
  <div class="pressure-bar">
    <p>
      <span><svg class="dot" aria-hidden="true"></svg>${start.text}</span>
      ${stop && html`<span><svg class="stop" aria-hidden="true"></svg>${stop.text}</span>`}
    </p>
    ${pressureLine(start.x, stop?.x ?? null)}
    <p class="ends" aria-hidden="true"><span>${ends[0]}</span> <span>${ends[1]}</span></p>
  </div>
`;
