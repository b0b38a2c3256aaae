import { formatIssue } from '../config/issue.ts';
import { accentIssue, resolveConfig } from '../config/resolve-config.ts';
import type { ConfigIssue, ResolvedConfig } from '../config/types.ts';
import { type Language, languageFor } from '../messages/languages.ts';
import { isMessagePath, withOwnTexts } from '../messages/own-texts.ts';
import { paintAccent } from './accent.ts';
import { markerOf } from './markers.ts';
import { pageLanguage } from './page-language.ts';

type Resolved = { readonly config: ResolvedConfig; readonly issues: readonly ConfigIssue[] };

/** Every attribute with that prefix, without it. */
const attributesOf = (from: Element | null, prefix: string): readonly (readonly [string, string])[] =>
  (from?.getAttributeNames() ?? [])
    .filter(name => name.startsWith(prefix))
    .map(name => [name.slice(prefix.length), from?.getAttribute(name) ?? '']);

/** Lines for the console in the life of one widget: a broken template or a script can hold hundreds of bad values. */
const maxTold = 20;

/** What the clinic set on one element: read when first needed, forgotten when anything it comes from changes. */
export class Settings {
  readonly #host: HTMLElement;
  #property: unknown;
  #resolved: Resolved | undefined;
  #language: Language | undefined;
  #accentIssues: readonly ConfigIssue[] = [];
  /** Found out while the page was in use. */
  #raised: readonly ConfigIssue[] = [];
  #painted = '';
  #frame: HTMLElement | undefined;
  readonly #told = new Set<string>();
  #saidMore = false;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  set property(value: unknown) {
    this.#property = value;
    this.forget();
  }

  forget(): void {
    this.#resolved = undefined;
    this.#language = undefined;
  }

  /** Adds what only showed when a visitor used it; each line once. */
  raise(found: ConfigIssue): void {
    const line = formatIssue(found);
    if (this.#raised.every(each => formatIssue(each) !== line)) this.#raised = [...this.#raised, found];
  }

  get config(): ResolvedConfig {
    return this.#resolve().config;
  }

  get issues(): readonly ConfigIssue[] {
    return Object.freeze([...this.#resolve().issues, ...this.#accentIssues, ...this.#raised]);
  }

  get language(): Language {
    this.#language ??= this.#makeLanguage();
    return this.#language;
  }

  /** Paints the frame, then gives the issues nobody was told of yet, each told once to the console; the first 20. */
  paintAndReport(frame: HTMLElement): readonly ConfigIssue[] {
    const { accent, theme } = this.config;
    const wanted = `${accent} ${theme}`;
    if (this.#painted !== wanted || this.#frame !== frame) {
      this.#painted = wanted;
      this.#frame = frame;
      const isFine = paintAccent(frame, accent, theme);
      this.#accentIssues = isFine || accent === null ? [] : [accentIssue(accent)];
    }
    return this.#report();
  }

  #report(): readonly ConfigIssue[] {
    // By line: two sources may hold the same bad value, and it is told once.
    const lines = new Map(this.issues.map(issue => [formatIssue(issue), issue]));
    const fresh = [...lines].filter(([line]) => !this.#told.has(line));
    const reported = fresh.slice(0, maxTold - this.#told.size);
    for (const [line] of reported) {
      this.#told.add(line);
      console.warn(line);
    }
    const more = fresh.length - reported.length;
    if (more > 0 && !this.#saidMore) {
      this.#saidMore = true;
      console.warn(`<massage-fit-check> ${more} more; the property "issues" has all that is wrong now`);
    }
    return reported.map(([, issue]) => issue);
  }

  #makeLanguage(): Language {
    const { lang, texts } = this.config;
    const language = languageFor(lang ?? pageLanguage(this.#host));
    return Object.keys(texts).length > 0
      ? { ...language, messages: withOwnTexts(language.messages, texts) }
      : language;
  }

  #resolve(): Resolved {
    this.#resolved ??= this.#read();
    return this.#resolved;
  }

  #read(): Resolved {
    const host = this.#host;
    const attributes = [...attributesOf(markerOf(host), 'data-'), ...attributesOf(host, '')];
    const child = host.querySelector('script[type="application/json"]')?.textContent ?? null;
    const property = this.#property;
    const base = host.baseURI;
    return resolveConfig({ attributes: new Map(attributes), child, property, base, isMessagePath });
  }
}
