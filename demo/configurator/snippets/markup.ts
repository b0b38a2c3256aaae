import { filesOf, type Loaded, type Script } from './builder.ts';
import type { Pair, TagParts } from './tag-parts.ts';

export const tag = 'massage-fit-check';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text as HTML writes it, in an attribute too. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, each => entities[each] ?? each);

export const attribute = ([name, value]: Pair): string =>
  value === '' ? name : `${name}="${escaped(value)}"`;

/** A start tag: on one line where it fits, else one line for each attribute. */
export function startTag(name: string, pairs: readonly Pair[], indent = ''): string {
  const attributes = pairs.map(attribute);
  const line = `${indent}<${[name, ...attributes].join(' ')}>`;
  return line.length <= 100
    ? line
    : [`${indent}<${name}`, ...attributes.map(each => `${indent}  ${each}`), `${indent}>`].join('\n');
}

/** JSON that may stand in a script of HTML: nothing in it opens or closes a tag or a comment. */
export const safeJson = (value: unknown): string => JSON.stringify(value, null, 2).replace(/</g, '\\u003c');

export const css = (look: readonly Pair[]): string =>
  look.map(([property, value]) => `${property}: ${value}`).join('; ');
/** A rule for a style sheet. */
export const rule = (look: readonly Pair[]): string => `${tag} { ${css(look)} }`;

const styled = (look: readonly Pair[]): readonly Pair[] => (look.length > 0 ? [['style', css(look)]] : []);

export const linkMarkup = ({ href, text, target }: TagParts['link']): string =>
  `${startTag('a', [
    ['href', href],
    ...(target ? [['target', target] as const] : []),
    ...(target === '_blank' ? [['rel', 'noopener'] as const] : []),
  ])}${escaped(text)}</a>`;

/** The tag with everything in it. */
export function tagMarkup({ attributes, json, look, link }: TagParts): string {
  const settings = json
    ? ['  <script type="application/json">', safeJson(json).replace(/^/gm, '    '), '  </script>']
    : [];
  return [
    startTag(tag, [...attributes, ...styled(look)]),
    `  ${linkMarkup(link)}`,
    ...settings,
    `</${tag}>`,
  ].join('\n');
}

/** The plain box for builders that take unknown tags away. */
export const markedDiv = ({ attributes, look, link }: TagParts): string =>
  [
    startTag('div', [
      [`data-${tag}`, ''],
      ...attributes.map(([name, value]): Pair => [`data-${name}`, value]),
      ...styled(look),
    ]),
    `  ${linkMarkup(link)}`,
    '</div>',
  ].join('\n');

const loadMarkup = ({ address, integrity }: Loaded): string =>
  `${startTag('script', [
    ['defer', ''],
    ['src', address],
    ...(integrity === undefined
      ? []
      : ([
          ['integrity', integrity],
          ['crossorigin', 'anonymous'],
        ] as const)),
  ])}</script>`;

/** The tags of the script and of its languages, line by line. */
export const scriptMarkup = (script: Script): string => filesOf(script).map(loadMarkup).join('\n');
