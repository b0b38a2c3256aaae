// Written by npm run build from src/element/api.ts. Do not edit.
import type {
  FormElementAttributes,
  MassageFitCheckAttributes,
  MassageFitCheckProperties,
} from './attributes.js';
import type { MassageFitCheck } from './types/index.js';
import type { JSX } from 'solid-js';

/** Values that may change: `attr:` in front of an attribute. Text that never does needs nothing in front. */
type Changing = {
  [Name in keyof MassageFitCheckAttributes as `attr:${Name}`]: MassageFitCheckAttributes[Name];
} & { [Name in keyof MassageFitCheckProperties as `prop:${Name}`]: MassageFitCheckProperties[Name] };

export interface MassageFitCheckListeners {
  /** The first page is there. */
  'on:mfc-ready'?: ((event: HTMLElementEventMap['mfc-ready']) => void) | undefined;
  /** The visitor began. */
  'on:mfc-start'?: ((event: HTMLElementEventMap['mfc-start']) => void) | undefined;
  /** The visitor went on to a question. */
  'on:mfc-step'?: ((event: HTMLElementEventMap['mfc-step']) => void) | undefined;
  /** The result is there; alike for every outcome. */
  'on:mfc-complete'?: ((event: HTMLElementEventMap['mfc-complete']) => void) | undefined;
  /** A press on the booking link; `preventDefault()` lets the page open its own popup. Cancelable. */
  'on:mfc-book'?: ((event: HTMLElementEventMap['mfc-book']) => void) | undefined;
  /** Every answer was forgotten. */
  'on:mfc-restart'?: ((event: HTMLElementEventMap['mfc-restart']) => void) | undefined;
  /** The visitor prints the summary for the therapist. */
  'on:mfc-print'?: ((event: HTMLElementEventMap['mfc-print']) => void) | undefined;
  /** Something the clinic set was refused. */
  'on:mfc-issue'?: ((event: HTMLElementEventMap['mfc-issue']) => void) | undefined;
}

export interface MassageFitCheckSolid
  extends Omit<JSX.HTMLAttributes<MassageFitCheck>, keyof MassageFitCheckAttributes>,
    MassageFitCheckAttributes,
    Changing,
    MassageFitCheckListeners,
    FormElementAttributes {}

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'massage-fit-check': MassageFitCheckSolid;
    }
  }
}
