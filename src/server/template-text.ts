import { isDirectiveResult } from 'lit/directive-helpers.js';
import { nothing, type TemplateResult } from 'lit/html.js';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it must stand between tags and inside double quotes. */
export const escaped = (text: unknown): string =>
  String(text).replace(/[&<>"]/g, sign => escapes[sign] ?? sign);

/** A binding without quotes: the sign that says its kind, if any, and its name. */
const bound = /\s([.?@]?)([\w-]+)=$/;

/** What an attribute binding leaves in markup: listeners nothing, switches their name when on, `nothing` nothing. */
function attribute(kind: string, name: string, value: unknown): string {
  if (kind === '@' || value === nothing) return '';
  if (kind && typeof value === 'boolean') return value ? ` ${name}` : '';
  return ` ${name}="${escaped(value ?? '')}"`;
}

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && 'strings' in value;

/**
 * The directives of our views (`keyed`, `live`) are about what changes: what they are given last is what they show. Lit's
 * types leave `values` out; its own package for servers reads it as well.
 */
const shown = (value: unknown): unknown =>
  isDirectiveResult(value) ? (value as { values: readonly unknown[] }).values.at(-1) : value;

/**
 * The markup that lit would draw from a template, where there is no DOM. Knows what our views use: text, lists,
 * templates, attributes, switches, properties that have an attribute of the same name. Everything is escaped.
 */
export function templateText(part: unknown): string {
  const value = shown(part);
  if (value === nothing || value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(templateText).join('');
  if (!isTemplate(value)) return escaped(value);
  let text = value.strings[0] ?? '';
  value.values.map(shown).forEach((part, index) => {
    const [whole, kind = '', name = ''] = bound.exec(text) ?? [];
    const isInTag = text.lastIndexOf('<') > text.lastIndexOf('>');
    if (isInTag && whole) text = text.slice(0, -whole.length) + attribute(kind, name, part);
    else text += isInTag ? escaped(part ?? '') : templateText(part);
    text += value.strings[index + 1] ?? '';
  });
  return text;
}
