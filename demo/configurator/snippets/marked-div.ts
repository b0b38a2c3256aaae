import type { Builder } from './builder.ts';
import { markedDiv, scriptMarkup } from './markup.ts';
import { inJsonAlone, tagParts } from './tag-parts.ts';

export const markedDivBuilder: Builder = {
  id: 'marked-div',
  name: 'A builder that removes the tag',
  needsScript: true,
  // What takes unknown tags away takes the JSON inside away too, and leaves its text on the page.
  lacks: inJsonAlone,
  steps: [
    'If the check is gone after saving, your editor takes unknown tags away. It keeps a plain box like this one.',
  ],
  pieces: (made, script) => [
    { where: 'into the header or footer code of the site', code: scriptMarkup(script) },
    { where: 'into the page, where the check should be', code: markedDiv(tagParts(made, script.words)) },
  ],
};
