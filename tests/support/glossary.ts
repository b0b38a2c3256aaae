// Terms and their meanings as they stand in a widget.
import type { MassageFitCheck } from '../../src/index.ts';
import { resultAtRest } from './at-rest.ts';

export interface Term {
  readonly button: HTMLButtonElement;
  /** What is seen of the meaning. */
  readonly box: HTMLElement;
}

/** Every term of the page in view. Folded parts are opened first: a term in them is not there yet. */
export const termsOf = ({ shadowRoot }: MassageFitCheck): readonly Term[] => {
  for (const details of shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  return [...(shadowRoot?.querySelectorAll<HTMLButtonElement>('button[aria-expanded]') ?? [])].map(button => {
    const box = button.nextElementSibling?.firstElementChild;
    if (!box) throw new Error(`“${button.textContent}” has no meaning after it.`);
    return { button, box: box as HTMLElement };
  });
};

/** The term of those words, or the first. */
export const termOf = (element: MassageFitCheck, words?: string): Term => {
  const found = termsOf(element).find(({ button }) => !words || button.textContent === words);
  if (!found) throw new Error(`No term “${words}”.`);
  return found;
};

export const isShown = ({ box }: Term): boolean => box.getClientRects().length > 0;

export const openOnes = (element: MassageFitCheck): readonly string[] =>
  termsOf(element)
    .filter(isShown)
    .map(({ button }) => button.textContent ?? '');

/** In the text: the words after it make room for it. */
export const isInText = ({ box }: Term): boolean => {
  const layer = box.parentElement;
  const position = layer?.ownerDocument.defaultView?.getComputedStyle(layer).position;
  return position !== 'fixed' && box.getClientRects().length > 0;
};

/**
 * The widget at its result, by label texts alone: `Visitor` looks at every screen as assistive technology does, which
 * takes a slow engine seconds for each walk, and the way here is not what these tests are about.
 */
export const atResult = async (
  element: MassageFitCheck,
  ticks: readonly string[],
): Promise<MassageFitCheck> => {
  for (let screens = 0; screens < 20; screens++) {
    await element.updateComplete;
    const root = element.shadowRoot;
    if (!root || root.querySelector('[part="result"]')) {
      await resultAtRest(element);
      return element;
    }
    for (const group of root.querySelectorAll('fieldset')) {
      const labels = [...group.querySelectorAll('label')];
      const wanted = labels.filter(({ textContent }) => ticks.includes(textContent?.trim() ?? ''));
      for (const label of wanted.length > 0 ? wanted : labels.slice(-1)) {
        const input = label.querySelector('input');
        if (!input?.checked) input?.click();
      }
    }
    root.querySelector<HTMLElement>('[part="primary"]')?.click();
  }
  throw new Error('No result.');
};
