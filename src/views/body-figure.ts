import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import type { BodyMark, BodyWords, Side } from '../view-model/types.ts';
import { type BodyShape, type BodyView, bodyLines, bodyShapes, figure, mirrored } from './body-shapes.ts';

const { left, width, height, middle } = figure;

/** A body seen from the front has its left on the right of the drawing. */
const sideOf = (view: BodyView, isMirrored: boolean): Side =>
  (view === 'front') === isMirrored ? 'left' : 'right';

/** Felt here, only on the other side, or not at all. */
const look = ({ isPair }: BodyShape, mark: BodyMark | undefined, side: Side): 'on' | 'other' | '' => {
  if (!mark) return '';
  return !isPair || mark.sides.length === 0 || mark.sides.includes(side) ? 'on' : 'other';
};

const tick = ([x, y]: BodyShape['tick'], isMirrored: boolean): TemplateResult =>
  svg`<path class="tick" d="M${(isMirrored ? 2 * middle - x : x) - 5} ${y}l4 4 6-8" />`;

const lines = (view: BodyView): TemplateResult => svg`
  <path class="line" d=${bodyLines[view].middle} />
  <path class="line" d=${bodyLines[view].pair} />
  <path class="line" d=${bodyLines[view].pair} transform=${mirrored} />
`;

const lineHeight = 14;

/** The names of the sides on one line, that of the view on the next: longer words than ours have room as well. */
const name = (text: string, x: number, line: 1 | 2): TemplateResult =>
  svg`<text x=${x} y=${height + line * lineHeight - 4}>${text}</text>`;

/**
 * One of the two figures, with what is marked on it. For the eye alone: the words beside it say the same.
 *
 * @param press a place was pressed, and on which side; left out where the figure only shows
 */
export const bodyFigure = (
  view: BodyView,
  words: BodyWords,
  marks: readonly BodyMark[],
  press?: (shape: BodyShape, side: Side) => void,
): TemplateResult => {
  const halves = bodyShapes
    .filter(shape => (shape.view ?? view) === view)
    .flatMap(shape =>
      (shape.isPair ? [false, true] : [false]).map(isMirrored => {
        const side = sideOf(view, isMirrored);
        const mark = marks.find(({ place }) => place === shape.id);
        return { shape, side, isMirrored, state: look(shape, mark, side) };
      }),
    );
  const place = ({ shape, side, isMirrored, state }: (typeof halves)[number]): TemplateResult => svg`
    <g
      class="place ${shape.id} ${state}"
      data-side=${shape.isPair ? side : nothing}
      transform=${isMirrored ? mirrored : ''}
      @click=${press && (() => press(shape, side))}
    >
      ${press && shape.reach && svg`<path class="reach" d=${shape.reach} />`}
      <path class="part" d=${shape.outline} />
    </g>
  `;
  return html`
    <svg viewBox="${left} 0 ${width} ${height + 2 * lineHeight}">
      ${halves.map(place)}
      ${lines(view)}
      ${halves
        .filter(({ state }) => state === 'on')
        .map(({ shape, isMirrored }) => tick(shape.tick, isMirrored))}
      ${name(words[sideOf(view, false)], middle - 54, 1)}
      ${name(words[view], middle, 2)}
      ${name(words[sideOf(view, true)], middle + 54, 1)}
    </svg>
  `;
};
