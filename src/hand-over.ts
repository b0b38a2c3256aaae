import type { LanguagePack } from './element/language-packs.ts';

const tag = 'massage-fit-check';

/**
 * Gives the words of a language to the class as soon as the tag is registered, before or after this; on a server, where
 * there is no registry, to nobody. An older script has no way to take them, and goes on as it is.
 */
export async function handOver(pack: LanguagePack, registry = globalThis.customElements): Promise<void> {
  const owner = (await registry?.whenDefined(tag)) as
    | { readonly addLanguage?: (pack: LanguagePack) => void }
    | undefined;
  if (owner?.addLanguage) owner.addLanguage(pack);
  else if (owner)
    console.warn(`<${tag}> cannot take languages/${pack.tag}.js: its script is of a version before that.`);
}
