import type { LitElement, ReactiveController } from 'lit';
import { type Control, controlOf, isDragged } from './control-of.ts';
import { actOnKey } from './key-action.ts';
import { tellPress } from './told-press.ts';

/** For the page as well: these close its dialogs, and move the focus in its traps. */
const shared = /^(Escape|Tab|F\d+)$/;

const keyEvents = ['keydown', 'keypress', 'keyup'] as const;
const pressEvents = ['pointerdown', 'mousedown', 'touchstart', 'touchmove'] as const;

/**
 * Keys and presses of our controls are not the page's business. To handlers of the page they seem to come from a plain
 * tag, so that those which spare an `<input>` do not spare ours: slide shows move, cards that are links are followed, and
 * what they prevent (arrows, Space, the mouse) is dead inside. So such events end here, before the page or, where our own
 * templates must hear them, right after; the browser acts on them all the same. That there was a press the page is told.
 */
export class PageHandlers implements ReactiveController {
  readonly #host: LitElement;
  #leaving: AbortController | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const view = this.#host.ownerDocument.defaultView;
    const root = this.#host.shadowRoot;
    if (!view || !root || this.#leaving) return;
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const first = { capture: true, signal };
    // `passive: false`: passive listeners are told of a touch that is past preventing.
    for (const type of keyEvents) view.addEventListener(type, this.#onKey, first);
    for (const type of pressEvents)
      view.addEventListener(type, this.#onPress, { ...first, passive: !type.startsWith('touch') });
    view.addEventListener('click', this.#beforePage, first);
    root.addEventListener('click', this.#afterPage, first);
    root.addEventListener('click', this.#onClick, { signal });
  }

  hostDisconnected(): void {
    this.#leaving?.abort();
    this.#leaving = undefined;
  }

  #controlOf(event: Event): Control | null | undefined {
    const root = this.#host.shadowRoot;
    return root ? controlOf(event, root) : undefined;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const control = this.#controlOf(event);
    if (control === undefined || shared.test(event.key)) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.stopImmediatePropagation();
    if (event.type === 'keydown' && event.defaultPrevented) actOnKey(control, event.key);
  };

  readonly #onPress = (event: Event): void => {
    const control = this.#controlOf(event);
    if (!control) return;
    const { type } = event;
    if (!isDragged(control) && type !== 'mousedown') {
      // A touch that is prevented never becomes a click.
      if (type === 'touchstart') unpreventable(event);
      return;
    }
    event.stopImmediatePropagation();
    if (type === 'mousedown' && event.defaultPrevented && !control.matches('label, .place'))
      control.focus({ preventScroll: true });
    if (!type.startsWith('touch')) tellPress(this.#host, event);
  };

  /** The page may lead a link elsewhere, as its router does; anything else is pressed, whatever it says. */
  readonly #beforePage = (event: Event): void => {
    const control = this.#controlOf(event);
    if (control && !control.matches('a')) unpreventable(event);
  };

  readonly #afterPage = (event: Event): void => {
    const control = this.#controlOf(event);
    Reflect.deleteProperty(event, 'preventDefault');
    // Prevented before we heard of it. The browser undoes the tick after the event: ours comes after that.
    if (event.defaultPrevented && control && !control.matches('a, button'))
      setTimeout(() => actOnClick(control));
  };

  readonly #onClick = (event: Event): void => {
    const control = this.#controlOf(event);
    if (!control) return;
    event.stopPropagation();
    // Within a link of the page, a press on the picture would follow it.
    if (control.matches('.place')) event.preventDefault();
    // A hand all over something: that is a card, pressed as a whole. Its handlers may stand on the document.
    const isInCard = this.#host.closest('a, [onclick], [role="link"]') !== null || isHand(this.#host);
    if (!event.defaultPrevented && !isInCard) tellPress(this.#host, event);
  };
}

const isHand = (host: Element): boolean => getComputedStyle(host).cursor === 'pointer';

/** Nobody who hears of it from here on can prevent it. */
function unpreventable(event: Event): void {
  Object.defineProperty(event, 'preventDefault', { value: () => {}, configurable: true });
}

function actOnClick(control: Control): void {
  if (control.matches('summary')) {
    const details = control.closest('details');
    if (details) details.open = !details.open;
  } else if (control.matches('label')) {
    (control as HTMLLabelElement).control?.click();
  } else if (control.matches('[type="checkbox"], [type="radio"]:not(:checked)')) {
    const input = control as Element as HTMLInputElement;
    input.checked = !input.checked;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
