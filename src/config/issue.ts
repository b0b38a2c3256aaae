import { cleanText } from './clean-text.ts';
import type { ConfigIssue } from './types.ts';

const word = (value: unknown) => (Object(value) === value ? typeof value : String(value));

/** A value as text, for readers and issues: a list with spaces, and nothing of what is inside objects. */
export const inWords = (value: unknown): string =>
  Array.isArray(value) ? value.map(word).join(' ') : word(value);

/**
 * One sentence for one bad value. `attribute` is the name as the clinic wrote it; the value is cut to 120
 * characters; `problem`, `allowed` and `used` are phrases without a full stop.
 */
export const issue = (
  attribute: string,
  value: unknown,
  problem: string,
  allowed: string,
  used: unknown = 'the default',
): ConfigIssue =>
  Object.freeze({
    attribute,
    value: inWords(value).slice(0, 120),
    allowed: `${problem}; allowed: ${allowed}; using ${String(used)}`,
  });

/**
 * The line for the console: `<massage-fit-check> theme="sepia": not known; allowed: auto, …; using the default`. An empty
 * value is left out.
 */
export const formatIssue = ({ attribute, value, allowed }: ConfigIssue): string =>
  cleanText(`<massage-fit-check> ${attribute}${value && `="${value}"`}: ${allowed}`);
