import { eventTable } from '../../../src/element/event-table.ts';
import type { MassageFitCheck } from '../../../src/index.ts';
import type { Outcome } from '../../for-marketers/outcomes.ts';
import { walkTo } from '../../for-marketers/walk-to.ts';
import { css, tag } from '../snippets/markup.ts';
import { tagParts } from '../snippets/tag-parts.ts';
import { base } from '../state/judge.ts';
import { insideTag } from '../state/languages.ts';
import type { SetUp } from '../state/set-up.ts';
import { previewPage } from './preview-page.ts';

/** Something that the check told the page. */
export interface Heard {
  readonly name: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** What a preview tells of what is done in it. */
export interface Ears {
  /** Every event, save those of a made-up visitor on the way. */
  readonly hear: (heard: Heard) => void;
  /** The check's own switch between languages was pressed. */
  readonly lookIn: (tag: string) => void;
}

type View = Window & typeof globalThis;

/** Milliseconds for which the check looks after focus and place of what has just come. */
const settling = 1_000;

/** A live check in a frame, on a page of its own. */
export class Preview {
  readonly frame: HTMLIFrameElement;
  readonly #ears: Ears;
  #widget: Promise<MassageFitCheck>;
  #isWalking = false;
  /** Names of the attributes that the set-up gave it. */
  #worn: ReadonlySet<string> = new Set();
  /** Made-up visitors come one after the other. */
  #walks: Promise<void> = Promise.resolve();

  /** @param scripts classic ones, as text, in the order in which they run: languages, and the check */
  constructor(frame: HTMLIFrameElement, scripts: readonly string[], ears: Ears) {
    this.frame = frame;
    this.#ears = ears;
    this.#widget = this.#open(scripts);
  }

  async #open(scripts: readonly string[]): Promise<MassageFitCheck> {
    const { frame } = this;
    const loaded = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
    frame.srcdoc = previewPage(base);
    await loaded;
    const document = frame.contentDocument;
    if (!document) throw new Error('The preview has no page.');
    // What the page's counters would be: the check fills them only where they are.
    Object.assign(document.defaultView as View, {
      dataLayer: [],
      plausible: () => undefined,
      _paq: [],
    });
    for (const { name } of eventTable) document.addEventListener(name, event => this.#heard(event));
    // A preview leads nowhere.
    document.addEventListener('click', event => {
      const link = event.composedPath().find(each => (each as Element).localName === 'a') as
        | HTMLAnchorElement
        | undefined;
      if (link?.hasAttribute('href')) event.preventDefault();
    });
    // The check would remember its own switch over what the page says from then on.
    document.addEventListener('click', event => this.#takeSwitch(event), true);
    const widget = document.createElement(tag) as MassageFitCheck;
    for (const script of scripts) {
      const program = document.createElement('script');
      program.textContent = script;
      document.head.append(program);
    }
    document.body.append(widget);
    await frame.contentWindow?.customElements.whenDefined(tag);
    return widget;
  }

  #takeSwitch(event: Event): void {
    const pressed = event
      .composedPath()
      .find(each => (each as Element).matches?.('[role=group] > button[lang]')) as HTMLElement | undefined;
    if (!pressed) return;
    event.stopImmediatePropagation();
    this.#ears.lookIn(pressed.lang);
  }

  #heard(event: Event): void {
    if (event.type === 'mfc-book') event.preventDefault();
    if (!this.#isWalking) this.#ears.hear({ name: event.type, detail: (event as CustomEvent).detail });
  }

  /**
   * Gives the check what a clinic's page would.
   * @param made a set-up that is `ready`
   * @param language of the page around it; empty: the usual one
   */
  async wear(made: SetUp, language = ''): Promise<void> {
    const widget = await this.#widget;
    widget.ownerDocument.documentElement.lang = language || insideTag;
    const { attributes, json, look } = tagParts(made);
    const wanted = new Map([...attributes, ...(look.length > 0 ? [['style', css(look)] as const] : [])]);
    for (const name of this.#worn) {
      if (!wanted.has(name)) widget.removeAttribute(name);
    }
    for (const [name, value] of wanted) {
      if (widget.getAttribute(name) !== value) widget.setAttribute(name, value);
    }
    this.#worn = new Set(wanted.keys());
    const text = json ? JSON.stringify(json) : '';
    const child = widget.querySelector('script');
    if ((child?.textContent ?? '') === text) return;
    child?.remove();
    if (!json) return;
    const settings = widget.ownerDocument.createElement('script');
    settings.type = 'application/json';
    settings.textContent = text;
    widget.append(settings);
  }

  async setDark(isDark: boolean): Promise<void> {
    const { ownerDocument } = await this.#widget;
    ownerDocument.documentElement.classList.toggle('dark', isDark);
  }

  /** From the first page, as a visitor would. */
  restart(): Promise<void> {
    return this.#quietly(widget => widget.restart());
  }

  /** Answers as a made-up visitor until there is a result. */
  show({ plan }: Outcome): Promise<void> {
    return this.#quietly(async widget => {
      widget.restart();
      await walkTo(widget, plan);
      await widget.updateComplete;
    });
  }

  /** Focus and place of the page around stay as they are: it is not its visitor who presses. */
  #quietly(work: (widget: MassageFitCheck) => unknown): Promise<void> {
    this.#walks = this.#walks.then(async () => {
      const widget = await this.#widget;
      const release = this.#holdPlace(widget.ownerDocument);
      this.#isWalking = true;
      try {
        await work(widget);
      } finally {
        this.#isWalking = false;
        setTimeout(release, settling);
      }
      this.frame.contentWindow?.scrollTo(0, 0);
    });
    return this.#walks;
  }

  /** Gives focus and place back to whoever had them, until it is released or a person goes into the frame. */
  #holdPlace(inside: Document): () => void {
    const held = document.activeElement;
    const { scrollX, scrollY } = window;
    const giveBack = (): void => {
      // Not every browser gives focus to a button that is pressed by a pointer: then nothing had it.
      if (held === document.body) this.frame.blur();
      else if (held instanceof HTMLElement && held !== this.frame) held.focus({ preventScroll: true });
      window.scrollTo(scrollX, scrollY);
    };
    const ends = ['pointerdown', 'keydown', 'wheel', 'touchstart'];
    const release = (): void => {
      inside.removeEventListener('focusin', giveBack);
      for (const name of ends) {
        inside.removeEventListener(name, release);
        document.removeEventListener(name, release);
      }
    };
    inside.addEventListener('focusin', giveBack);
    for (const name of ends) {
      inside.addEventListener(name, release);
      document.addEventListener(name, release);
    }
    return release;
  }
}
