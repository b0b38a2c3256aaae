import { type CSSResult, unsafeCSS } from 'lit';
import base from './base.css?inline';
import contrast from './contrast.css?inline';
import controls from './controls.css?inline';
import print from './print.css?inline';
import result from './result.css?inline';
import tokens from './tokens.css?inline';

/** Adopted, never written into the page: passes a policy without any `style-src`. One sheet for all widgets. */
export const styles: CSSResult[] = [unsafeCSS(base + tokens + controls + result + contrast + print)];
