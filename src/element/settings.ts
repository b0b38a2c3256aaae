import type { Clinic } from '../assessment/types.ts';
import { type CountrySource, countryInForce, countryIssues, countrySource } from '../config/country.ts';
import { formatIssue } from '../config/issue.ts';
import { type Law, lawfulStyles, lawInForce, lawIssues } from '../config/law.ts';
import { resolveConfig } from '../config/resolve-config.ts';
import type { ConfigIssue, ResolvedConfig, ResolvedConfigWithIssues } from '../config/types.ts';
import { clinicLanguage } from '../messages/clinic-language.ts';
import { type Language, languageFor, loadedFor } from '../messages/languages.ts';
import { isMessagePath } from '../messages/own-texts.ts';
import { Accent } from './accent.ts';
import { contentIssues, settingsScript } from './content-issues.ts';
import { refusedPacks } from './language-packs.ts';
import { lateIssues } from './late-issues.ts';
import { markerOf } from './markers.ts';
import { pageLanguage } from './page-language.ts';

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
  #resolved: ResolvedConfigWithIssues | undefined;
  #language: Language | undefined;
  #law: Law | undefined;
  #therapist: Language | null | undefined;
  /** What the visitor chose, and over which language of the clinic's: another one that the page sets later wins. */
  #spoken: { readonly tag: string; readonly over: string | null } | undefined;
  /** Of the page's language, as first read: a translator rewrites `lang`, and the clinic stays where it is. */
  #pageRegion = '';
  /** The page has loaded: what others bring is there, or does not come. */
  hasLoaded = false;
  readonly accent = new Accent();
  /** Found out while the page was in use. */
  #raised: readonly ConfigIssue[] = [];
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
    this.#law = undefined;
    this.#therapist = undefined;
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
    const { config, issues, isPhoneRefused } = this.#resolve();
    const view = this.#host.ownerDocument.defaultView;
    return Object.freeze([
      ...issues,
      ...contentIssues(this.#host),
      ...countryIssues(config, this.languageRegion, isPhoneRefused),
      ...this.accent.issues,
      ...refusedPacks.values(),
      ...this.#raised,
      // By then every language has come that comes.
      ...(this.hasLoaded ? [...lawIssues(config, ...this.#clinic), ...lateIssues(view, config)] : []),
    ]);
  }

  /** Who said what is in force, by path. */
  get sources(): ResolvedConfigWithIssues['sources'] {
    return this.#resolve().sources;
  }

  /** Who says which country it is. */
  get countrySource(): CountrySource {
    const { config, isPhoneRefused } = this.#resolve();
    return countrySource(config, this.languageRegion, isPhoneRefused);
  }

  /** What the law lets the clinic say. */
  get law(): Law {
    this.#law ??= lawInForce(this.config, ...this.#clinic);
    return this.#law;
  }

  /** What the clinic offers and sees, of what the law leaves. */
  get clinic(): Clinic {
    const { modalities, conditions } = this.config;
    return { modalities: lawfulStyles(modalities, this.law), conditions };
  }

  get language(): Language {
    const { over, tag } = this.#spoken ?? {};
    this.#language ??= this.#languageFor(tag && over === this.#wanted ? tag : this.#wanted);
    return this.#language;
  }

  /** The visitor's own choice among the languages that the clinic offers. */
  speak(tag: string): void {
    this.#spoken = { tag, over: this.#wanted };
    this.#language = undefined;
    this.#therapist = undefined;
  }

  /** What the therapist reads, where that is loaded and another language than the visitor's; else `null`. */
  get therapistLanguage(): Language | null {
    if (this.#therapist === undefined) {
      const { summaryLang } = this.config;
      const loaded = summaryLang && loadedFor(summaryLang);
      const isOther = loaded && loaded !== loadedFor(this.language.tag);
      this.#therapist = isOther ? this.#languageFor(summaryLang) : null;
    }
    return this.#therapist;
  }

  /** The issues nobody was told of yet, each told once to the console; the first 20. */
  report(): readonly ConfigIssue[] {
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

  /** The language that the clinic wants. */
  get #wanted(): string | null {
    return this.config.lang ?? pageLanguage(this.#host);
  }

  /** A language with the words of the clinic's country, and the clinic's own in their places. */
  #languageFor(tag: string | null): Language {
    return clinicLanguage(tag, this.#country, this.config.texts, this.law.regime);
  }

  /** The country in force; empty where none is known. */
  get #country(): string {
    const { config, isPhoneRefused } = this.#resolve();
    return countryInForce(config, this.languageRegion, isPhoneRefused);
  }

  /** Where the clinic is, and its own language: what the law goes by, whatever a visitor speaks. */
  get #clinic(): readonly [country: string, language: string] {
    return [this.#country, languageFor(this.#wanted).tag];
  }

  /** The region of the clinic's own `lang`, else of the page's. */
  get languageRegion(): string {
    this.#pageRegion ||= languageFor(pageLanguage(this.#host)).region;
    const { lang } = this.config;
    return (lang && languageFor(lang).region) || this.#pageRegion;
  }

  #resolve(): ResolvedConfigWithIssues {
    this.#resolved ??= this.#read();
    return this.#resolved;
  }

  #read(): ResolvedConfigWithIssues {
    const host = this.#host;
    const attributes = [...attributesOf(markerOf(host), 'data-'), ...attributesOf(host, '')];
    const child = host.querySelector(settingsScript)?.textContent ?? null;
    const property = this.#property;
    const base = host.baseURI;
    return resolveConfig({ attributes: new Map(attributes), child, property, base, isMessagePath });
  }
}
