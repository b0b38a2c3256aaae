import { nothing } from 'lit/html.js';
import type { Assessment } from '../assessment/types.ts';
import { attributeNames } from '../config/attributes.ts';
import type { ConfigIssue, ResolvedConfig } from '../config/types.ts';
import { version } from '../version.ts';
import { frame } from '../views/frame.ts';
import { announce, type EventDetails } from './events.ts';
import { focusOn } from './focus.ts';
import { FormValue } from './form-value.ts';
import { Glossary } from './glossary/glossary.ts';
import { markerOf } from './markers.ts';
import { mask } from './masks.ts';
import { pageInView, piecesOf } from './page-in-view.ts';
import { RenderingElement } from './rendering-element.ts';
import { Settings } from './settings.ts';
import { TakeAlong } from './take-along/take-along.ts';
import { Visit } from './visit.ts';
import { VisitorIntents } from './visitor-intents.ts';

const keepIn = (event: Event): void => event.stopPropagation();

/**
 * `<massage-fit-check>`: the only stateful place. It holds one visit and the clinic's settings; all else follows
 * from those by pure functions. Answers live in private fields and leave only through `assessment`.
 */
export class MassageFitCheck extends RenderingElement {
  static readonly version = version;
  static readonly observedAttributes: readonly string[] = attributeNames;
  static readonly formAssociated = true;

  readonly #settings = new Settings(this);
  readonly #takeAlong = new TakeAlong(this, () => this.#announce('mfc-print', {}));
  readonly #form = new FormValue(this);
  #visit = this.#newVisit();
  #focusNext: string | null = null;
  /** What took the focus on a page that is not whole yet: each piece may move it out of view. */
  #held: HTMLElement | null = null;
  #observer: MutationObserver | undefined;
  #glossary: Glossary | undefined;

  /** Everything an attribute can say and more; a plain object. Read back, it is what is in force. Bad values raise issues. */
  get config(): ResolvedConfig {
    return this.#settings.config;
  }
  set config(value: unknown) {
    this.#settings.property = value;
    this.requestUpdate();
  }

  /** What is wrong with what the clinic set; empty when all is well. */
  get issues(): readonly ConfigIssue[] {
    return this.#settings.issues;
  }

  /** What the answers come to; `null` until the visitor sees the result. Health data: handle it as such. */
  get assessment(): Assessment | null {
    return this.#visit.place === 'result' ? this.#visit.assess(this.#settings.config) : null;
  }

  constructor() {
    super();
    // A value set before the script came is an own property that hides the accessor: hand it over.
    if (!Object.hasOwn(this, 'config')) return;
    const value: unknown = this.config;
    Reflect.deleteProperty(this, 'config');
    this.config = value;
  }

  /** Leaves the first page for the first question. Does nothing once under way. */
  start(): void {
    if (this.#visit.place !== 'intro') return;
    this.#visit.start();
    this.#show();
    this.#begin();
  }

  /** Forgets every answer and goes to the beginning. */
  restart(): void {
    this.#visit = this.#newVisit();
    this.#show();
    this.#announce('mfc-restart', {});
  }

  override connectedCallback(): void {
    super.connectedCallback();
    mask(this);
    this.#observer = new MutationObserver(() => this.attributeChangedCallback());
    this.#observer.observe(this, { childList: true, subtree: true });
    const marker = markerOf(this);
    if (marker) this.#observer.observe(marker, { attributes: true });
    this.attributeChangedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#takeAlong.forget();
    this.#glossary?.close();
  }

  /** The page's form, or a fieldset of it, was switched off or on. */
  formDisabledCallback(): void {
    this.requestUpdate();
  }

  /** The page's form was reset. The focus stays where it is. */
  formResetCallback(): void {
    if (!this.#form.isWanted) return;
    this.restart();
    this.#focusNext = null;
  }

  attributeChangedCallback(): void {
    this.#settings.forget();
    this.requestUpdate();
  }

  protected override rooted(root: ShadowRoot): void {
    this.#glossary = new Glossary(root);
    // What the visitor ticks is nobody's business outside.
    for (const type of ['input', 'change', 'submit', 'copy']) {
      root.addEventListener(type, keepIn);
    }
    // On a page that a server drew, a visitor may have been quicker than the script.
    for (const { name, value } of root.querySelectorAll<HTMLInputElement>(':checked')) {
      this.#visit.choose(name, value, true);
    }
    const held = root.activeElement;
    if (held instanceof HTMLInputElement) this.#focusNext = `[name="${held.name}"][value="${held.value}"]`;
  }

  protected override get page(): string {
    return this.#visit.place;
  }

  protected override get pieces(): number {
    return piecesOf(this.#visit.place);
  }

  protected override view(from: number, to: number): unknown {
    const settings = this.#settings;
    const takeAlong = this.#takeAlong;
    const includes = this.#form.isWanted ? this.#form.includes : null;
    const pageSearch = this.ownerDocument.defaultView?.location.search ?? '';
    return frame(
      settings.config.theme,
      settings.language.tag,
      this.matches(':disabled'),
      to
        ? pageInView(this.#visit, settings, takeAlong, includes, pageSearch, this.#intents, from, to)
        : nothing,
      takeAlong.said,
    );
  }

  protected override drawn(root: ShadowRoot, isFirst: boolean, isWhole: boolean): void {
    const frame = root.querySelector<HTMLElement>('.root');
    if (!frame) throw new Error('The frame is gone.');
    for (const issue of this.#settings.settle(frame)) {
      this.#announce('mfc-issue', { issues: Object.freeze([issue]) });
    }
    this.#glossary?.settle();
    this.#form.settle(this.page === 'result' ? () => this.#takeAlong.text : null);
    if (isFirst) this.#announce('mfc-ready', {});
    const wanted = this.#focusNext;
    this.#focusNext = null;
    const target = wanted ? root.querySelector<HTMLElement>(wanted) : this.#held;
    if (wanted || root.activeElement === target) focusOn(target);
    this.#held = isWhole ? null : target;
  }

  readonly #intents = new VisitorIntents(
    this,
    {
      visit: () => this.#visit,
      show: () => this.#show(),
      next: () => this.#next(),
      book: event => {
        if (!this.#announce('mfc-book', { placement: 'result' })) event.preventDefault();
      },
    },
    this.#form,
    this.#takeAlong,
  );

  #next(): void {
    const visit = this.#visit;
    if (!visit.next()) {
      this.#focusNext = '.problem';
      this.requestUpdate();
      return;
    }
    this.#begin();
    this.#show();
    if (visit.place === 'result') this.#announce('mfc-complete', {});
    else this.#announce('mfc-step', { index: visit.index + 1, total: visit.total });
  }

  /** Draws the page in view and moves the focus to its heading. */
  #show(): void {
    this.#takeAlong.forget();
    this.#form.includes = false;
    this.#focusNext = '.focus-target';
    this.requestUpdate();
  }

  #begin(): void {
    const visit = this.#visit;
    if (visit.hasStarted) return;
    visit.hasStarted = true;
    this.#announce('mfc-start', {});
  }

  #newVisit(): Visit {
    return new Visit(() => (this.#settings.config.start === 'questions' ? 'help' : 'intro'));
  }

  #announce<Name extends keyof EventDetails>(name: Name, detail: EventDetails[Name]): boolean {
    return announce(this, name, detail, this.#settings.config);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'massage-fit-check': MassageFitCheck;
  }
}
