// axe-core: its rules, and its reading of roles and names, which goes through shadow roots.
import 'axe-core/axe.min.js';
import type Axe from 'axe-core';

// axe-core sets a global; in a browser it has no export.
const axeCore = (globalThis as unknown as { axe: typeof Axe }).axe;

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong in an element and its shadow root, one line each; an empty list when all is well.
 * In Firefox colour contrast comes back undecided in shadow roots: Chromium and WebKit judge that.
 */
export const axe = async (element: Element, rules: readonly string[] = RULES): Promise<string[]> => {
  // What the bar with the ways on covers for now can be scrolled from under it: axe would call it too small.
  const frame = element.shadowRoot?.querySelector<HTMLElement>('[part="frame"]');
  frame?.style.setProperty('--reach', 'relative');
  // What opens fades in: half-way its contrast is nobody's.
  const moving = element.shadowRoot?.getAnimations() ?? [];
  await Promise.all(moving.map(({ finished }) => finished.catch(() => {})));
  const { violations } = await axeCore.run(element, { runOnly: [...rules], resultTypes: ['violations'] });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help} at ${target.join(' ')}\n${failureSummary ?? ''}`,
    ),
  );
};

// Missing in axe-core's own types, if public in its documentation for custom checks.
interface Reading {
  getRole(node: Axe.VirtualNode): string | null;
  accessibleTextVirtual(node: Axe.VirtualNode): string;
  isVisibleToScreenReaders(node: Axe.VirtualNode): boolean;
}

export interface Perceived {
  element: HTMLElement;
  role: string;
  name: string;
}

/** Everything with a role that assistive technology can reach below an element, in order. */
export const perceive = (root: Element): Perceived[] => {
  const { aria, text, dom } = axeCore.commons as unknown as { aria: Reading; text: Reading; dom: Reading };
  const found: Perceived[] = [];
  const walk = (node: Axe.VirtualNode): void => {
    const element = node.actualNode;
    if (element?.nodeType === Node.ELEMENT_NODE) {
      // Not instanceof: the element may live in a frame.
      const role = aria.getRole(node);
      if (role && role !== 'none' && role !== 'presentation' && dom.isVisibleToScreenReaders(node)) {
        const name = text.accessibleTextVirtual(node).replace(/\s+/g, ' ').trim();
        found.push({ element: element as HTMLElement, role, name });
      }
    }
    for (const child of node.children ?? []) walk(child);
  };
  try {
    walk(axeCore.setup(root));
  } finally {
    axeCore.teardown();
  }
  return found;
};
