import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { nearestTag } from '../../src/messages/nearest-tag.ts';
import type { Outcome } from '../for-marketers/outcomes.ts';
import { wearing } from './colours/ready-looks.ts';
import { AddressBar } from './page/address-bar.ts';
import { copy } from './page/copy.ts';
import { inlineScripts, pageOfItsOwn } from './page/page-of-its-own.ts';
import { saveFile } from './page/save-file.ts';
import { type PasteAnswer, pasteInto } from './paste/paste-into.ts';
import { type Heard, Preview } from './preview/preview.ts';
import { builderPath, measurementPath } from './settings/fields.ts';
import { fieldGroups, groupOf } from './settings/groups.ts';
import type { Builder } from './snippets/builder.ts';
import { builders } from './snippets/builders.ts';
import { tagMarkup } from './snippets/markup.ts';
import { tagManagerFile } from './snippets/tag-manager-container.ts';
import { tagParts } from './snippets/tag-parts.ts';
import { fromFragment, toFragment } from './state/fragment.ts';
import { change, type History, historyOf, redo, settle, startAgain, undo } from './state/history.ts';
import type { Browser } from './state/judge.ts';
import {
  fewWordsFor,
  firstLanguage,
  insideTag,
  isSameLanguage,
  neededPacks,
  type PackFile,
} from './state/languages.ts';
import { hasWayToBook, ready, wrongPaths } from './state/ready.ts';
import { type SetUp, withField } from './state/set-up.ts';
import { containerView } from './views/container.ts';
import { eventsView } from './views/events.ts';
import { fieldId } from './views/field.ts';
import { type FormView, formView } from './views/form.ts';
import { madeWith, madeWithId } from './views/made-with.ts';
import { pasteView } from './views/paste.ts';
import { type Device, type PreviewView, previewView, type Scheme } from './views/preview.ts';
import { type SnippetView, snippetView } from './views/snippet.ts';
import { toolbar } from './views/toolbar.ts';

/** Events that are shown. */
const mostHeard = 50;
/** Pixels: the width of a desktop page in the preview, made smaller to fit. */
const desktopWidth = 1_024;

/** What the whole page works with. */
export interface Means {
  /** The classic script, as text. */
  readonly script: string;
  readonly packs: readonly PackFile[];
  readonly browser: Browser;
}

/**
 * The configurator: the only place that holds state, and that in the address behind `#`. It draws into the page itself, so
 * that the page's style sheet is its own.
 */
export class Configurator extends LitElement {
  static override readonly properties: PropertyDeclarations = {
    history: { state: true },
    search: { state: true },
    sentenceSearch: { state: true },
    openGroups: { state: true },
    copied: { state: true },
    isEmptied: { state: true },
    pasteText: { state: true },
    pasteSaid: { state: true },
    device: { state: true },
    scheme: { state: true },
    language: { state: true },
    outcome: { state: true },
    heard: { state: true },
  };

  readonly #means: Means;
  readonly #address = new AddressBar();
  #preview: Preview | undefined;
  readonly #resize = new ResizeObserver(() => this.#fitStage());

  declare private history: History;
  declare private search: string;
  declare private sentenceSearch: string;
  declare private openGroups: ReadonlySet<string>;
  declare private copied: string;
  declare private isEmptied: boolean;
  declare private pasteText: string;
  declare private pasteSaid: PasteAnswer | null;
  declare private device: Device;
  declare private scheme: Scheme;
  declare private language: string;
  declare private outcome: string | null;
  declare private heard: readonly Heard[];

