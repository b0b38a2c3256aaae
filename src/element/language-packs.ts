import { issue } from '../config/issue.ts';
import type { ConfigIssue } from '../config/types.ts';
import { faultIn } from '../messages/fault-in.ts';
import { inside } from '../messages/inside.ts';
import { parsedTag } from '../messages/language-tag.ts';
import { type LanguageWords, load, loadedTags } from '../messages/languages.ts';
import { version } from '../version.ts';

/** What a file of `dist/languages/` hands over. */
export interface LanguagePack extends LanguageWords {
  /** Of this project when it was built. Another version may have other texts. */
  readonly version: string;
}

/** By tag. Of the whole page, like the words themselves. */
const refused = new Map<string, ConfigIssue>();
const redrawers = new Set<() => void>();

/** What speaks against a pack, and what would not; `null`: nothing. */
function faultOf(pack: LanguagePack, tag: string): readonly [problem: string, allowed: string] | null {
  if (pack.version !== version) return ['another version', `${version}, that of the main script`];
  if (loadedTags().includes(tag)) return ['came twice', 'once'];
  const fault = faultIn(pack.messages, inside.messages);
  return fault === undefined ? null : [`a text is missing: ${fault}`, 'the file as it was built'];
}

/**
 * Lets every widget of the page speak another language, from now on. A pack of another version, one that lacks a text, and
 * one that came before is refused whole, and each widget has an issue for it. Never throws.
 */
export function addLanguage(pack: LanguagePack): void {
  let tag = 'und';
  let fault: ReturnType<typeof faultOf> = ['unreadable', 'the file as it was built'];
  try {
    tag = String(parsedTag(pack.tag) ?? tag);
    if (tag !== 'und') fault = faultOf(pack, tag);
    if (!fault) load({ tag, messages: pack.messages });
  } catch {
    // Whatever a page may hand over: it is refused.
  }
  if (!fault) refused.delete(tag);
  else {
    const used = loadedTags().includes(tag) ? 'the first' : 'what is loaded';
    refused.set(tag, issue(`languages/${tag}.js`, '', ...fault, used));
  }
  for (const redraw of redrawers) redraw();
}

/** What was refused; empty when all is well. */
export const refusedPacks = (): readonly ConfigIssue[] => [...refused.values()];

/** Whether a pack of that language came and was refused. */
export const isRefused = (language: string): boolean =>
  [...refused.keys()].some(tag => new Intl.Locale(tag).language === language);

/** Calls back whenever a pack has come, until the returned function is called. */
export function whenPackComes(redraw: () => void): () => void {
  redrawers.add(redraw);
  return () => redrawers.delete(redraw);
}
