// Finds things as a visitor with a screen reader does: by what they are and what they are called.
import { type Perceived, perceive } from './axe.ts';

const fits = (name: string, wanted: string | RegExp | undefined): boolean =>
  wanted === undefined || (typeof wanted === 'string' ? name === wanted : wanted.test(name));

/** All elements of a role, and of a name if one is given, below `root` and in its shadow roots, in order. */
export const allByRole = (root: Element, role: string, name?: string | RegExp): HTMLElement[] =>
  perceive(root)
    .filter(found => found.role === role && fits(found.name, name))
    .map(found => found.element);

/** The first of them. Fails with a list of what is there instead. */
export const byRole = <Kind extends HTMLElement = HTMLElement>(
  root: Element,
  role: string,
  name?: string | RegExp,
): Kind => {
  const all = perceive(root);
  const first = all.find(found => found.role === role && fits(found.name, name));
  if (first) return first.element as Kind;
  const there = (found: Perceived) => `  ${found.role} "${found.name}"`;
  throw new Error(`No ${role} ${name ?? ''} among:\n${all.map(there).join('\n')}`);
};
