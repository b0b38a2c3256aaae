import { html, type TemplateResult } from 'lit/html.js';
import type { BodyMapView, BodyMark, Side } from '../view-model/types.ts';
import { bodyFigure } from './body-figure.ts';
import type { BodyShape } from './body-shapes.ts';

const both: readonly Side[] = ['left', 'right'];

/** What is marked after a press on that half: a half that is lit goes out, one that is not lights up. */
const sidesAfter = (mark: BodyMark | undefined, isPair: boolean, side: Side): readonly Side[] | null => {
  if (!isPair) return mark ? [] : null;
  if (!mark) return [side];
  const lit = mark.sides.length > 0 ? mark.sides : both;
  return both.filter(each => (each === side) !== lit.includes(each));
};

/**
 * A picture of the answers, and a second way to press them. Hidden from assistive technology and out of the tab
 * order: the list beside it is the question, and says the same.
 *
 * @param mark a place was pressed; see `Intents.mark`
 */
export const bodyMap = (
  { words, marks }: BodyMapView,
  mark: (place: string, sides: readonly Side[] | null) => void,
): TemplateResult => {
  const press = ({ id, isPair }: BodyShape, side: Side): void => {
    const marked = marks.find(({ place }) => place === id);
    mark(id, sidesAfter(marked, isPair ?? false, side));
  };
  return html`
    <div class="map figures" aria-hidden="true">
      ${bodyFigure('front', words, marks, press)}
      ${bodyFigure('back', words, marks, press)}
    </div>
  `;
};
