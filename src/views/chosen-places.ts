import { html, type TemplateResult } from 'lit/html.js';
import type { ChoiceView, Side } from '../view-model/types.ts';
import { bodyShapes } from './body-shapes.ts';

/** Places that the body has twice. */
const pairs = new Set(bodyShapes.flatMap(({ id, isPair }) => (isPair ? id : [])));

/**
 * What is ticked, by name, under the figures; for a place that the body has twice, which side it is. That may be left
 * open: it is for the therapist alone.
 *
 * @param mark see `Intents.mark`
 */
export const chosenPlaces = (
  { groups, map }: ChoiceView,
  mark: (place: string, sides: readonly Side[] | null) => void,
): TemplateResult => {
  const sideOf = (place: string, name: string): TemplateResult => {
    const felt = map?.marks.find(each => each.place === place)?.sides ?? [];
    const side = (sides: readonly Side[], words: string | undefined) => {
      const isFelt = felt.join() === sides.join();
      return html`
        <button aria-pressed=${isFelt} @click=${() => mark(place, isFelt ? null : sides)}>${words}</button>
      `;
    };
    const { words } = map ?? {};
    return html`
      <span class="which-side" role="group" aria-label=${name}>
        ${side(['left'], words?.left)}
        ${side(['left', 'right'], words?.both)}
        ${side(['right'], words?.right)}
      </span>
    `;
  };
  return html`
    <div class="places">
      ${groups
        .flatMap(({ options }) => options)
        .filter(({ checked }) => checked)
        .map(({ id, label }) =>
          pairs.has(id)
            ? html`<div><span aria-hidden="true">${label}</span>${sideOf(id, label)}</div>`
            : html`<div><span>${label}</span></div>`,
        )}
    </div>
  `;
};
