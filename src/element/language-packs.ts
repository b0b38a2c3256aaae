import { issue } from '../config/issue.ts';
import type { ConfigIssue } from '../config/types.ts';
import { faultIn } from '../messages/fault-in.ts';
import { inside } from '../messages/inside.ts';
import { type LanguageWords, load, loadedTags } from '../messages/languages.ts';
import type { Messages } from '../messages/messages.ts';
import { forRegion } from '../messages/region.ts';
import { version } from '../version.ts';

/** What a file of `dist/languages/` hands over. */
export interface LanguagePack extends LanguageWords {
  /** Of this project when it was built. Another version may have other texts. */
  readonly version: string;
}

/** What was refused, by tag. Of the whole page, like the words themselves. */
export const refusedPacks = new Map<string, ConfigIssue>();

const redrawers = new Set<() => void>();

/** Calls back whenever a pack has come, until the returned function is called. */
export function whenPackComes(redraw: () => void): () => void {
  redrawers.add(redraw);
  return () => redrawers.delete(redraw);
}

/** The first text that is missing or none, among the usual words and those of each region. */
function missingIn(messages: Messages): string | undefined {
  const shape = { ...inside.messages, regions: {} };
  return [messages, ...Object.keys(messages.regions).map(region => forRegion(messages, region))]
    .map(words => faultIn(words, shape))
    .find(fault => fault !== undefined);
}

/** What speaks against a pack; empty where nothing does. */
function faultOf({ version: its, messages }: LanguagePack, tag: string): string {
  if (its !== version) return `is of version ${its}`;
  if (loadedTags().includes(tag)) return 'came twice';
  const missing = missingIn(messages);
  return missing === undefined ? '' : `lacks ${missing}`;
}

/**
 * Lets every widget of the page speak another language, from now on. A pack of another version, one that lacks a text, and
 * one that came before is refused whole, and each widget has an issue for it. Never throws.
 */
export function addLanguage(pack: LanguagePack): void {
  let tag = '';
  let fault = 'is no pack';
  try {
    tag = String(new Intl.Locale(pack.tag));
    fault = faultOf(pack, tag);
    if (!fault) load({ tag, messages: pack.messages });
  } catch {
    // Whatever a page may hand over: it is refused.
  }
  refusedPacks.delete(tag);
  if (fault)
    refusedPacks.set(
      tag,
      issue(`languages/${tag}.js`, '', fault, `one of version ${version}, once`, 'what was there'),
    );
  for (const redraw of redrawers) redraw();
}
