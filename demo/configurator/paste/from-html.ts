import { scriptPath } from '../settings/fields.ts';
import { fromAttributes } from './from-attributes.ts';
import { fromJson } from './from-json.ts';
import { type Pasted, quoted, together } from './pasted.ts';

const tag = 'massage-fit-check';
const marker = `data-${tag}`;

/** Also in templates, where Vue keeps its own. */
const within = (root: Document | DocumentFragment, selector: string): readonly Element[] => [
  ...root.querySelectorAll(selector),
  ...[...root.querySelectorAll('template')].flatMap(({ content }) => within(content, selector)),
];

const attributesOf = (element: Element): ReadonlyMap<string, string> => {
  const prefix = element.localName === tag ? '' : 'data-';
  return new Map(
    element
      .getAttributeNames()
      .filter(name => name.startsWith(prefix) && name !== marker)
      .map(name => [name.slice(prefix.length), element.getAttribute(name) ?? '']),
  );
};

/** The script's address, of a tag or of the loader for tag managers. */
function addressIn(root: Document): string | undefined {
  const scripts = within(root, 'script');
  const bySrc = scripts.map(each => each.getAttribute('src') ?? '').find(src => /\.m?js($|[?#])/.test(src));
  if (bySrc !== undefined && !bySrc.includes('{{')) return bySrc;
  for (const { textContent } of scripts) {
    const [, text] = /\.src\s*=\s*("(?:[^"\\\n]|\\.)*"|'[^'\\\n]*')/.exec(textContent ?? '') ?? [];
    if (text?.startsWith("'")) return text.slice(1, -1);
    if (text) return JSON.parse(text);
  }
  return undefined;
}

/** Settings of a program: `const settings = {…};`, as the snippets for React and Vue have it. */
const settingsInProgram = (text: string): string =>
  /^\s*const settings = (\{[\s\S]*?^\s*\});$/m.exec(text)?.[1] ?? '';

/**
 * Where neither a link nor a phone is set, people may have put their link inside: that is what visitors saw.
 */
function linkInside(element: Element): Pasted {
  const href = element.querySelector('a[href]')?.getAttribute('href') ?? '';
  return href
    ? {
        setUp: { bookingUrl: href },
        notes: [`The link inside, ${quoted(href)}, was taken as the booking link.`],
      }
    : { setUp: {}, notes: [] };
}

/** The tag, or the box for builders that take tags away, in a piece of a page; `null` where there is neither. */
export function fromHtml(text: string): Pasted | null {
  const root = new DOMParser().parseFromString(text, 'text/html');
  const found = within(root, `${tag}, [${marker}]`);
  const address = addressIn(root);
  const site: Pasted = { setUp: address === undefined ? {} : { [scriptPath]: address }, notes: [] };
  const [element] = found;
  if (!element) return address === undefined ? null : site;
  const json = element.querySelector('script[type="application/json"]')?.textContent ?? '';
  const said = together([
    site,
    fromAttributes(attributesOf(element)),
    fromJson(settingsInProgram(text)),
    fromJson(json),
    {
      setUp: {},
      notes: found.length > 1 ? [`There are ${found.length} checks in it; the first was taken.`] : [],
    },
  ]);
  const hasWay = 'bookingUrl' in said.setUp || 'phone' in said.setUp;
  return hasWay ? said : together([said, linkInside(element)]);
}
