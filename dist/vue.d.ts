// Written by npm run build from src/element/api.ts. Do not edit.
import type {
  FormElementAttributes,
  MassageFitCheckAttributes,
  MassageFitCheckProperties,
} from './attributes.js';
import type { MassageFitCheck } from './types/index.js';
import type { HTMLAttributes, PublicProps } from 'vue';

/** Vue's checker reads `booking-url` in a template as `bookingUrl`; on the page the tag gets it as it is written. */
type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;
type Attributes = {
  [Name in keyof MassageFitCheckAttributes as Camel<Name>]: MassageFitCheckAttributes[Name];
};

/** `@mfc-book` in a template. */
export interface MassageFitCheckListeners {
  /** The first page is there. */
  'onMfcReady'?: ((event: HTMLElementEventMap['mfc-ready']) => void) | undefined;
  /** The visitor began. */
  'onMfcStart'?: ((event: HTMLElementEventMap['mfc-start']) => void) | undefined;
  /** The visitor went on to a question. */
  'onMfcStep'?: ((event: HTMLElementEventMap['mfc-step']) => void) | undefined;
  /** The result is there; alike for every outcome. */
  'onMfcComplete'?: ((event: HTMLElementEventMap['mfc-complete']) => void) | undefined;
  /** A press on the booking link; `preventDefault()` lets the page open its own popup. Cancelable. */
  'onMfcBook'?: ((event: HTMLElementEventMap['mfc-book']) => void) | undefined;
  /** Every answer was forgotten. */
  'onMfcRestart'?: ((event: HTMLElementEventMap['mfc-restart']) => void) | undefined;
  /** The visitor prints the summary for the therapist. */
  'onMfcPrint'?: ((event: HTMLElementEventMap['mfc-print']) => void) | undefined;
  /** Something the clinic set was refused. */
  'onMfcIssue'?: ((event: HTMLElementEventMap['mfc-issue']) => void) | undefined;
}

/** As Vue's guide to web components types one. */
type MassageFitCheckVue = new () => MassageFitCheck & {
  /** @deprecated For templates only; not there at run time. */
  $props: Omit<HTMLAttributes, keyof Attributes> &
    Attributes &
    MassageFitCheckProperties &
    MassageFitCheckListeners &
    FormElementAttributes &
    PublicProps;
};

declare module 'vue' {
  interface GlobalComponents {
    'massage-fit-check': MassageFitCheckVue;
  }
}
