// A page in a frame on which everything that could carry an answer away is watched.
import type { MassageFitCheck } from '../../src/index.ts';
import { type HostPage, writtenPage } from './mount.ts';

export interface WatchedPage extends HostPage {
  readonly element: MassageFitCheck;
  /** What the script asked of the browser that could keep or send something, in order. */
  readonly calls: readonly string[];
  /** Events that the element sent, with what they carry. */
  readonly events: readonly { readonly type: string; readonly detail: unknown }[];
  /** Tags that were registered. */
  readonly tags: readonly string[];
  /** Changes of the page outside the shadow root since the widget was drawn. */
  changes(): readonly MutationRecord[];
  /** Names on the window, without those that were there before the script and Lit's own mark. */
  globals(): readonly string[];
}

type Methods = readonly (readonly [owner: string, names: readonly string[]])[];

/** Methods by the interface that has them; an engine may lack some. */
const methods: Methods = [
  ['Storage', ['setItem', 'getItem', 'removeItem', 'clear']],
  ['History', ['pushState', 'replaceState', 'go', 'back', 'forward']],
  ['Navigator', ['sendBeacon', 'share', 'vibrate', 'setAppBadge']],
  ['XMLHttpRequest', ['open', 'send']],
  ['IDBFactory', ['open']],
  ['CacheStorage', ['open']],
  ['MessagePort', ['postMessage']],
  ['BroadcastChannel', ['postMessage']],
  ['Document', ['write', 'writeln', 'execCommand']],
  ['Window', ['fetch', 'postMessage', 'open', 'alert', 'confirm', 'prompt', 'print', 'eval']],
];
const setters: Methods = [
  ['Document', ['cookie', 'title', 'domain']],
  ['Window', ['name', 'location', 'localStorage', 'sessionStorage', 'indexedDB']],
];
const constructors = [
  'WebSocket',
  'EventSource',
  'Worker',
  'SharedWorker',
  'BroadcastChannel',
  'Image',
  'Function',
];

type Owner = Record<string, unknown>;

export const watchedPage = async (body: string): Promise<WatchedPage> => {
  const page = await writtenPage(body);
  const view = page.window as unknown as Window & Owner;
  const [calls, tags, events] = [[] as string[], [] as string[], [] as { type: string; detail: unknown }[]];
  // Methods of the window are its own; those of the rest stand on their interface.
  const ownerOf = (name: string) =>
    name === 'Window' ? view : (view[name] as { prototype: Owner } | undefined)?.prototype;

  for (const [owner, names] of methods) {
    const target = ownerOf(owner) as Owner | undefined;
    for (const name of names) {
      const real = target?.[name];
      if (!target || typeof real !== 'function') continue;
      target[name] = function (this: unknown, ...given: unknown[]) {
        calls.push(`${owner}.${name}(${given.map(String).join()})`);
        return Reflect.apply(real, this, given);
      };
    }
  }
  for (const [owner, names] of setters) {
    const target = ownerOf(owner) as Owner | undefined;
    for (const name of names) {
      const real = target && Object.getOwnPropertyDescriptor(target, name);
      if (!target || !real?.configurable) continue;
      Object.defineProperty(target, name, {
        configurable: true,
        get() {
          calls.push(`${owner}.${name}`);
          return real.get?.call(this);
        },
        set(value) {
          calls.push(`${owner}.${name} = ${String(value)}`);
          real.set?.call(this, value);
        },
      });
    }
  }
  for (const name of constructors) {
    const real = view[name];
    if (typeof real !== 'function') continue;
    view[name] = new Proxy(real, {
      construct(target, given) {
        calls.push(`new ${name}(${given.map(String).join()})`);
        return Reflect.construct(target, given) as object;
      },
    });
  }

  const target = ownerOf('EventTarget') as Owner;
  const dispatch = target['dispatchEvent'] as (event: Event) => boolean;
  target['dispatchEvent'] = function (this: EventTarget, event: CustomEvent) {
    const { type, detail } = event;
    if ((this as Partial<Element>).localName === 'massage-fit-check') events.push({ type, detail });
    return Reflect.apply(dispatch, this, [event]);
  };
  const registry = ownerOf('CustomElementRegistry') as Owner;
  const define = registry['define'] as CustomElementRegistry['define'];
  registry['define'] = function (this: CustomElementRegistry, ...given: Parameters<typeof define>) {
    tags.push(given[0]);
    Reflect.apply(define, this, given);
  };

  const before = new Set(Object.getOwnPropertyNames(view));
  await page.loadWidget();
  const element = page.document.querySelector<MassageFitCheck>('massage-fit-check');
  if (!element) throw new Error('No widget on the page.');
  await element.updateComplete;
  const seen: MutationRecord[] = [];
  const observer = new (view['MutationObserver'] as typeof MutationObserver)(records =>
    seen.push(...records),
  );
  const all = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(page.document, all);
  return {
    ...page,
    element,
    calls,
    events,
    tags,
    changes: () => [...seen, ...observer.takeRecords()],
    globals: () =>
      Object.getOwnPropertyNames(view).filter(
        name =>
          !before.has(name) &&
          !/^((litHtml|litElement|reactiveElement)Versions|litPropertyMetadata|__zod_globalConfig)$/.test(
            name,
          ),
      ),
  };
};
