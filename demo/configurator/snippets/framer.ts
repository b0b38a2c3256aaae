import type { Builder } from './builder.ts';
import { html } from './html.ts';

export const framer: Builder = {
  needsScript: true,
  lacks: [],
  id: 'framer',
  name: 'Framer',
  // An embed may end up in a frame, and a booking page does not belong into that.
  presets: { bookingTarget: 'top' },
  steps: [
    'Add an Embed to the page and choose HTML.',
    'Paste this, and give the embed the height that you like.',
  ],
  pieces: (made, script) =>
    html.pieces(made, script).map(({ code }) => ({ where: 'into the Embed, as HTML', code })),
};
