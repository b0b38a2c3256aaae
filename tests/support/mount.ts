// Puts the widget on a page: on the test's own, or in a frame of an exact width.
import '../../src/define.ts';
import type { MassageFitCheck } from '../../src/index.ts';
import type { LanguageWords } from '../../src/messages/languages.ts';
import { version } from '../../src/version.ts';
import { englishFromTheRight } from './pseudo-languages.ts';

const TAG = 'massage-fit-check';
const mounted = new Set<Element>();

afterEach(() => {
  for (const element of mounted) element.remove();
  mounted.clear();
});

/** Lets the widgets of a page speak another language, once. */
export const speak = (words: LanguageWords, view: Window & typeof globalThis = window): void => {
  const widget = view.customElements.get(TAG) as typeof MassageFitCheck;
  const before = spoken.get(view) ?? new Set<string>();
  spoken.set(view, before);
  if (!before.has(words.tag)) widget.addLanguage({ ...words, version });
  before.add(words.tag);
};
const spoken = new WeakMap<Window, Set<string>>();

const markup = (attributes: Record<string, string>, inner: string): string => {
  const holder = document.createElement('div');
  const element = document.createElement(TAG);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  holder.append(element);
  return holder.innerHTML.replace(`</${TAG}>`, `${inner}</${TAG}>`);
};

/** The widget, defined and rendered. */
const ready = async (scope: Document | Element): Promise<MassageFitCheck> => {
  const view = (scope instanceof Element ? scope.ownerDocument : scope).defaultView ?? window;
  await view.customElements.whenDefined(TAG);
  const element = scope.querySelector<MassageFitCheck>(TAG);
  if (!element) throw new Error(`No <${TAG}> on the page.`);
  await element.updateComplete;
  return element;
};

/**
 * Parses `<massage-fit-check …>inner</massage-fit-check>` into the document, as a clinic's page would, and waits until
 * it has rendered. Removed again after the test.
 */
export const mount = (attributes: Record<string, string> = {}, inner = ''): Promise<MassageFitCheck> => {
  const place = document.createElement('div');
  mounted.add(place);
  document.body.append(place);
  place.innerHTML = markup(attributes, inner);
  return ready(place);
};

export interface Frame {
  element: MassageFitCheck;
  window: Window & typeof globalThis;
  document: Document;
}

const loaded = async (iframe: HTMLIFrameElement): Promise<Window & typeof globalThis> => {
  mounted.add(iframe);
  const load = new Promise(resolve => iframe.addEventListener('load', resolve, { once: true }));
  document.body.append(iframe);
  await load;
  const view = iframe.contentWindow as (Window & typeof globalThis) | null;
  if (!view) throw new Error('The frame has no window.');
  return view;
};

const inFrame = async (iframe: HTMLIFrameElement): Promise<Frame> => {
  const view = await loaded(iframe);
  return { element: await ready(view.document), window: view, document: view.document };
};

/**
 * The widget in a frame of an exact width: the only way below a browser window's own minimum. `css` is the host
 * page's, `more` what follows the widget in it. Scripts in it are the build, so the element is not an instance of this page's class.
 * With `dir` the page and the widget are read from right to left, in English words.
 */
export const mountInFrame = async (
  width: number,
  attributes: Record<string, string> = {},
  { inner = '', more = '', css = '', lang = 'en', dir = 'ltr', height = 600 } = {},
): Promise<Frame> => {
  const iframe = document.createElement('iframe');
  const isTurned = dir === 'rtl';
  iframe.style.cssText = `inline-size:${width}px;block-size:${height}px;border:0`;
  // In another language than English, nothing is said of illness unless the clinic says that it may: not what turning is about.
  const given = isTurned ? { regime: 'health', ...attributes } : attributes;
  iframe.srcdoc = `<!doctype html><html lang="${isTurned ? englishFromTheRight.tag : lang}" dir="${dir}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A clinic</title><style>body{margin:0}${css}</style><script src="/host/widget.js" defer></script><body>${markup(given, inner)}${more}`;
  const frame = await inFrame(iframe);
  if (isTurned) speak(englishFromTheRight, frame.window);
  await frame.element.updateComplete;
  return frame;
};

export interface HostPage {
  window: Window & typeof globalThis;
  document: Document;
  /** Adds the script at the end of the page, as a tag manager would, and waits until it has run. */
  loadWidget(): Promise<void>;
}

/** A page in a frame, with nothing in it but what is written here: no widget and no script of it. */
export const writtenPage = async (body = '', head = ''): Promise<HostPage> => {
  const iframe = document.createElement('iframe');
  iframe.style.cssText = 'inline-size:800px;block-size:600px;border:0';
  iframe.srcdoc = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A clinic</title>${head}<body>${body}`;
  const view = await loaded(iframe);
  const loadWidget = () =>
    new Promise<void>((resolve, reject) => {
      const script = view.document.createElement('script');
      script.src = '/host/widget.js';
      script.addEventListener('load', () => resolve());
      script.addEventListener('error', () => reject(new Error('The script did not load.')));
      view.document.body.appendChild(script);
    });
  return { window: view, document: view.document, loadWidget };
};

const servedFrame = (path: string): HTMLIFrameElement => {
  const iframe = document.createElement('iframe');
  iframe.style.cssText = 'inline-size:800px;block-size:600px;border:0';
  iframe.src = path;
  return iframe;
};

/** The widget on a page of the test server, such as /host/csp. */
export const mountPage = (path: string): Promise<Frame> => inFrame(servedFrame(path));

/** A page of the test server on which the widget may never come up. */
export const openPage = (path: string): Promise<Window & typeof globalThis> => loaded(servedFrame(path));
