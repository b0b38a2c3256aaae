import { render } from 'lit/html.js';
import type { Language } from '../../messages/languages.ts';
import figure from '../../styles/body-figure.css?inline';
import ends from '../../styles/ends.css?inline';
import sheetOfPaper from '../../styles/paper.css?inline';
import bar from '../../styles/pressure-bar.css?inline';
import type { SummaryView } from '../../view-model/types.ts';
import { paper } from '../../views/paper.ts';

/**
 * Prints the summary alone, from an empty frame inside the shadow root: by nodes and an adopted sheet, so that a
 * strict policy of the page holds there too. Firefox fills an empty frame in its own time: nothing is written before
 * `load`. `started` is called when the browser begins to print, `done` when it has ended; neither where it may not
 * print (a sandbox, an app's own browser), which it does not tell otherwise.
 */
export function printSummary(
  root: ShadowRoot,
  summary: SummaryView,
  language: Language,
  started: () => void,
  done: () => void,
): HTMLIFrameElement {
  const frame = root.ownerDocument.createElement('iframe');
  // Not `display: none`: a frame without a box may print nothing.
  frame.className = 'sr';
  frame.inert = true;
  const print = (): void => {
    const paperDocument = frame.contentDocument;
    const view = paperDocument?.defaultView;
    if (!view) return;
    try {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(figure + ends + bar + sheetOfPaper);
      paperDocument.adoptedStyleSheets = [sheet];
      paperDocument.title = summary.title;
      paperDocument.documentElement.lang = language.tag;
      paperDocument.dir = language.direction;
      render(paper(summary), paperDocument.body);
      view.addEventListener('beforeprint', started, { once: true });
      view.addEventListener('afterprint', done, { once: true });
      view.print();
    } catch {}
  };
  frame.addEventListener('load', print, { once: true });
  root.append(frame);
  return frame;
}
