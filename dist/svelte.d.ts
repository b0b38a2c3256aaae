// Written by npm run build from src/element/api.ts. Do not edit.
import type {
  FormElementAttributes,
  MassageFitCheckAttributes,
  MassageFitCheckProperties,
} from './attributes.js';
import type { MassageFitCheck } from './types/index.js';
import type { HTMLAttributes } from 'svelte/elements';

/** Svelte 5 listens to 'on' and the event's name. */
export interface MassageFitCheckListeners {
  /** The first page is there. */
  'onmfc-ready'?: ((event: HTMLElementEventMap['mfc-ready']) => void) | undefined;
  /** The visitor began. */
  'onmfc-start'?: ((event: HTMLElementEventMap['mfc-start']) => void) | undefined;
  /** The visitor went on to a question. */
  'onmfc-step'?: ((event: HTMLElementEventMap['mfc-step']) => void) | undefined;
  /** The result is there; alike for every outcome. */
  'onmfc-complete'?: ((event: HTMLElementEventMap['mfc-complete']) => void) | undefined;
  /** A press on the booking link; `preventDefault()` lets the page open its own popup. Cancelable. */
  'onmfc-book'?: ((event: HTMLElementEventMap['mfc-book']) => void) | undefined;
  /** Every answer was forgotten. */
  'onmfc-restart'?: ((event: HTMLElementEventMap['mfc-restart']) => void) | undefined;
  /** The visitor prints the summary for the therapist. */
  'onmfc-print'?: ((event: HTMLElementEventMap['mfc-print']) => void) | undefined;
  /** Something the clinic set was refused. */
  'onmfc-issue'?: ((event: HTMLElementEventMap['mfc-issue']) => void) | undefined;
}

export interface MassageFitCheckSvelte
  extends Omit<HTMLAttributes<MassageFitCheck>, keyof MassageFitCheckAttributes>,
    MassageFitCheckAttributes,
    MassageFitCheckProperties,
    MassageFitCheckListeners,
    FormElementAttributes {}

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'massage-fit-check': MassageFitCheckSvelte;
  }
}
