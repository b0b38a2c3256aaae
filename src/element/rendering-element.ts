import { nothing, render } from 'lit/html.js';
import { sheetFor } from '../styles/sheets.ts';
import type { Stages } from '../views/stages.ts';
import { afterPaint } from './after-paint.ts';

/** In Node there is no HTMLElement to extend; the class can still be imported there, which is all it needs. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/** How often a page may empty the widget before it gets its fallback: emptying and drawing must not go on for ever. */
const mostRemakes = 9;
/** Milliseconds after a new page in which the second half of a double click may still come; slower is a press of its own. */
const doubleClick = 400;

/**
 * A custom element that draws itself with lit's templates: many requests, one drawing, in a microtask (the
 * first in a task); a long page in several, one for each painting. Stands in
 * for LitElement, whose properties and options this project does not use (1.8 kB of a 32 kB budget), and also does
 * what that does not: keep its styles in another document, and fall back to the page's content on a fault.
 */
export abstract class RenderingElement extends Base {
  #root: ShadowRoot | undefined;
  #fallback: HTMLSlotElement | undefined;
  /** lit draws before it, and keeps its memory of what it drew there. */
  readonly #place: { renderBefore?: ChildNode } = {};
  #pending: Promise<void> | undefined;
  /** The stage that is drawn, and whether what they show has changed since: then a drawing is on its way. */
  #depth = 0;
  #isStale = false;
  #isDrawn = false;
  #hasFailed = false;
  #drawnPage = '';
  #drawnAt = 0;
  #remakes = 0;
  #watcher: MutationObserver | undefined;

  /** Settles when what was asked for so far has been drawn. */
  get updateComplete(): Promise<void> {
    return this.#pending?.then(() => this.updateComplete) ?? Promise.resolve();
  }

  protected get root(): ShadowRoot | undefined {
    return this.#root;
  }

  /** What stands around the page, with a stage of it inside, or without any page. */
  protected abstract view(page: unknown): unknown;
  /** A long page comes in so many stages, a painting for each: a slow phone shows the first one at once. */
  protected abstract get stages(): Stages;
  /** Names the page in view. Pages share templates: without a blank between two, ticks would stay for the next. */
  protected abstract get page(): string;
  /** The shadow root was made, or found with what a server drew in it; once. */
  protected abstract rooted(root: ShadowRoot): void;
  /** A drawing is done; `isFirst` on the first one, `isWhole` when no piece is to come. */
  protected abstract drawn(root: ShadowRoot, isFirst: boolean, isWhole: boolean): void;

  connectedCallback(): void {
    if (this.#root) this.#watch(this.#root);
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    this.#watcher?.disconnect();
  }

  /** A sheet belongs to the document that made it: one that moves to another document dresses anew. */
  adoptedCallback(): void {
    if (this.#root) this.#root.adoptedStyleSheets = [sheetFor(this.ownerDocument)];
  }

  requestUpdate(): void {
    if (this.#isStale || this.#hasFailed || !this.isConnected) return;
    this.#isStale = true;
    // The script's own start and the first drawing are two tasks: no press waits for both.
    this.#drawAfter(this.#isDrawn ? Promise.resolve() : new Promise(done => setTimeout(done)));
  }

  /** In place of any drawing that was to come. */
  #drawAfter(moment: Promise<void>): void {
    const pending = moment.then(() => {
      if (this.#pending !== pending) return;
      this.#pending = undefined;
      if (this.isConnected) this.#draw();
      else this.#isStale = false;
    });
    this.#pending = pending;
  }

  #draw(isSecondTry = false): void {
    try {
      const root = this.#root ?? this.#makeRoot();
      // Translators put words into <font>, where lit would lose them.
      for (const font of root.querySelectorAll('font')) font.replaceWith(font.textContent);
      const frame = root.querySelector<HTMLElement>('.root');
      if (isSecondTry || !frame) this.#clear(root);
      if (this.#drawnPage !== this.page) {
        // The page below must not jump up for the time of one piece.
        if (frame) frame.style.minBlockSize = `${frame.offsetHeight}px`;
        if (this.#drawnPage) render(this.view(nothing), root, this.#place);
        this.#drawnAt = performance.now();
        this.#depth = 0;
      }
      const { stages } = this;
      this.#isStale = false;
      // Where nothing stood, all at once: what is below it on the clinic's page moves once, not twice.
      this.#depth = this.#drawnPage ? Math.min(this.#depth + 1, stages.length) : stages.length;
      this.#drawnPage = this.page;
      render(this.view(stages[this.#depth - 1]?.()), root, this.#place);
      const isWhole = this.#depth === stages.length;
      if (isWhole && frame) frame.style.minBlockSize = '';
      this.drawn(root, !this.#isDrawn, isWhole);
      this.#isDrawn = true;
      if (!isWhole) this.#drawAfter(afterPaint());
    } catch (error) {
      // Blockers and translators take nodes away that lit still needs: once more, on clean ground.
      if (isSecondTry) this.#fail(error);
      else this.#draw(true);
    }
  }

  #makeRoot(): ShadowRoot {
    // First: where a page has taken even this away, there will be no shadow root, and its own words stay.
    this.#fallback = this.ownerDocument.createElement('slot');
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheetFor(this.ownerDocument)];
    this.#root = root;
    root.addEventListener('click', event => this.#guard(event as MouseEvent), true);
    this.#watch(root);
    this.rooted(root);
    // What a server drew gives way to the same, in the same breath.
    root.replaceChildren();
    return root;
  }

  /** A script that empties the widget is answered by drawing it again. */
  #watch(root: ShadowRoot): void {
    this.#watcher ??= new MutationObserver(() => root.firstElementChild || this.requestUpdate());
    this.#watcher.observe(root, { childList: true });
  }

  /** Lit goes on drawing into what a script of the page has thrown out. A new place to draw before starts it afresh. */
  #clear(root: ShadowRoot): void {
    if (this.#remakes++ > mostRemakes) throw new Error('Emptied');
    this.#place.renderBefore = this.ownerDocument.createComment('');
    root.replaceChildren(this.#place.renderBefore);
    this.#drawnPage = '';
  }

  /** A press is for the page it was meant for: not for one that is already left, nor, as a double click, for the next. */
  #guard(event: MouseEvent): void {
    const isLeft = this.#drawnPage !== this.page;
    const isSecond = event.detail > 1 && event.timeStamp - this.#drawnAt < doubleClick;
    if (this.#hasFailed || !(isLeft || isSecond)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** A fault of ours costs the widget, never the way to the clinic: the page's own fallback shows again. */
  #fail(error: unknown): void {
    this.#hasFailed = true;
    console.error(`<${this.localName}> stopped working and shows its fallback.`, error);
    this.shadowRoot?.replaceChildren(this.#fallback ?? '');
  }
}
