import * as z from 'zod/mini';
import { shortText } from '../../../src/config/readers.ts';
import type { Setting } from '../../../src/config/schema.ts';

/** What the reader says of a text that is none. */
export const noMeasurementId = 'no measurement ID';

/** The ID of a web stream of Google Analytics 4, in capitals. What stands for one in examples (G-XXXXXXXXXX) is none. */
export const measurementRow: Setting = {
  attribute: null,
  reader: {
    ...shortText,
    allowed: 'G- and letters and digits after it',
    schema: base =>
      shortText.schema(base).check(z.toUpperCase(), z.regex(/^G-(?!X+$)[A-Z\d]{4,20}$/, noMeasurementId)),
  },
  about: 'Where Google Analytics 4 counts.',
  fallback: 'none',
};
