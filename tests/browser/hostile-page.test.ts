// A page's own styles, whatever they reach for: inside, every screen looks as it does on a clean page.
import { expect } from '@open-wc/testing';
import type { MassageFitCheck } from '../../src/index.ts';
import { type Frame, mountInFrame } from '../support/mount.ts';
import { everything, root, screenKinds, show } from '../support/screen-kinds.ts';

const tag = 'massage-fit-check';

/** What pages really do to everything on them, and worse. */
const sheets: Readonly<Record<string, string>> = {
  'unsets everything': '* { all: unset !important }',
  'colours and swells everything':
    // All but the root, whose size is what a visitor asks of the browser (V4).
    ':not(html) { color: red !important; background: blue !important; font-size: 40px !important; -webkit-text-fill-color: lime !important; -webkit-text-stroke: 2px red !important }',
  'spaces everything':
    '* { line-height: 3 !important; letter-spacing: 0.3em !important; word-spacing: 1em !important; text-indent: 2em !important; tab-size: 20 !important }',
  'shouts everything':
    '* { text-transform: uppercase !important; font-style: italic !important; font-weight: 900 !important; font-variant: small-caps !important; text-shadow: 0 0 3px red !important; text-decoration: underline !important }',
  'lines everything up its own way':
    '* { text-align: center !important; white-space: nowrap !important; word-break: break-all !important; hyphens: auto !important; writing-mode: horizontal-tb !important }',
  'has a root of 62.5 %': 'html { font-size: 62.5% }',
  'resets boxes':
    '*, *::before, *::after { box-sizing: content-box !important; max-width: 100% !important; min-width: 0 !important }',
  'takes controls away':
    'button, input, label, fieldset, legend, h2, h3, p, a, details { display: none !important; appearance: auto !important; position: fixed !important }',
  'squeezes the tag': `${tag} { float: left !important; inline-size: 10px !important; max-inline-size: 10px !important; block-size: 10px !important; max-block-size: 10px !important }`,
  'lays the body out as a row': 'body { display: flex; align-items: flex-start }',
  'lays the body out as a column': 'body { display: flex; flex-direction: column; align-items: center }',
  'lays the body out as a grid': 'body { display: grid; place-items: start }',
  ...Object.fromEntries(
    ['inline', 'inline-block', 'flex', 'inline-flex', 'grid', 'flow-root', 'table', 'contents'].map(
      display => [`makes the tag ${display}`, `${tag} { display: ${display} !important }`],
    ),
  ),
  'shares our class names':
    '.root, .screen, .option, .options, .notice, .buttons, .sr, .on, [part] { display: none !important; color: red !important; padding: 99px !important }',
  'shares the names of our colours':
    ':root, * { --surface: red !important; --text: red !important; --muted: red !important; --line: red !important; --tone: red !important; --caution: red !important; --danger: red !important; --space: 99px !important; --radius: 99px !important; --scheme: dark !important; --accent-ink: red !important; --accent-fill: red !important; --accent-on: red !important }',
  'stacks lists and columns':
    '* { list-style: none !important; quotes: none !important; columns: auto !important; cursor: wait !important; user-select: none }',
};

const inherited = [
  'color|font-size|font-style|font-weight|font-variant|line-height|letter-spacing|word-spacing|text-transform',
  'text-align|text-indent|text-shadow|text-decoration-line|white-space|word-break|hyphens|tab-size|visibility',
  'pointer-events|cursor|list-style-type|direction|writing-mode|-webkit-text-fill-color|-webkit-text-stroke-width',
];
const own = [
  'display|position|box-sizing|background-color|opacity|padding-top|padding-left|margin-top|margin-left',
  'border-top-width|border-top-color|border-top-left-radius|max-width|float',
];
const properties = [...inherited, ...own].flatMap(line => line.split('|'));

