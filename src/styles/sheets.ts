import { styles } from './styles.ts';

const sheets = new WeakMap<Document, CSSStyleSheet>();

/**
 * The widget's styles, adopted and never written into the page: they pass a policy without any `style-src`. One
 * sheet for all widgets of a document.
 */
export function sheetFor(document: Document): CSSStyleSheet {
  let sheet = sheets.get(document);
  if (!sheet) {
    sheet = new (document.defaultView ?? globalThis).CSSStyleSheet();
    sheet.replaceSync(styles);
    sheets.set(document, sheet);
  }
  return sheet;
}
