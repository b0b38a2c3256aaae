import { html, type TemplateResult } from 'lit/html.js';
import type { ScreenView } from '../view-model/types.ts';
import { button } from './buttons.ts';
import type { Intents } from './intents.ts';

type Ways = Pick<ScreenView, 'backLabel' | 'chosen' | 'nextLabel'>;

/** The ways from here, in the order seen: back, and on. A bar that stays in reach at the end of the window. */
export const ways = ({ backLabel, chosen, nextLabel }: Ways, intents: Intents): TemplateResult => html`
  <div class="ways">
    <button class="button back" part="secondary" @click=${() => intents.back()}>
      <span class="sr">${backLabel}</span>
    </button>
    ${chosen === null ? '' : html`<span class="chosen">${chosen}</span>`}
    ${button('primary', () => intents.next(), nextLabel)}
  </div>
`;

/** What may stay at the end of the window: that bar, or the one to book. */
const bars = '.ways, .slim > [part="booking"]';

/** Such a bar, where one has been drawn. */
export const waysIn = (root: ParentNode): HTMLElement | null => root.querySelector<HTMLElement>(bars);

/** The bar that this element is part of. */
export const waysAround = (element: Element): Element | null => element.closest(bars);