/** How each element looks and where it stands within the widget, one line each. */
const looks = ({ element, window: view }: Frame, wanted = properties): readonly string[] => {
  // Not the tag's own place: one that the page has made inline begins, in WebKit, on the line of what stands before it.
  const at = root(element).querySelector('[part="frame"]')?.getBoundingClientRect() as DOMRect;
  return [...root(element).querySelectorAll('*')].map(each => {
    const style = view.getComputedStyle(each);
    const box = each.getBoundingClientRect();
    const isDrawn = each.getClientRects().length > 0;
    const place = isDrawn
      ? [box.left - at.left, box.top - at.top, box.width, box.height].map(Math.round)
      : ['not drawn'];
    const values = wanted.map(name => `${name}: ${style.getPropertyValue(name)}`);
    return [`${each.localName}.${each.className}`, place.join(' '), ...values].join('; ');
  });
};

/** The first few things that differ: whole lists would fill the report. */
const differences = (before: readonly string[], after: readonly string[]): readonly string[] =>
  before
    .flatMap((line, i) => {
      const other = after[i]?.split('; ') ?? [];
      const changed = line
        .split('; ')
        .flatMap((part, at) => (part === other[at] ? [] : [`${part} → ${other[at]}`]));
      return changed.length > 0 ? [`${line.split('; ')[0]}: ${changed.join(', ')}`] : [];
    })
    .slice(0, 3);

const restyle = ({ window: view, document }: Frame): CSSStyleSheet => {
  const sheet = new view.CSSStyleSheet();
  document.adoptedStyleSheets = [sheet];
  return sheet;
};

describe('R1 V5 a page that', () => {
  // One walk for each screen, all sheets on it. High enough for no scroll bar to come and go.
  const frames = new Map<string, Frame>();
  const frameOf = async (kind: string): Promise<Frame> => {
    const frame = frames.get(kind) ?? (await mountInFrame(600, everything, { height: 12_000 }));
    if (!frames.has(kind)) await show(frame.element, kind);
    frames.set(kind, frame);
    return frame;
  };

  for (const kind of Object.keys(screenKinds)) {
    it(`reaches for everything in ${Object.keys(sheets).length} ways changes nothing of ${kind}`, async () => {
      const frame = await frameOf(kind);
      const clean = looks(frame);
      expect(clean.length, 'elements').to.be.above(15);
      const sheet = restyle(frame);
      const changed = Object.entries(sheets).flatMap(([name, css]) => {
        sheet.replaceSync(css);
        const found = differences(clean, looks(frame));
        return found.length > 0 ? [`${name} → ${found.join(' / ')}`] : [];
      });
      expect(changed).to.deep.equal([]);
    });
  }

  it('is seen at work outside the widget: each sheet changes the page', async () => {
    const frame = await mountInFrame(
      600,
      {},
      { more: '<p class="root"><button>Theirs</button></p>', height: 900 },
    );
    const theirs = (): string => {
      const elements = ['p', 'button', 'body', tag].map(
        name => frame.document.querySelector(name) as Element,
      );
      return elements
        .map(each => {
          const style = frame.window.getComputedStyle(each);
          const names = [...properties, '--surface', '--line', 'align-items', 'min-width', 'list-style-type'];
          return [
            ...names.map(name => style.getPropertyValue(name)),
            each.getBoundingClientRect().height,
          ].join();
        })
        .join();
    };
    const clean = theirs();
    const sheet = restyle(frame);
    const idle = Object.entries(sheets).filter(([name, css]) => {
      sheet.replaceSync(css);
      return theirs() === clean && !name.endsWith('the tag') && !name.startsWith('makes the tag');
    });
    expect(idle.map(([name]) => name)).to.deep.equal([]);
  });
});

