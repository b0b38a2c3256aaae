import type { Builder } from './builder.ts';
import { scriptAndTag } from './script-and-tag.ts';

export const squarespace: Builder = {
  id: 'squarespace',
  name: 'Squarespace',
  needsScript: true,
  lacks: [],
  flatFolder: '/s/',
  steps: [
    'To upload a file: write a word on any page, make a link of it, choose File, and upload. It is then at /s/ and its name, like /s/massage-fit-check.min.js.',
    'Both places depend on your plan: Code Injection and Code Blocks with scripts are not in the smallest one.',
    'The script must be site-wide, as Squarespace can change pages without loading them anew.',
  ],
  pieces: scriptAndTag('into Code Injection, Header', 'into a Code Block on the page'),
};
