import type { Messages } from './messages.ts';
import { withLayers } from './overlay.ts';

/** The words of a place for well-being: whole texts of their own (`messages.wellness`), in the places of the usual ones. */
export const forWellness = (messages: Messages): Messages =>
  withLayers(messages, 'wellness', () => [messages.wellness]);
