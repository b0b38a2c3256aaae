import type { Builder } from './builder.ts';
import { scriptAndTag } from './script-and-tag.ts';

export const squarespace: Builder = {
  id: 'squarespace',
  name: 'Squarespace',
  needs:
    'Needs a plan with Code Injection and with Code Blocks that may hold scripts: the smallest plan has neither.',
  needsScript: true,
  lacks: [],
  flatFolder: '/s/',
  steps: [
    'To upload a file: write a word on any page, make a link of it, choose File, and upload. It is then at /s/ and its name, like /s/massage-fit-check.min.js.',
    'The script must be site-wide, as Squarespace can change pages without loading them anew.',
  ],
  pieces: scriptAndTag('into Code Injection, Header', 'into a Code Block on the page'),
};
