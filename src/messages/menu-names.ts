import type { ModalityId } from '../knowledge/ids.ts';
import { join } from './join.ts';
import type { Messages } from './messages.ts';
import { withLayers } from './overlay.ts';

type MenuNames = Readonly<Partial<Record<ModalityId, string>>>;

/** The clinic's name before ours, and alone only where it says ours itself: it never hides what a style is. */
const named = (own: string, name: string, { joins }: Messages): string =>
  own.toLowerCase().includes(name.toLowerCase()) ? own : join(joins.ownName, [own, name]);

/** The words with styles called as on the clinic's menu: "Therapeutic 60 (Deep tissue massage)". */
export function withMenuNames(messages: Messages, names: MenuNames): Messages {
  const own = Object.entries(names) as [ModalityId, string][];
  if (own.length === 0) return messages;
  return withLayers(messages, JSON.stringify(own), () => [
    {
      modalities: Object.fromEntries(
        own.map(([id, name]) => [id, { name: named(name, messages.modalities[id].name, messages) }]),
      ),
    },
  ]);
}
