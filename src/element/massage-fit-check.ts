import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { assess } from '../assessment/assess.ts';
import { judge } from '../assessment/judge.ts';
import type { Assessment } from '../assessment/types.ts';
import { accentIssue } from '../config/accent-issue.ts';
import { attributeNames } from '../config/attributes.ts';
import { formatIssue } from '../config/format-issue.ts';
import { resolveConfig } from '../config/resolve-config.ts';
import type { ConfigIssue, ResolvedConfig } from '../config/types.ts';
import { type Language, languageFor } from '../messages/languages.ts';
import { isMessagePath, withOwnTexts } from '../messages/own-texts.ts';
import { choose, rate } from '../questionnaire/answer.ts';
import { type Given, replay, type Walk } from '../questionnaire/replay.ts';
import type { ItemId, ScreenId } from '../questionnaire/screens.ts';
import { introView, whoItem } from '../result/intro-view.ts';
import { resultView } from '../result/result-view.ts';
import { missingOn, screenView } from '../result/screen-view.ts';
import { styles } from '../styles/sheets.ts';
import { version } from '../version.ts';
import type { Intents } from '../views/intents.ts';
import { intro } from '../views/intro.ts';
import { liveRegion } from '../views/live.ts';
import { result } from '../views/result.ts';
import { screen } from '../views/screen.ts';
import { paintAccent } from './accent.ts';
import { announce, type EventDetails } from './events.ts';
import { focusOn } from './focus.ts';
import { mask } from './masks.ts';
import { pageLanguage } from './page-language.ts';

type Place = 'intro' | 'result' | ScreenId;

/** A walk's usual length, said before the first answer tells more. */
const usualLength = 7;

/**
 * `<massage-fit-check>`: the only stateful place. It keeps the answers and where the visitor stands; all else
 * follows from those by pure functions. Answers live in private fields and leave only through `assessment`.
 */
