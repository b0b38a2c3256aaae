import type { Builder } from './builder.ts';
import { scriptAndTag } from './script-and-tag.ts';

export const squarespace: Builder = {
  id: 'squarespace',
  name: 'Squarespace',
  needsScript: true,
  lacks: [],
  steps: [
    'Both places depend on your plan: Code Injection and Code Blocks with scripts are not in the smallest one.',
    'The script must be site-wide, as Squarespace can change pages without loading them anew.',
  ],
  pieces: scriptAndTag('into Code Injection, Header', 'into a Code Block on the page'),
};
