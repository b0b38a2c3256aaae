import { type StylePart, styleParts } from './styles.ts';

const sheets = new WeakMap<Document, Partial<Record<StylePart, CSSStyleSheet>>>();

/**
 * A part of the widget's styles, adopted and never written into the page: it passes a policy without any `style-src`.
 * Parsed when first asked for; one sheet for all widgets of a document.
 */
export function sheetFor(document: Document, part: StylePart): CSSStyleSheet {
  const made = sheets.get(document) ?? {};
  sheets.set(document, made);
  let sheet = made[part];
  if (!sheet) {
    sheet = new (document.defaultView ?? globalThis).CSSStyleSheet();
    sheet.replaceSync(styleParts[part]());
    made[part] = sheet;
  }
  return sheet;
}
