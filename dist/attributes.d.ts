// Written by npm run build from src/element/api.ts. Do not edit.
import type { ResolvedConfig } from './types/index.js';

/** What may be written on the tag, as in HTML. */
export interface MassageFitCheckAttributes {
  /** Where a consultation is booked. Takes: https, http, tel, mailto, sms or a link within this site. */
  'booking-url'?: string | undefined;
  /** The words on the booking link. Takes: text of at most 500 characters. */
  'booking-label'?: string | undefined;
  /** Where the booking link opens. */
  'booking-target'?: 'self' | 'blank' | 'top' | undefined;
  /** Shown as written; also the way to book when there is no booking link. Takes: a telephone number, in digits. */
  'phone'?: string | undefined;
  /** The name the result speaks of. Takes: text of at most 500 characters. */
  'clinic-name'?: string | undefined;
  /** What the clinic offers; nothing else is suggested. Takes: sports-massage deep-tissue myofascial-release structural-integration lymphatic-facilitation relaxation-massage prenatal-massage. */
  'modalities'?: string | undefined;
  /** What the clinic sees; nothing else is matched. Takes: rsi insomnia headache fibromyalgia whiplash tmj low-back-sciatica frozen-joint carpal-tunnel lymphatic scar neck-shoulder stress-mood cancer-support pregnancy sport-soreness other. */
  'conditions'?: string | undefined;
  /** Where the clinic is: it decides the numbers for an emergency. Takes: a country in two letters, like CA or GB. */
  'country'?: string | undefined;
  /** What the law lets the clinic say. */
  'regime'?: 'auto' | 'health' | 'wellness' | undefined;
  /** The number for an emergency. Takes: text of at most 500 characters. */
  'emergency-number'?: string | undefined;
  /** The number for someone in crisis. Takes: text of at most 500 characters. */
  'crisis-line'?: string | undefined;
  /** The heading of the first screen. Takes: text of at most 500 characters. */
  'heading'?: string | undefined;
  /** The paragraph under the heading. Takes: text of at most 2000 characters. */
  'intro'?: string | undefined;
  /** What this guide is not. Takes: text of at most 2000 characters. */
  'disclaimer'?: string | undefined;
  /** The language of the widget. Takes: a language code, like fr-CA. */
  'lang'?: string | undefined;
  /** A choice for visitors, on the first page. Takes: language codes, like en fr. */
  'languages'?: string | undefined;
  /** What the therapist reads the summary in. Takes: a language code, like fr-CA. */
  'summary-lang'?: string | undefined;
  /** Light, dark, or (auto) as the page declares by its color-scheme. */
  'theme'?: 'auto' | 'light' | 'dark' | undefined;
  /** The one colour; a readable companion is computed. Takes: a CSS colour, like #14594f. */
  'accent'?: string | undefined;
  /** The first screen: the introduction, or the questions at once. */
  'start'?: 'intro' | 'questions' | undefined;
  /** Copies the five utm parameters of the page's own address to the booking link, after those set here. Takes: true, false. */
  'forward-utm'?: boolean | '' | 'true' | 'false' | undefined;
  /** utm_source on the booking link. Takes: text of at most 500 characters. */
  'utm-source'?: string | undefined;
  /** utm_medium on the booking link. Takes: text of at most 500 characters. */
  'utm-medium'?: string | undefined;
  /** utm_campaign on the booking link. Takes: text of at most 500 characters. */
  'utm-campaign'?: string | undefined;
  /** utm_content on the booking link. Takes: text of at most 500 characters. */
  'utm-content'?: string | undefined;
  /** utm_term on the booking link. Takes: text of at most 500 characters. */
  'utm-term'?: string | undefined;
  /** The clinic's page on a first visit. Takes: https, http or a link within this site. */
  'first-visit-url'?: string | undefined;
  /** The clinic's page on massage in pregnancy. Takes: https, http or a link within this site. */
  'pregnancy-url'?: string | undefined;
  /** The clinic's privacy policy. Takes: https, http or a link within this site. */
  'privacy-url'?: string | undefined;
  /** Who at the clinic reviewed the widget's advice. Takes: text of at most 500 characters. */
  'reviewed-by'?: string | undefined;
  /** When they did. Takes: a date, like 2026-03-31. */
  'reviewed-on'?: string | undefined;
  /** Which of the page's counters hears of starts and bookings; never of an answer. */
  'analytics'?: 'none' | 'datalayer' | 'plausible' | 'matomo' | undefined;
  /** A label that is echoed in events, to compare two pages. Takes: text of at most 500 characters. */
  'variant'?: string | undefined;
}

/** What may be set on the element. */
export interface MassageFitCheckProperties {
  /** Everything an attribute can say, in camelCase, and more: booking links per outcome and style, names of styles, own `texts`. Reading it gives what is in force. */
  'config'?: Partial<ResolvedConfig> | null | undefined;
}

/** What HTML gives an element that is part of a form. */
export interface FormElementAttributes {
  name?: string | undefined;
  disabled?: boolean | undefined;
}
