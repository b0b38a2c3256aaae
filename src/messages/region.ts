import type { Messages } from './messages.ts';
import { withLayers } from './overlay.ts';

/** Where people say "GP" for their doctor, and "A&E" for the emergency department. */
const namesIn: Readonly<Record<string, readonly (keyof Messages['regions'])[]>> = {
  GB: ['gp', 'ae'],
  IE: ['gp'],
  AU: ['gp'],
  NZ: ['gp'],
};

/** The words as a region has them: whole texts of their own (`messages.regions`), in the places of the usual ones. */
export function forRegion(messages: Messages, region: string): Messages {
  const names = Object.hasOwn(namesIn, region) ? namesIn[region] : undefined;
  return names ? withLayers(messages, region, () => names.map(name => messages.regions[name])) : messages;
}
