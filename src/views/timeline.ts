import { html, type TemplateResult } from 'lit/html.js';
import type { TimelineView } from '../view-model/types.ts';
import { paragraphs, titled } from './blocks.ts';
import { link } from './link.ts';

/** A talk, long strokes, home, the calendar: one drawing for each step, 24 units wide. Steps beyond them have none. */
const drawings = [
  'M4 5h16v11h-9l-5 4v-4H4z',
  'M3 8c3-4 6 4 9 0s6 4 9 0M3 16c3-4 6 4 9 0s6 4 9 0',
  'm3 12 9-8 9 8M6 10v10h12V10',
  'M4 6h16v14H4zM4 11h16M8 3v6m8-6v6',
];

/** A line with a stop for each step; the order is the list's own. */
export const timeline = ({ heading, steps, links }: TimelineView): TemplateResult =>
  titled(
    heading,
    html`<ol class="timeline">${steps.map(
      (step, index) =>
        html`<li><svg aria-hidden="true" viewBox="0 0 24 24"><path d=${drawings[index] ?? ''} /></svg><div><h4>${
          step.heading
        }</h4>${paragraphs(step.items)}</div></li>`,
    )}</ol>`,
    links.map(each => html`<p>${link(each)}</p>`),
  );