export class MassageFitCheck extends LitElement {
  static readonly version = version;
  static override readonly styles = styles;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...attributeNames];
  }

  #given: Given = {};
  #place: Place | null = null;
  #hasStarted = false;
  #showErrors = false;
  #property: unknown;
  #resolved: { config: ResolvedConfig; issues: readonly ConfigIssue[] } | undefined;
  #accentIssues: readonly ConfigIssue[] = [];
  #painted = '';
  #warned = new Set<string>();
  #focusNext: string | null = null;
  #observer: MutationObserver | undefined;
  #failed = false;

  /** Everything an attribute can say and more; a plain object. Read back, it is what is in force. Bad values raise issues. */
  get config(): ResolvedConfig {
    return this.#resolve().config;
  }
  set config(value: unknown) {
    this.#property = value;
    this.#reconfigure();
  }

  /** What is wrong with what the clinic set; empty when all is well. */
  get issues(): readonly ConfigIssue[] {
    return Object.freeze([...this.#resolve().issues, ...this.#accentIssues]);
  }

  /** What the answers come to; `null` until the visitor sees the result. Health data: handle it as such. */
  get assessment(): Assessment | null {
    return this.#place === 'result' ? this.#assess(this.#walk()) : null;
  }

  constructor() {
    super();
    this.#takeOver('config');
  }

  /** Leaves the first page for the first question. Does nothing once under way. */
  start(): void {
    if (this.#placeNow() !== 'intro') return;
    this.#goTo('help');
    this.#begin();
  }

  /** Forgets every answer and goes to the beginning. */
  restart(): void {
    this.#given = {};
    this.#hasStarted = false;
    this.#place = null;
    this.#goTo(this.#placeNow());
    this.#announce('mfc-restart', {});
  }

  override connectedCallback(): void {
    super.connectedCallback();
    mask(this);
    this.#observer = new MutationObserver(() => this.#reconfigure());
    this.#observer.observe(this, { childList: true });
    this.#reconfigure();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (old !== value) this.#reconfigure();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // What the visitor ticks is nobody's business outside.
    for (const type of ['input', 'change', 'submit']) {
      root.addEventListener(type, event => event.stopPropagation());
    }
    return root;
  }

  protected override update(changed: PropertyValues): void {
    if (this.#failed) return;
    try {
      super.update(changed);
    } catch (error) {
      this.#fail(error);
    }
  }

  protected override firstUpdated(): void {
    this.#announce('mfc-ready', {});
  }

  protected override updated(): void {
    this.#paint();
    for (const issue of this.issues) {
      const line = formatIssue(issue);
      if (this.#warned.has(line)) continue;
      this.#warned.add(line);
      console.warn(line);
      this.#announce('mfc-issue', { issues: Object.freeze([issue]) });
    }
    const target = this.#focusNext;
    this.#focusNext = null;
    if (target) focusOn(this.renderRoot.querySelector<HTMLElement>(target));
  }

  protected override render(): unknown {
    const language = this.#language();
    return html`<div class="root ${this.#resolve().config.theme}" part="frame" lang=${language.tag || nothing}>${this.#view(language)}${liveRegion('')}</div>`;
  }

  #view(language: Language): unknown {
    const { messages } = language;
    const { config } = this.#resolve();
    const place = this.#placeNow();
    if (place === 'intro') return intro(introView(this.#given, config, messages), this.#intents);
    const walk = this.#walk();
    if (place === 'result') {
      const input = {
        assessment: this.#assess(walk),
        walk,
        given: this.#given,
        config,
        language,
        pageSearch: this.ownerDocument.defaultView?.location.search ?? '',
      };
      return result(resultView(input), this.#intents);
    }
    const at = this.#position(walk);
    const shown = walk.path[at];
    if (!shown) return nothing;
    const model = screenView(
      {
        screen: shown,
        given: this.#given,
        index: at + 1,
        total: this.#total(at + 1),
        showErrors: this.#showErrors,
        extra: config.start === 'questions' && at === 0 ? [whoItem] : [],
      },
      messages,
    );
    return screen(model, this.#intents);
  }

  readonly #intents: Intents = {
    start: () => this.start(),
    next: () => this.#next(),
    back: () => this.#back(),
    restart: () => this.restart(),
    choose: (item, option, checked) => this.#answer(choose(this.#given, item as ItemId, option, checked)),
    rate: (item, value) => this.#answer(rate(this.#given, item as ItemId, value)),
    change: place => this.#goTo(place as ScreenId),
    book: (event, placement) => {
      if (!this.#announce('mfc-book', { placement })) event.preventDefault();
    },
    cite: number => {
      const entry = this.renderRoot.querySelector<HTMLElement>(`#reference-${number}`);
      const list = entry?.closest('details');
      if (list) list.open = true;
      focusOn(entry);
    },
    find: item => focusOn(this.renderRoot.querySelector<HTMLElement>(`[name="${item}"]`)),
  };

  #answer(given: Given): void {
    this.#given = given;
    this.#showErrors = false;
    this.requestUpdate();
  }

  #next(): void {
    const walk = this.#walk();
    const at = this.#position(walk);
    const here = walk.path[at];
    if (!here) return;
    if (missingOn(here, this.#given).length > 0) {
      this.#showErrors = true;
      this.#focusNext = '.problem';
      this.requestUpdate();
      return;
    }
    this.#begin();
    const next = walk.path[at + 1];
    this.#goTo(next ? next.id : 'result');
    if (!next) this.#announce('mfc-complete', {});
    else this.#announce('mfc-step', { index: at + 2, total: this.#total(at + 2) });
  }

  #back(): void {
    const walk = this.#walk();
    const at = this.#placeNow() === 'result' ? walk.path.length : this.#position(walk);
    this.#goTo(walk.path[at - 1]?.id ?? 'intro');
  }

  #goTo(place: Place): void {
    this.#place = place;
    this.#showErrors = false;
    this.#focusNext = '.focus-target';
    this.requestUpdate();
  }

  #begin(): void {
    if (this.#hasStarted) return;
    this.#hasStarted = true;
    this.#announce('mfc-start', {});
  }

  #placeNow(): Place {
    return this.#place ?? (this.#resolve().config.start === 'questions' ? 'help' : 'intro');
  }

  #walk(): Walk {
    return replay(this.#given, judge);
  }

  /** The screen in view; the last one of the path where an edit took the screen away. */
  #position(walk: Walk): number {
    const at = walk.path.findIndex(each => each.id === this.#placeNow());
    return at < 0 ? walk.path.length - 1 : at;
  }

  #total(index: number): number {
    const isUnknown = !Array.isArray(this.#given.help) || this.#given.help.length === 0;
    const length = isUnknown ? usualLength : replay(this.#given, judge, true).path.length;
    return Math.max(index, length);
  }

  #assess(walk: Walk): Assessment {
    return assess(walk.answers, this.#resolve().config);
  }

  #language(): Language {
    const { config } = this.#resolve();
    const language = languageFor(config.lang ?? pageLanguage(this));
    return Object.keys(config.texts).length > 0
      ? { ...language, messages: withOwnTexts(language.messages, config.texts) }
      : language;
  }

  #resolve(): { config: ResolvedConfig; issues: readonly ConfigIssue[] } {
    this.#resolved ??= resolveConfig({
      attributes: new Map(
        attributeNames.flatMap(name => {
          const value = this.getAttribute(name);
          return value === null ? [] : [[name, value] as const];
        }),
      ),
      child: this.querySelector(':scope > script[type="application/json"]')?.textContent ?? null,
      property: this.#property,
      base: this.baseURI,
      isMessagePath,
    });
    return this.#resolved;
  }

  #reconfigure(): void {
    this.#resolved = undefined;
    this.requestUpdate();
  }

  #paint(): void {
    const frame = this.renderRoot.querySelector<HTMLElement>('.root');
    const { accent, theme } = this.#resolve().config;
    const wanted = `${accent} ${theme}`;
    if (!frame || this.#painted === wanted) return;
    this.#painted = wanted;
    this.#accentIssues = paintAccent(frame, accent, theme) || accent === null ? [] : [accentIssue(accent)];
  }

  #announce<Name extends keyof EventDetails>(name: Name, detail: EventDetails[Name]): boolean {
    return announce(this, name, detail, this.#resolve().config);
  }

  /** Values set before the script came are own properties that hide the accessor: hand them over. */
  #takeOver(name: 'config'): void {
    if (!Object.hasOwn(this, name)) return;
    const value: unknown = this[name];
    Reflect.deleteProperty(this, name);
    this.config = value;
  }

  /** A fault of ours costs the widget, never the way to the clinic: the page's own fallback shows again. */
  #fail(error: unknown): void {
    this.#failed = true;
    console.error('<massage-fit-check> stopped working and shows its fallback.', error);
    (this.renderRoot as ShadowRoot).replaceChildren(this.ownerDocument.createElement('slot'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'massage-fit-check': MassageFitCheck;
  }
}
