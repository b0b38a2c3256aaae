import base from './base.css?inline';
import bodyMap from './body-map.css?inline';
import contrast from './contrast.css?inline';
import controls from './controls.css?inline';
import print from './print.css?inline';
import result from './result.css?inline';
import tokens from './tokens.css?inline';

const sheets = new WeakMap<Document, CSSStyleSheet>();

/**
 * The widget's styles, adopted and never written into the page: they pass a policy without any `style-src`. One
 * sheet for all widgets of a document.
 */
export function sheetFor(document: Document): CSSStyleSheet {
  let sheet = sheets.get(document);
  if (!sheet) {
    sheet = new (document.defaultView ?? globalThis).CSSStyleSheet();
    sheet.replaceSync(base + tokens + controls + bodyMap + result + contrast + print);
    sheets.set(document, sheet);
  }
  return sheet;
}
