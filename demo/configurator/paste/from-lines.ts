import { scriptPath } from '../settings/fields.ts';
import { fromAttributes } from './from-attributes.ts';
import { fromCss } from './from-css.ts';
import { type Pasted, together } from './pasted.ts';

/** `booking-url = https://…` line by line, as a builder's form for attributes has it; `null` where there is no such line. */
export function fromLines(text: string): Pasted | null {
  const pairs = text.split('\n').flatMap(line => {
    const [, name = '', value = ''] = /^\s*([a-z][a-z-]*)\s*[=]\s*(\S.*?)\s*$/i.exec(line) ?? [];
    return name ? [[name.toLowerCase(), value] as const] : [];
  });
  const [, address] = /^\s*Server URL:\s*(\S.*?)\s*$/im.exec(text) ?? [];
  if (pairs.length === 0 && address === undefined) return null;
  const attributes = new Map(pairs);
  return together([
    fromAttributes(attributes),
    fromCss(attributes.get('style') ?? ''),
    { setUp: address === undefined ? {} : { [scriptPath]: address }, notes: [] },
  ]);
}
