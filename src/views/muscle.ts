import { html, type TemplateResult } from 'lit/html.js';
import type { MuscleShape } from '../view-model/types.ts';

/** Along the muscle, bulging that far at its middle. Two of them, filled, are its outline. */
const side = (bulge: number): string => `M-80 0C-58 0-52 ${bulge} 0 ${bulge}S58 0 80 0`;
const fibre = (bulge: number): string =>
  `M-56 ${bulge / 3}C-46 ${bulge / 2}-44 ${bulge} 0 ${bulge}S46 ${bulge / 2} 56 ${bulge / 3}`;
const outline = (): string => [-15, 15].map(side).join('');
const fibres = (): string => [-9, -3, 3, 9].map(fibre).join('');

/** A muscle between its tendons: one drawing, longer and flatter or shorter and thicker by its shape alone. */
export const muscle = ({ length, thickness }: MuscleShape): TemplateResult => html`
  <svg class="muscle" aria-hidden="true" viewBox="-100 -32 200 64" preserveAspectRatio="none">
    <path class="tendon" d="M-100 0H100" />
    <g transform="scale(${length} ${thickness})">
      <path d=${outline()} />
      <path class="fibres" d=${fibres()} />
    </g>
  </svg>
`;
