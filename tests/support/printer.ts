import { replace } from './replaced.ts';

type View = Window & typeof globalThis;

/** The widget's long waits are longer: a busy machine may take more than the second that a browser has to print. */
const beSlow = (view: View): void => {
  const { setTimeout: real } = view;
  replace(view, 'setTimeout', {
    value: (act: () => void, wait = 0) => real.call(view, act, wait < 1_000 ? wait : wait * 60),
  });
};

export interface Printed {
  readonly page: Document;
  readonly frame: HTMLIFrameElement;
  readonly root: Node;
}

/** The browser's printing, without a dialog. A denied one is silent, as in a sandbox. */
export const printer = (isDenied = false, view: View = window): Printed[] => {
  const printed: Printed[] = [];
  if (!isDenied) beSlow(view);
  const real = Object.getOwnPropertyDescriptor(view.HTMLIFrameElement.prototype, 'contentDocument');
  const ready = new WeakSet<Document>();
  replace(view.HTMLIFrameElement.prototype, 'contentDocument', {
    get(this: HTMLIFrameElement) {
      const page = real?.get?.call(this) as Document;
      const inner = page.defaultView;
      if (inner && !ready.has(page)) {
        ready.add(page);
        inner.print = () => {
          printed.push({ page, frame: this, root: this.getRootNode() });
          if (isDenied) return;
          inner.dispatchEvent(new inner.Event('beforeprint'));
          inner.dispatchEvent(new inner.Event('afterprint'));
        };
      }
      return page;
    },
  });
  return printed;
};
