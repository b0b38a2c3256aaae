/** Milliseconds in which a page that hears of a press may begin to show something. */
const patience = 1000;

/** A plain press; with a key held down the visitor wants another tab. */
const isPlain = (event: Event): boolean => {
  const { button, ctrlKey, metaKey, shiftKey, altKey } = event as MouseEvent;
  return !button && !ctrlKey && !metaKey && !shiftKey && !altKey;
};

/** Whether a press on that link is for the page itself. */
export const isForPage = (link: Element, event: Event): boolean =>
  (link.getAttribute('href') ?? '').startsWith('#') && isPlain(event);

/** A link of the page with that very address: the one inside the tag before any other. */
const identical = (host: HTMLElement, href: string): HTMLAnchorElement | undefined =>
  [...host.querySelectorAll('a'), ...host.ownerDocument.querySelectorAll('a')].find(
    each => each.getAttribute('href') === href,
  );

/**
 * Presses the page's own identical link and says whether the page took that over. Popup plugins hear of presses on links
 * of the page, and find none in a shadow root. Where the page has no such link, one stands inside the tag for the time of
 * the press.
 */
export function pressPageLink(host: HTMLElement, link: HTMLAnchorElement): boolean {
  const own = identical(host, link.getAttribute('href') ?? '');
  const pressed = own ?? host.ownerDocument.createElement('a');
  if (!own) {
    for (const name of ['href', 'target', 'rel']) {
      const value = link.getAttribute(name);
      if (value !== null) pressed.setAttribute(name, value);
    }
    host.append(pressed);
  }
  let heard: Event | undefined;
  const leaving = new AbortController();
  const hear = (event: Event): void => {
    heard ??= event;
  };
  host.ownerDocument.defaultView?.addEventListener('click', hear, { capture: true, signal: leaving.signal });
  pressed.click();
  leaving.abort();
  if (!own) pressed.remove();
  return heard?.defaultPrevented ?? false;
}

/**
 * Whether anything on the page answers to a link that it did not take over: there is such a place, it looks like an
 * address for the page's own router, or something outside the widget changes within a second.
 */
export function isAnswered(host: HTMLElement, href: string): Promise<boolean> {
  const { ownerDocument } = host;
  if (/^#[/!]/.test(href) || placeOf(ownerDocument, href.slice(1))) return Promise.resolve(true);
  return new Promise(done => {
    const end = (isChanged: boolean): void => {
      observer.disconnect();
      done(isChanged);
    };
    const observer = new MutationObserver(records => {
      if (records.some(({ target }) => !host.contains(target))) end(true);
    });
    observer.observe(ownerDocument, { attributes: true, childList: true, subtree: true });
    setTimeout(() => end(false), patience);
  });
}

function placeOf(page: Document, fragment: string): Element | null {
  let name = fragment;
  try {
    name = decodeURIComponent(fragment);
  } catch {}
  if (name === '' || name.toLowerCase() === 'top') return page.documentElement;
  return page.getElementById(name) ?? page.getElementsByName(name)[0] ?? null;
}
