import { lookKeys, lookProperty } from '../settings/look.ts';
import { type Pasted, quoted } from './pasted.ts';

/** Style properties of the widget, in a style sheet, a `style` attribute or an object of JavaScript. */
export function fromCss(text: string): Pasted {
  const values: Record<string, string> = {};
  const notes: string[] = [];
  for (const [, name = '', value = ''] of text.matchAll(
    /(?<![\w-])(--mfc-[a-z-]+)["']?\s*:\s*["']?([^;}"'<>\n]+)/g,
  )) {
    const key = lookKeys.find(each => lookProperty(each) === name);
    if (key) values[`look.${key}`] = value.trim();
    else notes.push(`${quoted(name)} is not set by this form. Keep it in your style sheet.`);
  }
  return { setUp: Object.freeze(values), notes };
}
