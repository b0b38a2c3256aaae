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
