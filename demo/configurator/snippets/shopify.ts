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

/** A file of the theme. */
const asset = (name: string): string => `<script defer src="{{ '${name}' | asset_url }}"></script>`;

export const shopify: Builder = {
  id: 'shopify',
  name: 'Shopify',
  needsScript: false,
  lacks: ['page.script', 'page.packFolder'],
  steps: [
    'Upload what is to download (below) to your theme: Edit code, Assets. Keep the names.',
    'Add a Custom Liquid section to the page and paste this into it.',
  ],
  pieces: (made, { packs, words }) => [
    {
      where: 'into a Custom Liquid section',
      code: `${[...packs.map(({ tag }) => `${tag}.js`), 'massage-fit-check.min.js'].map(asset).join('\n')}\n\n${withoutLiquid(tagMarkup(tagParts(made, words)))}`,
    },
  ],
};
