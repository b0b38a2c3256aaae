import { block, shortcode } from '../snippets/wordpress.ts';
import { fromAttributes } from './from-attributes.ts';
import { fromJson } from './from-json.ts';
import { type Pasted, together } from './pasted.ts';
import { withoutCEscapes } from './without-c-escapes.ts';

/** What a visual editor made of a character. */
const withoutEntities = (text: string): string =>
  text.replace(/&(amp|lt|quot|#0?38|#0?34|#8220|#8221);/g, (_, name: string) =>
    name === 'lt' ? '<' : name === 'amp' || name.endsWith('38') ? '&' : '"',
  );

const opening = `\\[(?:${shortcode}|${shortcode.replaceAll('_', '-')})`;
const whole = new RegExp(`${opening}((?:\\s+(?:"[^"]*"|'[^']*'|[^\\]"'])*)?)\\]`, 'i');
const pair = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'\]]+))|(\S+)/g;

/** `[massage_fit_check booking_url="…"]`; `null` where there is none. */
export function fromShortcode(text: string): Pasted | null {
  const [, inside] = whole.exec(text) ?? [];
  if (inside === undefined) return null;
  const attributes = new Map<string, string>();
  let settings = '';
  for (const [, name, double, single, bare, alone] of inside.matchAll(pair)) {
    const value = withoutCEscapes(withoutEntities(double ?? single ?? bare ?? ''));
    const known = (name ?? alone ?? '').toLowerCase().replaceAll('_', '-');
    if (known === 'settings') settings = value;
    else if (!attributes.has(known)) attributes.set(known, value);
  }
  return together([fromAttributes(attributes), fromJson(settings)]);
}

const comment = new RegExp(`<!--\\s*wp:${block.split('/')[0]}/[\\w-]+(\\s+\\{[\\s\\S]*?\\})?\\s*/?-->`);

/** `<!-- wp:massage-fit-check/… {…} /-->`; `null` where there is none. */
export function fromBlock(text: string): Pasted | null {
  const found = comment.exec(text);
  return found && fromJson(found[1] ?? '{}');
}
