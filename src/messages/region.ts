import type { Messages } from './messages.ts';
import { withLayers } from './overlay.ts';

/** Where people say "GP" for their doctor, and "A&E" for the emergency department. */
const namesIn: Readonly<Record<string, readonly string[]>> = {
  GB: ['gp', 'ae'],
  IE: ['gp'],
  AU: ['gp'],
  NZ: ['gp'],
};

/**
 * The words as a region has them: whole texts of their own (`messages.regions`), in the places of the usual ones. A
 * language names them by the region, `CA`, or by a word that several share.
 */
export function forRegion(messages: Messages, region: string): Messages {
  const shared = Object.hasOwn(namesIn, region) ? namesIn[region] : undefined;
  const { regions } = messages;
  const layers = [...(shared ?? []), region].flatMap(name =>
    Object.hasOwn(regions, name) ? (regions[name] ?? []) : [],
  );
  return layers.length > 0 ? withLayers(messages, region, () => layers) : messages;
}
