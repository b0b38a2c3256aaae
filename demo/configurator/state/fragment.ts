import { fieldAt } from '../settings/fields.ts';
import { emptySetUp, type SetUp, withField } from './set-up.ts';

/** The set-up as the part of an address behind `#`, which browsers send to nobody. Empty for an empty form. */
export const toFragment = (setUp: SetUp): string => new URLSearchParams(Object.entries(setUp)).toString();

export interface FromFragment {
  readonly setUp: SetUp;
  /** Names that this version has no field for. */
  readonly unknown: readonly string[];
}

/** With or without the `#`. Never throws. */
export function fromFragment(fragment: string): FromFragment {
  let setUp = emptySetUp;
  const unknown: string[] = [];
  for (const [path, text] of new URLSearchParams(fragment.replace(/^#/, ''))) {
    if (fieldAt(path)) setUp = withField(setUp, path, text);
    else unknown.push(path);
  }
  return { setUp, unknown };
}