describe('V13 within', () => {
  /** Around the widget; each keeps it in view. */
  const places: Readonly<Record<string, string>> = {
    'a zoomed part of the page': 'zoom: 1.5',
    'a part made smaller': 'transform: scale(0.8); transform-origin: 0 0',
    'a part that is moved and made a layer':
      'transform: translateZ(0); will-change: transform; contain: layout paint',
    'a part that clips what sticks out': 'overflow: hidden; border-radius: 24px',
    'a clip path': 'clip-path: inset(0)',
    'a column of a flex row': 'display: flex; inline-size: 340px; gap: 0',
    'a filtered and perspective part': 'filter: saturate(1); perspective: 500px; isolation: isolate',
  };

  /** Old engines report places inside `zoom` in its own measure. */
  const tellsZoomedPlaces = (): boolean => {
    const probe = document.createElement('div');
    probe.style.cssText = 'zoom: 2; inline-size: 10px; block-size: 10px';
    document.body.append(probe);
    const isTold = probe.getBoundingClientRect().width === 20;
    probe.remove();
    return isTold;
  };

  const unreachable = (element: MassageFitCheck): readonly string[] =>
    [
      ...root(element).querySelectorAll<HTMLElement>(
        '[part="option"], button, a, summary, input[type="range"]',
      ),
    ]
      .filter(each => !each.closest('details:not([open])') || each.localName === 'summary')
      .flatMap(each => {
        each.scrollIntoView({ block: 'center', behavior: 'instant' });
        // A link that runs over two lines has its middle between them.
        const box = each.getClientRects()[0] ?? each.getBoundingClientRect();
        const hit = root(element).elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        const label = each.textContent?.replace(/\s+/g, ' ').trim();
        return hit && (each.contains(hit) || hit.contains(each)) ? [] : [`${each.localName} ${label}`];
      });

  for (const [place, css] of Object.entries(places)) {
    it(`${place}, every control can be pressed, and nothing sticks out`, async () => {
      if (place.includes('zoom') && !tellsZoomedPlaces()) return;
      for (const kind of [
        'the first page',
        'questions with a scale, not answered',
        'the result, all opened',
        'the emergency',
      ]) {
        const frame = await mountInFrame(700, everything, { css: `.place { ${css} }` });
        const around = frame.document.createElement('div');
        around.className = 'place';
        frame.document.body.append(around);
        around.append(frame.element);
        await show(frame.element, kind);
        expect(unreachable(frame.element), kind).to.deep.equal([]);
        const page = frame.document.documentElement;
        expect(page.scrollWidth, `${kind}: sideways`).to.be.at.most(page.clientWidth);
        frame.window.frameElement?.remove();
      }
    });
  }
});

describe('V12 a page from right to left', () => {
  it('mirrors every screen, and leaves words, sizes and the order of numbers as they are', async () => {
    const width = 640;
    // Firefox has a usual font for each script, and measures each letter by it.
    const css = 'body { font-family: "DejaVu Sans", "Liberation Sans", Arial }';
    for (const kind of ['the first page', 'one question in groups', 'questions with a scale', 'the result']) {
      const frames = await Promise.all([
        mountInFrame(width, everything, { height: 9_000, css }),
        mountInFrame(width, everything, { height: 9_000, css, dir: 'rtl' }),
      ]);
      // Of words in a line only the box can be mirrored; inside it the sentence is English.
      const boxes = await Promise.all(
        frames.map(async (frame, side) => {
          await show(frame.element, kind);
          return [...root(frame.element).querySelectorAll('[part], .notice, section, li')]
            .filter(each => each.getClientRects().length > 0)
            .map(each => {
              const box = each.getBoundingClientRect();
              return [side ? width - box.right : box.left, box.width, box.height].map(Math.round);
            });
        }),
      );
      const moved = (boxes[0] ?? []).filter((box, i) =>
        box.some((value, at) => Math.abs(value - (boxes[1]?.[i]?.[at] ?? Number.NaN)) > 2),
      );
      expect(moved, kind).to.deep.equal([]);
      for (const { window: view } of frames) view.frameElement?.remove();
    }
  });
});
