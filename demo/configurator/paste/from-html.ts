import { scriptPath } from '../settings/fields.ts';
import type { Pack } from '../state/languages.ts';
import { fromAttributes } from './from-attributes.ts';
import { fromJson } from './from-json.ts';
import { fromPacks, isPackAddress } from './from-packs.ts';
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

/** The addresses of all scripts, of tags and of the loader for tag managers, as they are written. */
function addressesIn(root: Document): readonly string[] {
  const literal = /\.src\s*=\s*("(?:[^"\\\n]|\\.)*"|'[^'\\\n]*')/g;
  return within(root, 'script').flatMap(script => {
    const src = script.getAttribute('src');
    if (src !== null) return /\.m?js($|[?#'])/.test(src) ? [src] : [];
    return [...(script.textContent ?? '').matchAll(literal)].map(([, text = '']): string =>
      text.startsWith("'") ? text.slice(1, -1) : JSON.parse(text),
    );
  });
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
export function fromHtml(text: string, packs: readonly Pack[]): Pasted | null {
  const root = new DOMParser().parseFromString(text, 'text/html');
  const found = within(root, `${tag}, [${marker}]`);
  const addresses = addressesIn(root);
  const address = addresses.find(each => !each.includes('{{') && !isPackAddress(each, packs));
  const site = together([
    { setUp: address === undefined ? {} : { [scriptPath]: address }, notes: [] },
    fromPacks(text, addresses, packs),
  ]);
  const [element] = found;
  if (!element) return Object.keys(site.setUp).length === 0 ? null : site;
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
