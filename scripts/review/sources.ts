// What a text was written from, where the knowledge behind it has a source of its own.
import { backgroundReferences } from '../../src/knowledge/background-references.ts';
import { conditions } from '../../src/knowledge/conditions.ts';
import type { Claim } from '../../src/knowledge/evidence.ts';
import { modalities } from '../../src/knowledge/modalities.ts';
import { pressureClaims } from '../../src/knowledge/pressure.ts';
import { referenceDetails } from '../../src/knowledge/reference-details.ts';
import type { ReferenceId } from '../../src/knowledge/references.ts';
import { safetySources } from '../../src/knowledge/safety-sources.ts';
import type { Source } from '../../src/knowledge/source.ts';

const allClaims: readonly Claim[] = [...conditions, ...modalities]
  .flatMap((row): readonly Claim[] => row.claims)
  .concat(pressureClaims);
const claimSources = new Map(allClaims.map(({ id, source }) => [id, source] as const));

const backgroundTitles = new Map<string, string>(backgroundReferences.map(({ id, cite }) => [id, cite]));
const titleOf = (source: Source): string =>
  source === 'house'
    ? 'A cautious decision of this project'
    : (backgroundTitles.get(source) ?? referenceDetails[source as ReferenceId].full);

/** Parts of the words whose keys end in a flag. */
const ofFlags = /^(?:carer\.)?(?:flags|flagReasons|emergency\.(?:more|moreWithFever|reasons))\.([^.]+)$/;
const ofClaims = /^(?:carer\.)?claims\.([^.]+)$/;
const ofReferences = /^references?(?:Notes)?\.([^.]+)$/;

const byFlag: Readonly<Record<string, readonly Source[]>> = safetySources;
const byReference: Readonly<Record<string, unknown>> = referenceDetails;

function sourcesOf(key: string): readonly Source[] {
  const [, flag = ''] = ofFlags.exec(key) ?? [];
  const [, claim = ''] = ofClaims.exec(key) ?? [];
  const [, reference = ''] = ofReferences.exec(key) ?? [];
  if (Object.hasOwn(byReference, reference)) return [reference as ReferenceId];
  return byFlag[flag] ?? claimSources.get(claim) ?? [];
}

/** The titles of the sources behind a text; none where it says nothing of medicine. */
export const sourceTitles = (key: string): readonly string[] => sourcesOf(key).map(titleOf);
