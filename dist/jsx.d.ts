// Written by scripts/generate-api.mjs from src/element/api.ts. Do not edit.
import type { MassageFitCheck } from './types/index.js';

export interface MassageFitCheckAttributes {
  /** Where a consultation is booked. */
  'booking-url'?: string | undefined;
  /** The words on the booking link. */
  'booking-label'?: string | undefined;
  /** Where the booking link opens. */
  'booking-target'?: string | undefined;
  /** Shown as written; also the way to book when there is no booking link. */
  'phone'?: string | undefined;
  /** The name the result speaks of. */
  'clinic-name'?: string | undefined;
  /** What the clinic offers; nothing else is suggested. */
  'modalities'?: string | undefined;
  /** What the clinic sees; nothing else is matched. */
  'conditions'?: string | undefined;
  /** The number for an emergency. */
  'emergency-number'?: string | undefined;
  /** The number for someone in crisis. */
  'crisis-line'?: string | undefined;
  /** The heading of the first screen. */
  'heading'?: string | undefined;
  /** The paragraph under the heading. */
  'intro'?: string | undefined;
  /** What this guide is not. */
  'disclaimer'?: string | undefined;
  /** The language of the widget. */
  'lang'?: string | undefined;
  /** Light, dark, or as the visitor prefers. */
  'theme'?: string | undefined;
  /** The one colour; a readable companion is computed. */
  'accent'?: string | undefined;
  /** The first screen: the introduction, or the first question at once. */
  'start'?: string | undefined;
  /** Copies the five utm parameters of the page's own address to the booking link, after those set here. */
  'forward-utm'?: boolean | '' | undefined;
  /** utm_source on the booking link. */
  'utm-source'?: string | undefined;
  /** utm_medium on the booking link. */
  'utm-medium'?: string | undefined;
  /** utm_campaign on the booking link. */
  'utm-campaign'?: string | undefined;
  /** utm_content on the booking link. */
  'utm-content'?: string | undefined;
  /** utm_term on the booking link. */
  'utm-term'?: string | undefined;
  /** The clinic's page on a first visit. */
  'first-visit-url'?: string | undefined;
  /** The clinic's page on massage in pregnancy. */
  'pregnancy-url'?: string | undefined;
  /** The clinic's privacy policy. */
  'privacy-url'?: string | undefined;
  /** Who at the clinic reviewed the widget's advice. */
  'reviewed-by'?: string | undefined;
  /** When they did. */
  'reviewed-on'?: string | undefined;
  /** Which of the page's counters hears of starts and bookings; never of an answer. */
  'analytics'?: string | undefined;
  /** A label that is echoed in events, to compare two pages. */
  'variant'?: string | undefined;
}

export interface MassageFitCheckEvents {
  /** The first page is there. */
  'mfc-ready': CustomEvent<{ variant? }>;
  /** The visitor began. */
  'mfc-start': CustomEvent<{ variant? }>;
  /** The visitor went on to a question. */
  'mfc-step': CustomEvent<{ index, total, variant? }>;
  /** The result is there; alike for every outcome. */
  'mfc-complete': CustomEvent<{ variant? }>;
  /** A press on the booking link; `preventDefault()` lets the page open its own popup. */
  'mfc-book': CustomEvent<{ placement: 'result' | 'safety', variant? }>;
  /** Every answer was forgotten. */
  'mfc-restart': CustomEvent<{ variant? }>;
  /** The visitor printed the summary. */
  'mfc-print': CustomEvent<{ variant? }>;
  /** Something the clinic set was refused. */
  'mfc-issue': CustomEvent<{ issues, variant? }>;
}

/** React 19 and Preact listen to 'on' and the event's name: onmfc-book. */
type Listeners = {
  [Name in keyof MassageFitCheckEvents as `on${Name}`]?: ((event: MassageFitCheckEvents[Name]) => void) | undefined;
};

/** What JSX takes on the tag: its attributes, settable properties, events, the usual attributes, and content. */
export interface MassageFitCheckJsx extends MassageFitCheckAttributes, Listeners {
  /** Everything an attribute can say, in camelCase, and more: `bookingUrls` per outcome and own `texts`. Reading it gives what is in force. */
  config?: MassageFitCheck['config'] | undefined;
  id?: string | undefined;
  class?: string | undefined;
  className?: string | undefined;
  slot?: string | undefined;
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
