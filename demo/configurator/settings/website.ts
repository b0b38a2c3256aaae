import { shortText } from '../../../src/config/readers.ts';
import type { Setting } from '../../../src/config/schema.ts';

/** What the clinic's website is made with, by the id of a builder. An id that no builder has counts as plain HTML. */
export const builderRow: Setting = {
  attribute: null,
  reader: shortText,
  about: 'What the website is made with.',
  fallback: 'plain HTML',
};
