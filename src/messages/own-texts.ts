import { inside } from './inside.ts';
import type { Messages } from './messages.ts';

type Node = string | readonly string[] | { readonly [key: string]: Node };

/** The node a path leads to, by own keys only. */
function at(root: Node, path: string): Node | undefined {
  let node: Node | undefined = root;
  for (const key of path.split('.')) {
    if (typeof node !== 'object' || !Object.hasOwn(node, key)) return undefined;
    node = (node as { readonly [key: string]: Node })[key];
  }
  return node;
}

/** True for the dotted path of a text (`intro.heading`); groups of texts are no texts. */
export const isMessagePath = (path: string): boolean => typeof at(inside.messages, path) === 'string';

function put(node: Node, keys: readonly string[], text: string): Node {
  const [key, ...rest] = keys;
  if (key === undefined || typeof node !== 'object') return text;
  if (Array.isArray(node)) return node.map((each, i) => (String(i) === key ? text : each));
  const record = node as { readonly [key: string]: Node };
  return { ...record, [key]: put(record[key] ?? '', rest, text) };
}

/** The language's words with the clinic's own in their places. Unknown paths were reported and dropped before. */
export function withOwnTexts(messages: Messages, texts: Readonly<Record<string, string>>): Messages {
  let words = messages as unknown as Node;
  for (const [path, text] of Object.entries(texts)) {
    if (isMessagePath(path)) words = put(words, path.split('.'), text);
  }
  return words as unknown as Messages;
}
