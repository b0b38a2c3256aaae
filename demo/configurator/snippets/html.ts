import type { Builder } from './builder.ts';
import { scriptMarkup, tagMarkup } from './markup.ts';
import { tagParts } from './tag-parts.ts';

export const html: Builder = {
  id: 'html',
  name: 'Any website (HTML)',
  needsScript: true,
  lacks: [],
  takesScriptInside: true,
  steps: ['Open the page in your editor’s HTML or code view.', 'Paste this where the check should be.'],
  pieces: (made, script) => [
    {
      where: 'into the page, where the check should be',
      code: `${scriptMarkup(script)}\n\n${tagMarkup(tagParts(made, script.words))}`,
    },
  ],
};
