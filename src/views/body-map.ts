import { html, svg, type TemplateResult } from 'lit/html.js';
import type { ChoiceView } from '../view-model/types.ts';
import { type BodyShape, figure } from './body-shapes.ts';

/**
 * A picture of the answers, and a second way to press them. Hidden from assistive technology and out of the tab
 * order: the list beside it is the question, and says the same.
 *
 * @param press an option was pressed on the picture
 */
export const bodyMap = (
  words: NonNullable<ChoiceView['map']>,
  shapes: readonly BodyShape[],
  checked: readonly string[],
  press: (option: string) => void,
): TemplateResult => {
  const place = ({ id, outline, tick, reach }: BodyShape, isMirrored: boolean): TemplateResult => svg`
    <g
      class="place ${id} ${checked.includes(id) ? 'on' : ''}"
      transform=${isMirrored ? `matrix(-1 0 0 1 ${figure.width} 0)` : ''}
      @click=${() => press(id)}
    >
      <path class="reach" d=${reach ?? ''} />
      <path d=${outline} />
      <path class="tick" d="${tick}${isMirrored ? 'm10 0-4 4-7-8' : 'l4 4 7-8'}" />
    </g>
  `;
  const drawing = (view: 'front' | 'back'): TemplateResult => html`
    <svg viewBox="0 0 ${figure.width} ${figure.height}">
      ${shapes
        .filter(shape => (shape.view ?? view) === view)
        .map(shape => [place(shape, false), shape.isPair && place(shape, true)])}
      <text class="small" x=${figure.width / 2} y=${figure.height - 6}>${words[view]}</text>
    </svg>
  `;

  return html`
    <div class="map" aria-hidden="true">
      <p class="hint">${words.hint}</p>
      ${drawing('front')}
      ${drawing('back')}
    </div>
  `;
};
