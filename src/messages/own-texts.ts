import { en } from './en.ts';
import type { Messages } from './messages.ts';

type Node = string | readonly string[] | { readonly [key: string]: Node };

/** The node a path leads to, by own keys only. */
const at = (root: Node, path: string): Node | undefined =>
  path
    .split('.')
    .reduce<Node | undefined>(
      (node, key) =>
        typeof node === 'object' && Object.hasOwn(node, key)
          ? (node as { readonly [key: string]: Node })[key]
          : undefined,
      root,
    );

/** True for the dotted path of a text (`intro.heading`); groups of texts are no texts. */
export const isMessagePath = (path: string): boolean => typeof at(en, path) === 'string';

function put(node: Node, keys: readonly string[], text: string): Node {
  const [key, ...rest] = keys;
  if (key === undefined || typeof node !== 'object') return text;
  if (Array.isArray(node)) return node.map((each, i) => (String(i) === key ? text : each));
  const record = node as { readonly [key: string]: Node };
  return { ...record, [key]: put(record[key] ?? '', rest, text) };
}

/** The language's words with the clinic's own in their places. Unknown paths were reported and dropped before. */
export const withOwnTexts = (messages: Messages, texts: Readonly<Record<string, string>>): Messages =>
  Object.entries(texts)
    .filter(([path]) => isMessagePath(path))
    .reduce<Node>(
      (node, [path, text]) => put(node, path.split('.'), text),
      messages as unknown as Node,
    ) as unknown as Messages;
