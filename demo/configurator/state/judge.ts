import { readAttributes } from '../../../src/config/read-attributes.ts';
import { readValue } from '../../../src/config/readers.ts';
import type { Rgb } from '../../../src/styles/readable-accent.ts';
import type { Field } from '../settings/fields.ts';
import { adviceOn } from './advice.ts';
import { countryNamed } from './country-names.ts';
import type { Pack } from './languages.ts';

/** The address that links are judged against: a clinic's page is served by https. */
export const base = 'https://your-site.example/';

/** What only the page knows. */
export interface Browser {
  /** A colour of CSS as red, green and blue; `null` where it is none, or see-through. */
  readonly colourOf: (text: string) => Rgb | null;
  /** Languages that come in a file of their own, in this version. */
  readonly packs: readonly Pack[];
  /** Hashes of the files of this version as `integrity=` has them, `sha384-…`, by their place in `dist/`. */
  readonly hashes?: Readonly<Record<string, string>>;
}

export interface Verdict {
  /** What the widget makes of it, as text; absent where it uses nothing of it. */
  readonly value?: string;
  /** What is wrong, and what to write in its place; absent when all is well. */
  readonly problem?: string;
  /** What was likely meant: offered as one press. */
  readonly meant?: string;
}

const asText = (value: unknown): string => (Array.isArray(value) ? value.join(' ') : String(value));

/** A text as it is read where it stands in an attribute: quotes of a word processor around it are no part of it. */
function asAttribute(name: string, path: string, text: string) {
  const { given, issues } = readAttributes(new Map([[name, text]]));
  return { text: given.get(path)?.given, problem: issues[0]?.allowed.split('; allowed')[0] };
}

/** What the widget's own reader says to a text. */
function read({ path, setting: { attribute, reader } }: Field, typed: string, { colourOf }: Browser) {
  // People write the name of their country; the widget takes its two letters.
  const code = reader.kind === 'country' ? countryNamed(typed) : undefined;
  if (code) return { value: code, problem: undefined };
  const written =
    attribute === null ? { text: typed, problem: undefined } : asAttribute(attribute, path, typed);
  const reading = readValue(reader, written.text, base);
  const { value } = written.text === undefined ? {} : reading;
  const problem = written.problem ?? reading.problem;
  if (reader.kind === 'colour' && typeof value === 'string' && !colourOf(value))
    return { problem: 'refused' };
  return { value: value === undefined ? undefined : asText(value), problem };
}

/** Judges what was typed as the widget will: by the same readers. */
export function judge(field: Field, text: string, browser: Browser): Verdict {
  const { value, problem } = read(field, text, browser);
  if (problem === undefined) return value === undefined ? {} : { value };
  const { problem: words, ...advice } = adviceOn(field, text, problem);
  // Of a list, what is known is left.
  const meant = field.setting.reader.kind === 'list' ? value : advice.meant;
  const isMeantRight = meant !== undefined && read(field, meant, browser).problem === undefined;
  return {
    ...(value === undefined ? {} : { value }),
    problem: words,
    ...(isMeantRight ? { meant } : {}),
  };
}

/** Whether a value says nothing that the widget would not do anyway. */
export const isDefault = ({ setting: { reader } }: Field, value: string): boolean =>
  reader.unset !== null && asText(reader.unset) === value;