  constructor(means: Means) {
    super();
    this.#means = means;
    this.history = historyOf({});
    this.search = '';
    this.sentenceSearch = '';
    this.openGroups = new Set([fieldGroups[0]?.id ?? '']);
    this.copied = '';
    this.isEmptied = false;
    this.pasteText = '';
    this.pasteSaid = null;
    this.device = 'phone';
    this.scheme = 'light';
    this.language = '';
    this.outcome = null;
    this.heard = [];
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#readAddress);
    addEventListener('keydown', this.#onKey);
    addEventListener('beforeunload', this.#onLeave);
    this.#readAddress();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#readAddress);
    removeEventListener('keydown', this.#onKey);
    removeEventListener('beforeunload', this.#onLeave);
    this.#resize.disconnect();
  }

  readonly #readAddress = (): void => {
    const { setUp, unknown } = fromFragment(location.hash);
    this.history = this.hasUpdated ? change(this.history, setUp) : historyOf(setUp);
    // What is wrong must not be folded away.
    this.openGroups = new Set([...this.openGroups, ...wrongPaths(setUp, this.#means.browser).map(groupOf)]);
    if (unknown.length > 0)
      this.pasteSaid = {
        summary: 'The address you came with says something that this form has no field for:',
        notes: unknown,
      };
  };

  readonly #onLeave = (): void => this.#address.flush();

  /** Undo and redo by the keys that everybody knows, but in a field, where they are the browser's. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const isEditing = (event.target as Element | null)?.matches?.('input, textarea, select');
    if (!(event.ctrlKey || event.metaKey) || isEditing || event.key.toLowerCase() !== 'z') return;
    event.preventDefault();
    this.#become(event.shiftKey ? redo(this.history) : undo(this.history));
  };

  #become(history: History): void {
    this.history = history;
    this.copied = '';
    this.isEmptied = false;
    this.#address.write(toFragment(history.present));
  }

  get #setUp(): SetUp {
    return this.history.present;
  }

  get #made(): SetUp {
    return ready(this.#setUp, this.#means.browser);
  }

  readonly #fill = (path: string, text: string, isTyping = false): void =>
    this.#become(change(this.history, withField(this.#setUp, path, text), isTyping ? path : null));

  readonly #copy = async (key: string, text: string): Promise<void> => {
    // The same words again are no news to a screen reader.
    this.copied = '';
    await this.updateComplete;
    this.copied = (await copy(text)) ? key : `-${key}`;
  };

  readonly #goTo = async (path: string): Promise<void> => {
    this.search = '';
    this.openGroups = new Set([...this.openGroups, groupOf(path)]);
    await this.updateComplete;
    document.getElementById(fieldId(path))?.focus();
  };

  readonly #saveScript = (): void =>
    saveFile('massage-fit-check.min.js', this.#means.script, 'text/javascript');

  /** What this set-up runs, in that order: its languages, and the check. */
  get #scripts(): readonly string[] {
    const { script, packs } = this.#means;
    const needed = neededPacks(this.#made, packs);
    return [...packs.filter(({ tag }) => needed.includes(tag)).map(pack => pack.script), script];
  }

  readonly #savePack = (tag: string): void => {
    const pack = this.#means.packs.find(each => each.tag === tag);
    if (pack) saveFile(`${tag}.js`, pack.script, 'text/javascript');
  };

  readonly #saveTogether = (): void =>
    saveFile('massage-fit-check.min.js', this.#scripts.join('\n'), 'text/javascript');

  readonly #savePage = (): void => {
    const made = this.#made;
    const words = fewWordsFor(firstLanguage(made), this.#means.packs);
    if (hasWayToBook(made))
      saveFile('massage-fit-check.html', pageOfItsOwn(made, this.#scripts, words), 'text/html');
    else void this.#goTo('bookingUrl');
  };

  readonly #saveContainer = (): void =>
    saveFile(
      'massage-fit-check-tag-manager.json',
      tagManagerFile(this.#made[measurementPath] ?? null),
      'application/json',
    );

  readonly #paste = (): void => {
    const [setUp, said] = pasteInto(this.#setUp, this.pasteText, this.#means.browser);
    this.#become(change(this.history, setUp));
    this.pasteSaid = said;
  };

  readonly #takeFrame = (element: Element | undefined): void => {
    if (!(element instanceof HTMLIFrameElement) || this.#preview?.frame === element) return;
    const { script, packs } = this.#means;
    this.#preview = new Preview(element, [...packs.map(pack => pack.script), script], {
      hear: heard => {
        this.heard = [...this.heard, heard].slice(-mostHeard);
      },
      lookIn: this.#lookIn,
    });
    if (element.parentElement) this.#resize.observe(element.parentElement);
  };

  /** A desktop is wider than the room there is. */
  #fitStage(): void {
    const stage = this.querySelector<HTMLElement>('.stage');
    stage?.style.setProperty('--shrink', String(Math.min(1, stage.clientWidth / desktopWidth)));
  }

  readonly #show = (outcome: Outcome | null): void => {
    this.outcome = outcome?.id ?? null;
    void (outcome ? this.#preview?.show(outcome) : this.#preview?.restart());
  };

  /** As it is set up; in another language to look at, as on a page in that language. */
  get #previewedSetUp(): SetUp {
    const { language } = this;
    const made = this.#made;
    return !language || isSameLanguage(language, made['lang'] ?? '') ? made : withField(made, 'lang', '');
  }

  /** What is pressed in the check, its switch or the choice beside it, is one choice: the last press counts. */
  readonly #lookIn = (tag: string): void => {
    this.language = nearestTag(tag, [insideTag, ...this.#means.packs.map(pack => pack.tag)]) ?? tag;
  };

  protected override updated(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (changed.has('history') || changed.has('language'))
      void this.#preview?.wear(this.#previewedSetUp, this.language);
    if (changed.has('scheme')) void this.#preview?.setDark(this.scheme === 'dark');
  }

  get #form(): FormView {
    return {
      setUp: this.#setUp,
      browser: this.#means.browser,
      fill: this.#fill,
      fillAll: setUp => this.#become(change(this.history, setUp)),
      settle: () => this.#become(settle(this.history)),
      search: this.search,
      searchFor: letters => {
        this.search = letters;
      },
      toBuilder: id => {
        this.#fill(builderPath, id);
        this.#toMadeWith();
      },
      openGroups: this.openGroups,
      toggle: (group, isOpen) => {
        if (this.search !== '' || this.openGroups.has(group) === isOpen) return;
        const others = [...this.openGroups].filter(each => each !== group);
        this.openGroups = new Set(isOpen ? [...others, group] : others);
      },
      wear: look => this.#become(change(this.history, wearing(this.#setUp, look))),
      sentenceSearch: this.sentenceSearch,
      searchSentences: letters => {
        this.sentenceSearch = letters;
      },
      saveScript: this.#saveScript,
      savePack: this.#savePack,
      saveTogether: this.#saveTogether,
    };
  }

  readonly #toMadeWith = (): void => document.getElementById(madeWithId)?.focus();

  get #builder(): Builder {
    const [first] = builders;
    const builder = builders.find(({ id }) => id === this.#setUp[builderPath]) ?? first;
    if (!builder) throw new Error('There is no builder.');
    return builder;
  }

  #snippet(made: SetUp): SnippetView {
    return {
      ...this.#form,
      made,
      copied: this.copied,
      copy: this.#copy,
      builder: this.#builder,
      chooseAnother: this.#toMadeWith,
      goTo: this.#goTo,
      savePage: this.#savePage,
      withScriptInside: () => `${tagMarkup(tagParts(made))}\n\n${inlineScripts(this.#scripts)}`,
    };
  }

  get #previewed(): PreviewView {
    return {
      device: this.device,
      scheme: this.scheme,
      language: this.language,
      packs: this.#means.packs,
      outcome: this.outcome,
      chooseDevice: device => {
        this.device = device;
      },
      chooseLanguage: language => {
        this.language = language;
      },
      chooseScheme: scheme => {
        this.scheme = scheme;
      },
      show: this.#show,
      goTo: this.#goTo,
      frame: this.#takeFrame,
    };
  }

  protected override render(): TemplateResult {
    const { history } = this;
    const made = this.#made;
    const counted = { made, goTo: this.#goTo, saveContainer: this.#saveContainer };
    return html`
      ${toolbar({
        canUndo: history.past.length > 0,
        canRedo: history.future.length > 0,
        isEmpty: Object.keys(history.present).length === 0,
        undo: () => this.#become(undo(history)),
        redo: () => this.#become(redo(history)),
        startAgain: () => {
          this.#become(startAgain(history));
          this.isEmptied = true;
        },
        isEmptied: this.isEmptied,
        toCode: () => document.getElementById('copy-name')?.focus(),
        address: () => {
          this.#address.flush();
          return location.href;
        },
        copied: this.copied,
        copy: this.#copy,
      })}
      <div class="sides">
        <section class="settings" aria-labelledby="settings-name">
          <h2 id="settings-name">Your settings</h2>
          ${madeWith(this.#builder, this.#fill)}
          ${pasteView({
            text: this.pasteText,
            said: this.pasteSaid,
            type: text => {
              this.pasteText = text;
            },
            paste: this.#paste,
          })}
          ${formView(this.#form)}
        </section>
        <section class="preview" aria-labelledby="preview-name">
          <h2 id="preview-name">How it looks</h2>
          ${previewView(this.#previewed)}
        </section>
      </div>
      <section aria-labelledby="copy-name">
        <h2 id="copy-name" tabindex="-1">What to copy</h2>
        ${snippetView(this.#snippet(made))}
      </section>
      <section aria-labelledby="events-name">
        <h2 id="events-name">What your counter hears</h2>
        ${eventsView({
          ...counted,
          heard: this.heard,
          forget: () => {
            this.heard = [];
          },
        })}
        ${containerView(counted)}
      </section>
    `;
  }
}
