import { MassageFitCheck } from './element/massage-fit-check.ts';

const tag = 'massage-fit-check';

/**
 * Registers the tag, once; on a server, where there is no registry, nothing. A second copy of the script does
 * nothing either; when it is another version it says so, since the first one stays in charge.
 */
const registry: CustomElementRegistry | undefined = globalThis.customElements;
const owner = registry?.get(tag) as { readonly version?: string } | undefined;
if (!owner) registry?.define(tag, MassageFitCheck);
else if (owner.version !== MassageFitCheck.version) {
  console.warn(
    `<${tag}> ${MassageFitCheck.version} was loaded after ${owner.version ?? 'another version'}, which stays in charge. Remove one of the two scripts.`,
  );
}
