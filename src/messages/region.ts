import type { Messages } from './messages.ts';
import { overlaid, type Texts } from './overlay.ts';

/** Where people say "GP" for their doctor, and "A&E" for the emergency department. */
const namesIn: Readonly<Record<string, readonly (keyof Messages['regions'])[]>> = {
  GB: ['gp', 'ae'],
  IE: ['gp'],
  AU: ['gp'],
  NZ: ['gp'],
};

/** A result is made anew at each drawing, its words once. */
const made = new WeakMap<Messages, Map<string, Messages>>();

/** The words as a region has them: whole texts of their own (`messages.regions`), in the places of the usual ones. */
export function forRegion(messages: Messages, region: string): Messages {
  const names = Object.hasOwn(namesIn, region) ? namesIn[region] : undefined;
  if (!names) return messages;
  const known = made.get(messages) ?? new Map<string, Messages>();
  made.set(messages, known);
  const before = known.get(region);
  if (before) return before;
  let words = messages as unknown as Texts;
  for (const name of names) words = overlaid(words, messages.regions[name]);
  const result = words as unknown as Messages;
  known.set(region, result);
  return result;
}
