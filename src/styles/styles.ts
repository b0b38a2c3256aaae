import base from './base.css?inline';
import bodyMap from './body-map.css?inline';
import contrast from './contrast.css?inline';
import controls from './controls.css?inline';
import dial from './dial.css?inline';
import print from './print.css?inline';
import result from './result.css?inline';
import tokens from './tokens.css?inline';

/** Every rule of the widget, in the order that decides between them. */
export const styles = base + tokens + controls + result + bodyMap + dial + contrast + print;
