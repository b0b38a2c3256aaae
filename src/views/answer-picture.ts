import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import { answerPictures } from './answer-pictures.ts';
import { bodyLines, bodyShapes, mirrored } from './body-shapes.ts';

/** The picture beside an answer, if it has one; for the eye alone, since the words say the same. */
export const answerPicture = (question: string, option: string): TemplateResult | typeof nothing => {
  const picture = answerPictures[`${question}.${option}`];
  if (!picture) return nothing;
  const { view, crop, places, isHalf, mark, isDotted } = picture;
  const [, , width = 1, height = 1] = crop.split(' ').map(Number);
  const halves = isHalf ? [''] : ['', mirrored];
  return html`
    <svg class="picture ${height > 2 * width ? 'tall' : ''}" viewBox=${crop} aria-hidden="true">
      ${bodyShapes
        .filter(shape => places.includes(shape.id) && (shape.view ?? view) === view)
        .map(({ isPair, outline }) =>
          (isPair ? halves : ['']).map(half => svg`<path class="part" d=${outline} transform=${half} />`),
        )}
      <path class="line" d=${bodyLines[view].middle} />
      ${halves.map(half => svg`<path class="line" d=${bodyLines[view].pair} transform=${half} />`)}
      <path class="felt ${isDotted ? 'dotted' : ''}" d=${mark} />
    </svg>
  `;
};
