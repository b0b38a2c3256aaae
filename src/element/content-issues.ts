import { issue } from '../config/issue.ts';
import type { ConfigIssue } from '../config/types.ts';
import { isElement } from './composed-tree.ts';

/** Where the JSON of the settings stands. */
export const settingsScript = 'script[type="application/json"]';
/** What is found on a page and in no fallback. */
const pageOwn = 'h1, h2, h3, h4, h5, h6, main, section, article, nav, footer, form, table, massage-fit-check';
/** Characters; a link and a sentence or two have fewer. */
const mostText = 600;

const holdsSettings = (node: Node): boolean =>
  isElement(node) && (node.matches(settingsScript) || node.querySelector(settingsScript) !== null);
const isUnseen = (node: Node): boolean => isElement(node) && node.matches('script, style, template');
const textOf = (nodes: readonly Node[]): string =>
  nodes
    .map(node => node.textContent ?? '')
    .join('')
    .trim();

/** What stands inside the tag and was not meant to: settings outside their script, and the rest of the page. */
export function contentIssues(host: Element): readonly ConfigIssue[] {
  const nodes = [...host.childNodes].filter(node => isElement(node) || node.nodeType === 3);
  const json = nodes.find(node => !holdsSettings(node) && /^\s*\{\s*["“”„«']/.test(node.textContent ?? ''));
  const text = textOf(nodes.filter(node => !isUnseen(node)));
  const isPage = host.querySelector(pageOwn) !== null || text.length > mostText;
  return [
    ...(json
      ? [
          issue(
            'application/json',
            textOf([json]),
            'outside its script',
            'settings between <script type="application/json"> and </script>',
            'nothing of it',
          ),
        ]
      : []),
    ...(isPage
      ? [
          issue(
            'content',
            text,
            'what follows on the page stands inside the tag, where nobody sees it: <massage-fit-check … /> does not close itself',
            'a link or a sentence, then </massage-fit-check>',
            'it as the fallback',
          ),
        ]
      : []),
  ];
}
