// Written by npm run build from src/element/api.ts. Do not edit.
import type {
  FormElementAttributes,
  MassageFitCheckAttributes,
  MassageFitCheckProperties,
} from './attributes.js';
import type { MassageFitCheck } from './types/index.js';

export type { MassageFitCheckAttributes } from './attributes.js';

/** React 19 and Preact listen to 'on' and the event's name. */
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

/** What JSX takes on the tag: its attributes, settable properties, events, the usual attributes, and content. */
export interface MassageFitCheckJsx
  extends MassageFitCheckAttributes,
    MassageFitCheckProperties,
    MassageFitCheckListeners,
    FormElementAttributes {
  id?: string | undefined;
  class?: string | undefined;
  className?: string | undefined;
  slot?: string | undefined;
  title?: string | undefined;
  hidden?: boolean | undefined;
  key?: string | number | null | undefined;
  // Each framework types these its own way.
  ref?: unknown;
  style?: unknown;
  children?: unknown;
}

interface Elements {
  'massage-fit-check': MassageFitCheckJsx;
}

declare global {
  interface HTMLElementTagNameMap {
    'massage-fit-check': MassageFitCheck;
  }
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}

// @ts-ignore: only one of these modules is there, if any
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}

// @ts-ignore
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
