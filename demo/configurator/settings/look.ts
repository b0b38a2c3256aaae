import { choice, colour } from '../../../src/config/readers.ts';
import type { Setting } from '../../../src/config/schema.ts';

/**
 * What a clinic sets by the widget's style properties, `--mfc-surface` and so on. Read as settings are, so that the form
 * treats them alike.
 */
export const lookRows = {
  surface: {
    attribute: null,
    reader: colour,
    about: 'The colour behind the words.',
    fallback: 'the house colours',
  },
  text: { attribute: null, reader: colour, about: 'The colour of the words.', fallback: 'the house colours' },
  radius: {
    attribute: null,
    reader: choice('12px', '0px', '6px', '20px'),
    about: 'How round corners are.',
    fallback: '12px',
  },
} as const satisfies Readonly<Record<string, Setting>>;

export type LookKey = keyof typeof lookRows;
export const lookKeys = Object.keys(lookRows) as readonly LookKey[];
/** The property of a key. */
export const lookProperty = (key: LookKey): string => `--mfc-${key}`;
