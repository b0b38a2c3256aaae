// A widget that is taken away leaves nothing; many on a page are as good as one.
import { expect } from '@open-wc/testing';
import type { MassageFitCheck } from '../../src/index.ts';
import { overhear } from '../support/console.ts';
import { eventually } from '../support/eventually.ts';
import { mountInFrame, writtenPage } from '../support/mount.ts';
import { everything, hurry, root } from '../support/screen-kinds.ts';

const tag = 'massage-fit-check';
/** Without anything of ours on the stack, where an address that only looks like one would hold an element. */
type Collect = (options: { type: 'major'; execution: 'async' }) => Promise<void>;
const collect = (globalThis as { gc?: Collect }).gc;

describe('R9 fifty widgets, one after the other, walked and removed', () => {
  it('leave no element behind', async () => {
    // Only Chromium lets a page ask for its garbage to be collected (--expose-gc).
    if (!collect) return;
    const left: WeakRef<Node>[] = [];
    // In a function of its own, so that no variable here holds the last one.
    const visit = async () => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(everything)) element.setAttribute(name, value);
      document.body.append(element);
      await element.updateComplete;
      await hurry(element);
      element.remove();
      left.push(new WeakRef<Node>(element), new WeakRef<Node>(root(element)));
    };
    for (let times = 0; times < 50; times++) await visit();
    // The browser itself holds on to some for a while: to what it paints, or has just painted.
    await eventually('no element left', async () => {
      await collect({ type: 'major', execution: 'async' });
      expect(left.filter(each => each.deref()).length).to.equal(0);
      return true;
    });
  });

  it('leave no listener, timer or observer behind', async () => {
    const page = await writtenPage();
    const view = page.window as unknown as Window & Record<string, unknown>;
    const open = new Map<string, number>();
    const count = (name: string, by: number) => open.set(name, (open.get(name) ?? 0) + by);
    type Methods = Record<string, (...given: unknown[]) => unknown>;
    const wrap = (owner: unknown, name: string, note: (self: unknown, given: readonly unknown[]) => void) => {
      const methods = owner as Methods;
      const real = methods[name];
      if (!real) return;
      methods[name] = function (this: unknown, ...given: unknown[]) {
        note(this, given);
        return Reflect.apply(real, this, given);
      };
    };
    const protoOf = (name: string) => (view[name] as { prototype: unknown } | undefined)?.prototype;
    const isShared = (target: unknown) =>
      [view, page.document, page.document.body, page.document.documentElement].includes(target as never);
    // Listeners inside the shadow root go with it.
    wrap(protoOf('EventTarget'), 'addEventListener', (self, [type, , options]) => {
      if (!isShared(self ?? view)) return;
      const name = `listener ${String(type)}`;
      count(name, 1);
      // One of these leaves with its signal.
      const signal = (options as AddEventListenerOptions | undefined)?.signal;
      signal?.addEventListener('abort', () => count(name, -1));
    });
    wrap(
      protoOf('EventTarget'),
      'removeEventListener',
      (self, [type]) => isShared(self ?? view) && count(`listener ${String(type)}`, -1),
    );
    // One that has gone off is over.
    const intervals = new Set<unknown>();
    wrap(view, 'clearInterval', (_, [id]) => intervals.delete(id) && count('setInterval', -1));
    for (const timer of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback']) {
      const real = (view[timer] as Methods[string] | undefined)?.bind(view);
      if (!real) continue;
      (view as unknown as Methods)[timer] = (act, ...rest) => {
        count(timer, 1);
        const counted = (...given: unknown[]) => {
          if (timer !== 'setInterval') count(timer, -1);
          return (act as Methods[string])(...given);
        };
        const id = real(counted, ...rest);
        if (timer === 'setInterval') intervals.add(id);
        return id;
      };
    }
    for (const observer of [
      'MutationObserver',
      'ResizeObserver',
      'IntersectionObserver',
      'PerformanceObserver',
    ]) {
      const proto = protoOf(observer);
      // One observer may look at many nodes, and leaves all of them at once.
      const looking = new Set<unknown>();
      wrap(proto, 'observe', self => {
        if (!looking.has(self)) count(observer, 1);
        looking.add(self);
      });
      wrap(proto, 'disconnect', self => {
        if (looking.delete(self)) count(observer, -1);
      });
    }
    for (const owner of ['MediaQueryList']) wrap(protoOf(owner), 'addListener', () => count(owner, 1));
    await page.loadWidget();
    const before = new Map(open);
    for (let times = 0; times < 50; times++) {
      const element = page.document.createElement(tag) as MassageFitCheck;
      page.document.body.append(element);
      await element.updateComplete;
      await hurry(element, times % 10);
      element.remove();
    }
    const isLeft = ([name, number]: readonly [string, number]) => number !== (before.get(name) ?? 0);
    await eventually(
      'nothing left open',
      () => [...open].filter(isLeft),
      rest => rest.length === 0,
    );
    expect(before.get('MutationObserver'), 'it is counted: the one that looks for late divs').to.equal(1);
  });
});

describe('R8 fifty widgets on one page', () => {
  it('are all drawn, in one sheet’s clothes, without an error', async () => {
    const { faults } = await overhear(async () => {
      const more = `<${tag} booking-url="/book"></${tag}>`.repeat(49);
      const page = await mountInFrame(800, {}, { more });
      const all = [...page.document.querySelectorAll<MassageFitCheck>(tag)];
      await Promise.all(all.map(each => each.updateComplete));
      expect(all).to.have.length(50);
      const [first] = all;
      for (const each of all) {
        expect(each.getBoundingClientRect().height).to.be.above(300);
        expect(each.shadowRoot?.adoptedStyleSheets[0] === first?.shadowRoot?.adoptedStyleSheets[0]).to.equal(
          true,
        );
      }
      // One that is walked leaves the others where they are.
      const [, second, third] = all;
      if (second) await hurry(second);
      expect(second?.assessment).not.to.equal(null);
      expect(third?.assessment).to.equal(null);
    });
    expect(faults).to.deep.equal([]);
  });
});

describe('R10 in a sandbox without storage, forms or windows', () => {
  it('the whole walk works', async () => {
    const iframe = document.createElement('iframe');
    iframe.sandbox.add('allow-scripts');
    const said = new Promise(resolve => {
      window.addEventListener(
        'message',
        ({ data, source }) => source === iframe.contentWindow && resolve(data),
      );
    });
    // The page's own script walks: nobody outside may look into an origin without a name.
    const walk = `addEventListener('load', async () => {
      const element = document.querySelector('${tag}');
      await element.updateComplete;
      const root = element.shadowRoot;
      for (let i = 0, next; i < 20 && (next = root.querySelector('button[part=primary]')); i++) {
        for (const group of root.querySelectorAll('fieldset')) [...group.querySelectorAll('input')].at(i < 2 ? 0 : -1).click();
        next.click();
        await element.updateComplete;
      }
      let storage = 'open';
      try { localStorage } catch { storage = 'closed' }
      parent.postMessage([storage, root.querySelector('[part=booking] a')?.getAttribute('href')], '*');
    })`;
    const { code } = { code: await (await fetch('/host/widget.js')).text() };
    iframe.srcdoc = `<!doctype html><title>A clinic</title><${tag} booking-url="https://clinic.example/book"></${tag}><script>${code.replaceAll('</script', '<\\/script')}</script><script>${walk}</script>`;
    document.body.append(iframe);
    try {
      expect(await said).to.deep.equal(['closed', 'https://clinic.example/book']);
    } finally {
      iframe.remove();
    }
  });
});
