import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import { answerPictures } from './answer-pictures.ts';
import { bodyLines, bodyShapes, mirrored } from './body-shapes.ts';

const pictureOf = (question: string, option: string) => answerPictures[`${question}.${option}`];

/** For the row of an answer: whether a picture stands in it, and whether that is a tall one. */
export const pictured = (question: string, option: string): string => {
  const [, , width = 1, height = 0] = pictureOf(question, option)?.crop.split(' ').map(Number) ?? [];
  if (height === 0) return '';
  return height > 2 * width ? 'pictured tall' : 'pictured';
};

/** The picture beside an answer, if it has one; for the eye alone, since the words say the same. */
export const answerPicture = (question: string, option: string): TemplateResult | typeof nothing => {
  const picture = pictureOf(question, option);
  if (!picture) return nothing;
  const { view, crop, places, isHalf, mark, isDotted } = picture;
  const halves = isHalf ? [''] : ['', mirrored];
  return html`
    <svg class="picture" viewBox=${crop} aria-hidden="true">
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
