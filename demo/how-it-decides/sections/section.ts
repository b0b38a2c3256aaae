import { type Child, el } from '../dom.ts';

export interface Section {
  readonly id: string;
  readonly title: string;
  /** One line on what it comes to, for somebody who does not open it. */
  readonly verdict: string;
  readonly content: readonly Child[];
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A chapter of the page, folded behind its heading and its verdict, with a way to link to it. */
export const chapter = (
  { id, title, verdict, content, attributes = {} }: Section,
  number: number,
): HTMLElement =>
  el(
    'section',
    { id, ...attributes, 'aria-labelledby': `${id}-title` },
    el(
      'details',
      { class: 'chapter' },
      el(
        'summary',
        {},
        el('h2', { id: `${id}-title` }, `${number}. ${title}`),
        el('p', { class: 'verdict' }, verdict),
      ),
      content,
    ),
  );

/** Many of them, side by side where there is room. */
export const entries = (each: readonly HTMLElement[]): HTMLElement =>
  el('div', { class: 'entries' }, ...each);

/** One thing of many, with an anchor: a flag, a rule, a claim. */
export const entry = (
  attributes: Readonly<Record<string, string>>,
  heading: Child,
  ...content: readonly Child[]
): HTMLElement => el('article', { class: 'entry', ...attributes }, el('h4', {}, heading), content);
