import { issue } from './issue.ts';
import type { Reader } from './readers.ts';
import type { ConfigIssue } from './types.ts';

const opening = '“„«”';
const closing = '”“»';
const opened = new RegExp(`^\\s*[${opening}]`);
const whole = new RegExp(`^\\s*[${opening}]([^${opening}${closing}]*)[${closing}]\\s*$`);
const closed = new RegExp(`^(.*)[${closing}]$`);

/** Words of which no capital letter counts: HTML has made small letters of what was taken for names of attributes. */
const isCaseless = ({ kind }: Reader): boolean =>
  ['list', 'choice', 'flag', 'colour', 'telephone'].includes(kind);

/**
 * Whether a number put together again is whole: of two groups of digits that are the same, HTML keeps one, and what is left
 * would call somebody else. Shorter than this, nobody can tell.
 */
const isWhole = (phone: string): boolean =>
  phone.replace(/\D/g, '').length >= (phone.trim().startsWith('+') ? 11 : 10);

/**
 * What a clinic meant by `modalities=“deep-tissue relaxation-massage”`: a word processor bent the quotes, so HTML ended
 * the value at the first space and took the words after it for attributes. `after` are those, in order. `null` where nobody
 * can tell: there the value counts as not given.
 */
function meantBy(value: string, after: readonly string[], reader: Reader): string | null {
  // What holds a space had straight quotes around it: then the curly ones are the clinic's own words.
  if (reader.kind === 'text' && /\s/.test(value.trim())) return value;
  const [, inside] = whole.exec(value) ?? [];
  if (inside !== undefined) return inside;
  if (!isCaseless(reader)) return null;
  const end = after.findIndex(name => closed.test(name));
  if (end < 0) return null;
  const [, last = ''] = closed.exec(after[end] ?? '') ?? [];
  const meant = [value.trim().slice(1), ...after.slice(0, end), last].join(' ');
  return reader.kind === 'telephone' && !isWhole(meant) ? null : meant;
}

export interface Straightened {
  readonly attributes: ReadonlyMap<string, string>;
  /** All of them in one; none where no quote was bent. */
  readonly issues: readonly ConfigIssue[];
}

/** The attributes as they would be with straight quotes, as far as that can be told. */
export function straightened(
  attributes: ReadonlyMap<string, string>,
  readerOf: (name: string) => Reader | undefined,
): Straightened {
  const names = [...attributes.keys()];
  const read = new Map(attributes);
  const bent: string[] = [];
  for (const [name, value] of attributes) {
    const reader = readerOf(name);
    if (!reader || !opened.test(value)) continue;
    const meant = meantBy(value, names.slice(names.indexOf(name) + 1), reader);
    if (meant === value) continue;
    bent.push(name);
    if (meant === null) read.delete(name);
    else read.set(name, meant);
  }
  const [first] = bent;
  if (first === undefined) return { attributes, issues: [] };
  const used = bent.filter(name => read.has(name));
  // Leftovers of a value: no names that anybody chose.
  for (const name of names) if (!readerOf(name)) read.delete(name);
  return {
    attributes: read,
    issues: [
      issue(
        first,
        attributes.get(first),
        `curly quotes, as word processors make them, in ${bent.join(', ')}`,
        'straight quotes (")',
        used.length > 0 ? `what is inside them in ${used.join(', ')}` : 'the default',
      ),
    ],
  };
}

/** The same for JSON: `null` where it is no JSON with straight quotes either. */
export function straightJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/[“”„«»]/g, '"'));
  } catch {
    return null;
  }
}

/** JSON whose names stand in curly quotes. */
export const hasCurlyNames = (text: string): boolean => /[{,[:]\s*[“”„«]/.test(text);
