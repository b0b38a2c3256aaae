import { attributes } from '../config/schema.ts';
import { type DetailFields, eventTable } from './event-table.ts';

/** The types of what a detail can hold, as text. */
const detailTypes: Readonly<Record<keyof DetailFields, string>> = {
  index: 'number',
  total: 'number',
  placement: "'result'",
  issues: 'readonly ConfigIssue[]',
};

/**
 * Everything a page may rely on, in one table: the manifest, the types for frameworks, the README and the tests read it.
 * Frozen: rows are added, never renamed.
 */
export const api = {
  description: 'A short, kind questionnaire that shows whether therapeutic massage fits, and why.',
  attributes: attributes.map(({ name, allowed, fallback, about, kind }) => ({
    name,
    type: kind === 'flag' ? 'boolean' : 'string',
    values: allowed,
    default: fallback,
    description: about,
  })),
  properties: [
    {
      name: 'config',
      type: 'ResolvedConfig',
      /** What may be set, where that is not what is read. */
      takes: 'Partial<ResolvedConfig> | null',
      description:
        'Everything an attribute can say, in camelCase, and more: booking links per outcome and style, names of styles, own `texts`. Reading it gives what is in force.',
    },
    {
      name: 'issues',
      type: 'readonly ConfigIssue[]',
      readonly: true,
      description: 'What is wrong with what the clinic set; empty when all is well.',
    },
    {
      name: 'assessment',
      type: 'Assessment | null',
      readonly: true,
      description: 'What the answers come to; `null` until the visitor sees the result. Health data.',
    },
  ],
  methods: [
    { name: 'start', description: 'Leaves the first page for the first question.' },
    { name: 'restart', description: 'Forgets every answer and goes to the beginning.' },
  ],
  events: eventTable.map(({ name, fields, cancelable, description }) => ({
    name,
    detail: `{ ${[...fields.map(field => `${field}: ${detailTypes[field]}`), 'variant?: string'].join('; ')} }`,
    cancelable,
    description,
  })),
  parts: [
    { name: 'frame', description: 'The whole widget.' },
    { name: 'heading', description: 'The heading of the page in view.' },
    { name: 'question', description: 'A question with its answers.' },
    { name: 'option', description: 'One answer, the whole row.' },
    { name: 'control', description: 'A radio, checkbox or slider.' },
    { name: 'progress', description: 'How far along.' },
    { name: 'primary', description: 'The main button.' },
    { name: 'secondary', description: 'The other buttons.' },
    { name: 'result', description: 'The result page.' },
    { name: 'card', description: 'A card on the result page.' },
    { name: 'booking', description: 'The booking card.' },
  ],
  cssProperties: [
    {
      name: '--mfc-accent',
      default: 'house colour',
      description: 'The one colour, where no `accent` is set; readable companions are computed.',
    },
    { name: '--mfc-surface', default: '#fffefb', description: 'Background.' },
    { name: '--mfc-text', default: '#1f2a29', description: 'Text.' },
    { name: '--mfc-muted', default: 'from the text', description: 'Quieter text.' },
    { name: '--mfc-border', default: 'from the text', description: 'Hairlines.' },
    { name: '--mfc-radius', default: '12px', description: 'Corner radius.' },
    { name: '--mfc-font', default: "the page's", description: 'Font family.' },
    { name: '--mfc-spacing', default: '17px to 36px, with the text', description: 'Space between parts.' },
    { name: '--mfc-max-width', default: '44em', description: 'Widest it gets.' },
  ],
} as const;
