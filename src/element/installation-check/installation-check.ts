import { type LitElement, nothing, type ReactiveController } from 'lit';
import { installationCheckView, installationReport } from '../../view-model/installation-check.ts';
import type { InstallationCheckView } from '../../view-model/types.ts';
import { frameIn } from '../../views/frame.ts';
import { installationCheck } from '../../views/installation-check.ts';
import { afterPaint } from '../drawing/after-paint.ts';
import type { Settings } from '../settings.ts';
import { copyText } from '../take-along/copy-text.ts';
import { gatherFacts } from './gather-facts.ts';

/** At the end of the page's address; alone or beside what the page itself keeps there. */
const asked = /\bmfc-check\b/;

/** Shows the clinic how its widget is put in, for this visit only. Asks nothing of the network, and stores nothing. */
export class InstallationCheck implements ReactiveController {
  readonly #host: LitElement;
  readonly #settings: Settings;
  #isShown = false;
  #isDrawn = false;
  #note = '';
  #window: Window | null = null;

  constructor(host: LitElement, settings: Settings) {
    this.#host = host;
    this.#settings = settings;
    host.addController(this);
  }

  hostConnected(): void {
    this.#window = this.#host.ownerDocument.defaultView;
    this.#window?.addEventListener('hashchange', this.#onHash);
    this.#onHash();
  }

  /** What it tells is of what has been drawn. */
  hostUpdated(): void {
    if (!this.#isShown || this.#isDrawn) return;
    this.#isDrawn = true;
    afterPaint().then(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#window?.removeEventListener('hashchange', this.#onHash);
  }

  /** What stands above the widget now; mostly nothing. */
  draw(): unknown {
    const view = this.#view;
    return view ? installationCheck(view, this.#copy) : nothing;
  }

  /** `null`: nobody asked, or nothing is drawn that could be looked at. */
  get #view(): InstallationCheckView | null {
    const frame = this.#isShown && this.#host.hasUpdated ? frameIn(this.#host.renderRoot) : null;
    if (!frame) return null;
    const { language } = this.#settings;
    return installationCheckView(gatherFacts(this.#host, frame, this.#settings), language, this.#note);
  }

  /** Something that it tells of may be otherwise now. */
  refresh(): void {
    if (this.#isShown) this.#host.requestUpdate();
  }

  readonly #copy = async (): Promise<void> => {
    const { shadowRoot } = this.#host;
    const view = this.#view;
    if (!shadowRoot || !view) return;
    const { copied, denied } = this.#settings.language.messages.installationCheck;
    this.#note = (await copyText(shadowRoot, installationReport(view))) ? copied : denied;
    this.#host.requestUpdate();
  };

  readonly #onHash = (): void => {
    if (this.#isShown || !asked.test(this.#window?.location.hash ?? '')) return;
    this.#isShown = true;
    this.#host.requestUpdate();
  };
}
