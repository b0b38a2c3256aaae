import type { Builder } from './builder.ts';
import { framer } from './framer.ts';
import { html } from './html.ts';
import { markedDivBuilder } from './marked-div.ts';
import { npm, react, vue } from './npm.ts';
import { shopify } from './shopify.ts';
import { squarespace } from './squarespace.ts';
import { tagManager } from './tag-manager.ts';
import { webflow } from './webflow.ts';
import { wix } from './wix.ts';
import { wordpressBlock, wordpressHtml, wordpressShortcode } from './wordpress.ts';

/** Every way to put the check on a website, in the order in which they are offered. */
export const builders: readonly Builder[] = [
  html,
  wordpressBlock,
  wordpressShortcode,
  wordpressHtml,
  wix,
  squarespace,
  webflow,
  shopify,
  framer,
  tagManager,
  markedDivBuilder,
  npm,
  react,
  vue,
];

/** Those whose name holds every word of a search; none for an empty one. */
export function buildersNamed(search: string): readonly Builder[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return words.length === 0
    ? []
    : builders.filter(({ name }) => words.every(word => name.toLowerCase().includes(word)));
}
