import type { LitElement, ReactiveController } from 'lit';
import type { ResolvedConfig } from '../config/types.ts';
import { frameIn } from '../views/frame.ts';
import { AccentOnSurface } from './accent-on-surface.ts';
import { AfterLoad } from './after-load.ts';
import { betweenDrawings } from './between-drawings.ts';
import { announce } from './events.ts';
import type { Settings } from './settings.ts';

/** Tells the clinic what is wrong, each thing once: when it is drawn, when its colours are seen, when the page has loaded. */
export class ReportIssues implements ReactiveController {
  readonly #host: LitElement;
  readonly #settings: Settings;
  /** What was looked through last, before a painting. */
  #told: ResolvedConfig | undefined;

  /** @param loaded the page has loaded, and what could be told only then was told */
  constructor(host: LitElement, settings: Settings, loaded: () => void) {
    this.#host = host;
    this.#settings = settings;
    host.addController(this);
    new AccentOnSurface(host, () => this.#look());
    new AfterLoad(host, () => {
      settings.hasLoaded = true;
      betweenDrawings(() => this.#look());
      loaded();
    });
  }

  hostUpdated(): void {
    const { accent, config } = this.#settings;
    const frame = frameIn(this.#host.renderRoot);
    if (!frame) return;
    accent.paint(frame, config);
    // The look after each painting tells the rest: no press waits for a search that finds what it found before.
    if (this.#told === config) return;
    this.#told = config;
    this.#tell();
  }

  #look(): void {
    const { accent, config } = this.#settings;
    const frame = frameIn(this.#host.renderRoot);
    if (!frame) return;
    accent.look(frame, config);
    this.#tell();
  }

  #tell(): void {
    for (const issue of this.#settings.report()) {
      announce(this.#host, 'mfc-issue', { issues: Object.freeze([issue]) }, this.#settings.config);
    }
  }
}
