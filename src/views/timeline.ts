import { html, type TemplateResult } from 'lit/html.js';
import type { TimelineView } from '../view-model/types.ts';
import { link } from './link.ts';
import { fold } from './section.ts';
import { paragraphs } from './text.ts';

/** A talk, long strokes, home, the calendar: one drawing for each step, 24 units wide. Steps beyond them have none. */
const drawings = [
  'M4 5h16v11h-9l-5 4v-4H4z',
  'M3 8c3-4 6 4 9 0s6 4 9 0M3 16c3-4 6 4 9 0s6 4 9 0',
  'm3 12 9-8 9 8M6 10v10h12V10',
  'M4 6h16v14H4zM4 11h16M8 3v6m8-6v6',
];

const step = ({ heading, items }: TimelineView['steps'][number], index: number): TemplateResult => html`
  <li>
    <svg aria-hidden="true" viewBox="0 0 24 24"><path d=${drawings[index] ?? ''} /></svg>
    <div>
      <h4>${heading}</h4>
      ${paragraphs(items)}
    </div>
  </li>
`;

/** A line with a stop for each step; the order is the list's own. */
export const timeline = ({ heading, steps, links }: TimelineView): TemplateResult =>
  fold(
    heading,
    html`
      <ol class="timeline">${steps.map(step)}</ol>
      ${links.map(each => html`<p>${link(each)}</p>`)}
    `,
  );
