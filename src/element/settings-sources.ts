import type { LitElement, ReactiveController } from 'lit';
import { ancestorsOf } from './composed-tree.ts';
import { whenPackComes } from './language-packs.ts';
import { markerOf } from './markers.ts';

/**
 * Hears of every change to what the clinic set, apart from the element's own attributes: JSON inside it, attributes of
 * the marked `<div>` around it, the language of whatever is around that,
 * another place, and words of a language that come.
 */
export class SettingsSources implements ReactiveController {
  readonly #host: LitElement;
  readonly #observer: MutationObserver;
  readonly #changed: () => void;
  #stopHearing: (() => void) | undefined;

  constructor(host: LitElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    this.#observer = new MutationObserver(changed);
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, { childList: true, subtree: true, characterData: true });
    for (const each of ancestorsOf(this.#host)) this.#observer.observe(each, { attributeFilter: ['lang'] });
    // After its ancestors, of which it may be one: the last word on a node counts.
    const marker = markerOf(this.#host);
    if (marker) this.#observer.observe(marker, { attributes: true });
    this.#stopHearing ??= whenPackComes(this.#changed);
    this.#changed();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#stopHearing?.();
    this.#stopHearing = undefined;
  }
}
