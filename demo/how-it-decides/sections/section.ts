import { type Child, el } from '../dom.ts';

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly content: readonly Child[];
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A chapter of the page, with its heading and a way to link to it. */
export const chapter = ({ id, title, content, attributes = {} }: Section, number: number): HTMLElement =>
  el(
    'section',
    { id, ...attributes, 'aria-labelledby': `${id}-title` },
    el('h2', { id: `${id}-title` }, `${number}. ${title}`),
    content,
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
