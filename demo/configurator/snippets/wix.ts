import type { Builder } from './builder.ts';
import { css, tag } from './markup.ts';
import { inJsonAlone, tagParts } from './tag-parts.ts';

/** Wix has a form in place of code: what goes into it, line by line. */
export const wix: Builder = {
  id: 'wix',
  name: 'Wix',
  needs: 'Needs a premium plan and a domain of your own.',
  needsScript: true,
  // The languages are inside the one script that it takes.
  lacks: [...inJsonAlone, 'page.packs', 'page.packFolder'],
  takesOneScript: true,
  steps: [
    'Add elements, Embed Code, Custom Element.',
    'Choose Server URL and fill in its address and the tag name. Then Set Attributes, one for each line.',
    'Do not use Embed HTML: it is a closed frame.',
  ],
  pieces: (made, { address }) => {
    const { attributes, look } = tagParts(made);
    return [
      {
        where: 'to have it at hand, and fill it in line by line',
        code: [
          `Server URL: ${address}`,
          `Tag name: ${tag}`,
          'Attributes:',
          ...attributes.map(([name, value]) => `${name} = ${value || 'true'}`),
          ...(look.length > 0 ? [`style = ${css(look)}`] : []),
        ].join('\n'),
      },
    ];
  },
};
