import type { Builder } from './builder.ts';
import { scriptAndTag } from './script-and-tag.ts';

export const webflow: Builder = {
  id: 'webflow',
  name: 'Webflow',
  needsScript: true,
  lacks: [],
  steps: ['The canvas may not run it. Publish, and look at the published page.'],
  pieces: scriptAndTag('into Site settings, Custom code, Head code', 'into a Code Embed element on the page'),
};
