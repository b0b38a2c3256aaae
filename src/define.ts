import { MassageFitCheck } from './element/massage-fit-check.ts';

const tag = 'massage-fit-check';

/**
 * Registers the tag, once. A second copy of the script does nothing; when it is another version it says so,
 * since the first one stays in charge.
 */
const owner = customElements.get(tag) as { readonly version?: string } | undefined;
if (!owner) customElements.define(tag, MassageFitCheck);
else if (owner.version !== MassageFitCheck.version) {
  console.warn(
    `<${tag}> ${MassageFitCheck.version} was loaded after ${owner.version ?? 'another version'}, which stays in charge. Remove one of the two scripts.`,
  );
}
