import type { LitElement } from 'lit';
import { ancestorsOf } from '../composed-tree.ts';
import { whileConnected } from '../while-connected.ts';
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
export class PageHandlers {
  readonly #host: LitElement;
  /** What was pressed: by the time that the event has gone up, the next page may be drawn in its place. */
  #pressed: Control | null | undefined;
  /** Where the press began: what moves under it makes it a click on what holds both. */
  #began: Control | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    whileConnected(host, (view, signal) => this.#hear(view, signal));
  }

  #hear(view: Window, signal: AbortSignal): void {
    const root = this.#host.shadowRoot;
    const first = { capture: true, signal };
    // `passive: false`: a passive listener can prevent nothing, and is told of touches that are past preventing.
    for (const type of keyEvents) view.addEventListener(type, this.#onKey, first);
    for (const type of pressEvents) view.addEventListener(type, this.#onPress, { ...first, passive: false });
    view.addEventListener('click', this.#beforePage, first);
    root?.addEventListener('click', this.#afterPage, first);
    root?.addEventListener('click', this.#onClick, { signal });
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
    const { type } = event;
    if (type === 'mousedown') this.#began = control ?? null;
    if (!control) return;
    if (!isDragged(control) && type !== 'mousedown') {
      // A touch that is prevented never becomes a click.
      if (type === 'touchstart') unpreventable(event);
      return;
    }
    event.stopImmediatePropagation();
    // A link around us would be dragged in place of our handle; so the value is that where the press ends.
    if (type === 'mousedown' && control.matches('[type="range"]') && isInLink(this.#host))
      event.preventDefault();
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
    this.#pressed = this.#controlOf(event);
    Reflect.deleteProperty(event, 'preventDefault');
    // Prevented before we heard of it.
    if (event.defaultPrevented && this.#pressed) actOnClick(this.#pressed);
  };

  readonly #onClick = (event: Event): void => {
    const control = this.#pressed;
    const hasBegun = this.#began?.isConnected === true;
    this.#pressed = undefined;
    this.#began = null;
    if (control === undefined || !(control || hasBegun)) return;
    event.stopPropagation();
    if (!control) return;
    const isWithinLink = isInLink(this.#host);
    // Chromium follows that link as well, whatever is pressed in it.
    if (isWithinLink && !control.matches('a') && !event.defaultPrevented) {
      event.preventDefault();
      actOnClick(control);
    }
    // A hand all over something: that is a card, pressed as a whole. Its handlers may stand on the document.
    const isInCard = isWithinLink || getComputedStyle(this.#host).cursor === 'pointer';
    if (!event.defaultPrevented && !isInCard) tellPress(this.#host, event);
  };
}

const isInLink = (host: Element): boolean =>
  [...ancestorsOf(host)].some(each => each.matches('a[href], [onclick], [role="link"]'));

/** Nobody who hears of it from here on can prevent it. */
function unpreventable(event: Event): void {
  Object.defineProperty(event, 'preventDefault', { value: () => {}, configurable: true });
}

/**
 * Does what the browser would for a click that is prevented; buttons and the picture hear of it all the same. The browser
 * undoes the tick when the event is over: ours comes after that.
 */
function actOnClick(control: Control): void {
  const pressed = control.matches('label') ? (control as HTMLLabelElement).control : control;
  setTimeout(() => {
    if (pressed?.matches('summary')) {
      pressed.closest('details')?.toggleAttribute('open');
    } else if (pressed?.matches('[type="checkbox"], [type="radio"]:not(:checked)')) {
      const input = pressed as HTMLInputElement;
      input.checked = !input.checked;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
}
