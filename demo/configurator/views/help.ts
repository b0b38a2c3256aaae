import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import { html, type TemplateResult } from 'lit';

const stops = new WeakMap<Element, () => void>();

const place = async (button: Element, box: HTMLElement): Promise<void> => {
  const { x, y } = await computePosition(button, box, {
    strategy: 'fixed',
    // Above: below stands the field that it is about.
    placement: 'top-start',
    middleware: [offset(6), flip(), shift({ padding: 8 })],
  });
  box.style.left = `${x}px`;
  box.style.top = `${y}px`;
};

/** Keeps the box beside its button for as long as it is open. */
function follow({ target, newState }: ToggleEvent): void {
  const box = target as HTMLElement;
  const button = box.ownerDocument.querySelector(`[popovertarget="${box.id}"]`);
  stops.get(box)?.();
  if (newState === 'open' && button)
    stops.set(
      box,
      autoUpdate(button, box, () => place(button, box)),
    );
}

/**
 * A button that opens a help text beside itself; Escape and a press elsewhere close it. Where a browser knows no popovers,
 * the text stands there for good.
 */
export const help = (id: string, about: string, text: string): TemplateResult => html`
  <button type="button" class="ask" popovertarget=${id} aria-label="Help: ${about}">?</button>
  <div class="help" id=${id} popover @beforetoggle=${follow}>${text}</div>
`;
