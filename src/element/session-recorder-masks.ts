import type { LitElement, ReactiveController } from 'lit';

/**
 * Session recorders read open shadow roots; these attributes tell them to look away. Those of Clarity were read in its
 * source, those of the others in their makers' documentation; they cost nothing where the tool is absent. What stands on
 * the frame inside, for tools that never look at the tag, is in `views/frame.ts`.
 */
const masks: Readonly<Record<string, string>> = {
  'data-clarity-mask': 'true',
  'data-cs-mask': '',
  'data-dd-privacy': 'mask',
  'data-hj-suppress': '',
  'data-matomo-mask': '',
  'data-openreplay-masked': '',
  'data-private': '',
  'data-sentry-mask': '',
};

/** In this time (ms), masks are put back so often; a page that goes on taking them away has its way until it is over. */
const round = { time: 1000, times: 20 };

/** Keeps the masks on the tag: a page that is morphed to what its server sends takes away what was not sent. */
export class SessionRecorderMasks implements ReactiveController {
  readonly #host: LitElement;
  readonly #observer = new MutationObserver(() => this.#putBack());
  #times = 0;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#mask();
    this.#observer.observe(this.#host, { attributeFilter: Object.keys(masks) });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** What the page says of itself stays. */
  #mask(): void {
    for (const [name, value] of Object.entries(masks)) {
      if (!this.#host.hasAttribute(name)) this.#host.setAttribute(name, value);
    }
  }

  #putBack(): void {
    if (Object.keys(masks).every(name => this.#host.hasAttribute(name))) return;
    this.#times += 1;
    if (this.#times === 1) {
      setTimeout(() => {
        this.#times = 0;
        if (this.#host.isConnected) this.#mask();
      }, round.time);
    }
    if (this.#times <= round.times) this.#mask();
  }
}
