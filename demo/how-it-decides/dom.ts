import { plainText } from '../../src/messages/terms.ts';

/** What an element may hold; nothing and `false` are left out. */
export type Child = Node | string | number | false | null | undefined | readonly Child[];
type Attributes = Readonly<Record<string, string | number | boolean | null>>;

const fillIn = <Made extends Element>(
  made: Made,
  attributes: Attributes,
  children: readonly Child[],
): Made => {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  }
  const add = (child: Child): void => {
    if (Array.isArray(child)) for (const each of child) add(each);
    else if (child instanceof Node) made.append(child);
    else if (typeof child === 'string' || typeof child === 'number') made.append(plainText(String(child)));
  };
  for (const child of children) add(child);
  return made;
};

/** An element by tag, attributes and what is in it. Text stays text. */
export const el = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] => fillIn(document.createElement(tag), attributes, children);

/** The same in a picture. */
export const svg = <Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Tag] =>
  fillIn(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);

/** A list of one line each; nothing where there is no line. */
export const list = (lines: readonly Child[], attributes: Attributes = {}): Child =>
  lines.length > 0 && el('ul', attributes, ...lines.map(line => el('li', {}, line)));

/** One line as it is, several as a list. */
export const lines = (all: readonly Child[]): Child => (all.length > 1 ? list(all) : (all[0] ?? ''));

/** Terms with what belongs to each; a term without anything is left out. */
export const terms = (rows: readonly (readonly [term: string, what: Child])[]): HTMLElement =>
  el(
    'dl',
    {},
    ...rows
      .filter(([, what]) => what !== false && what !== '' && !(Array.isArray(what) && what.length === 0))
      .map(([term, what]) => el('div', {}, el('dt', {}, term), el('dd', {}, what))),
  );

/** One after the other with a comma between. */
export const between = (children: readonly Child[], mark = ', '): Child =>
  children.flatMap((child, i) => (i > 0 ? [mark, child] : [child]));
