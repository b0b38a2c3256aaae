import type { Builder } from './builder.ts';
import { tagMarkup } from './markup.ts';
import { tagParts } from './tag-parts.ts';

/** Braces that Shopify would take for its own, as the browser reads them all the same. */
const withoutLiquid = (markup: string): string =>
  markup
    .split(/(<script[^>]*>[\s\S]*?<\/script>)/)
    .map(part =>
      part.startsWith('<script')
        ? part.replace(/"(?:[^"\\]|\\.)*"/g, text => text.replace(/\{(?=[{%])/g, '\\u007b'))
        : part.replace(/\{(?=[{%])/g, '&#123;'),
    )
    .join('');

export const shopify: Builder = {
  id: 'shopify',
  name: 'Shopify',
  needsScript: false,
  lacks: ['page.script'],
  steps: [
    'Upload the script (below) to your theme: Edit code, Assets. Keep its name.',
    'Add a Custom Liquid section to the page and paste this into it.',
  ],
  pieces: made => [
    {
      where: 'into a Custom Liquid section',
      code: `<script defer src="{{ 'massage-fit-check.min.js' | asset_url }}"></script>\n\n${withoutLiquid(tagMarkup(tagParts(made)))}`,
    },
  ],
};
