import { bodyShapes } from '../views/body-shapes.ts';
import base from './base.css?inline';
import bodyMap from './body-map.css?inline';
import contrast from './contrast.css?inline';
import controls from './controls.css?inline';
import dial from './dial.css?inline';
import print from './print.css?inline';
import result from './result.css?inline';
import tokens from './tokens.css?inline';

/** The row under the pointer or the focus lights its place on the body map. Where `:has()` is missing, it does not. */
const rows = bodyShapes.map(
  ({ id }) => `.mapped:has([value=${id}]:is(:hover,:focus-visible)) .${id}{--part:var(--lit)}`,
);

/** Every rule of the widget, in the order that decides between them. */
export const styles = base + tokens + controls + result + rows.join('') + bodyMap + dial + contrast + print;
