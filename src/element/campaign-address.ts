import type { ReactiveController, ReactiveControllerHost } from 'lit';

const hasCampaign = (search: string): boolean => /[?&]utm_/.test(search);

/**
 * The query of the page's address, remembered: many pages clean their address of campaign parameters once it has been
 * counted, long before a visitor sees the booking link, and some before this script is there. Nothing is stored: it is
 * what the browser itself keeps of how the page was opened.
 */
export class CampaignAddress implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #remembered = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const view = this.#host.ownerDocument.defaultView;
    const now = view?.location.search ?? '';
    if (hasCampaign(now)) this.#remembered = now;
    else this.#remembered ||= openedWith(view);
  }

  /** What it is now, where that names a campaign; else the last that did. */
  get search(): string {
    const now = this.#host.ownerDocument.defaultView?.location.search ?? '';
    return hasCampaign(now) ? now : this.#remembered;
  }
}

function openedWith(view: Window | null): string {
  try {
    const [opened] = view?.performance.getEntriesByType('navigation') ?? [];
    const { search } = new URL(opened?.name ?? '');
    return hasCampaign(search) ? search : '';
  } catch {
    return '';
  }
}
