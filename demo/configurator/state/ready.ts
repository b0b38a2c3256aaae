import { fieldAt, scriptPath } from '../settings/fields.ts';
import { type Browser, isDefault, judge } from './judge.ts';
import { firstFirst, withoutRepeats } from './languages.ts';
import type { SetUp } from './set-up.ts';

/**
 * What of a set-up the widget uses and would not do anyway, each value as its reader gives it back: this is what goes into
 * snippets and the preview. Making it ready twice changes nothing.
 */
export function ready(setUp: SetUp, browser: Browser): SetUp {
  const values = Object.entries(setUp).flatMap(([path, text]) => {
    const field = fieldAt(path);
    const value = field && judge(field, text, browser).value;
    return field && value !== undefined && !isDefault(field, value) ? [[path, value] as const] : [];
  });
  const made: SetUp = Object.fromEntries(values);
  return Object.freeze(withoutRepeats(firstFirst(made), made[scriptPath] ?? '', browser.packs));
}

/** Paths of what is wrong, in the order of the set-up. */
export const wrongPaths = (setUp: SetUp, browser: Browser): readonly string[] =>
  Object.entries(setUp).flatMap(([path, text]) => {
    const field = fieldAt(path);
    return field && judge(field, text, browser).problem !== undefined ? [path] : [];
  });

/** Whether a visitor has a way to the clinic. Without one there is nothing to copy yet. */
export const hasWayToBook = (made: SetUp): boolean => 'bookingUrl' in made || 'phone' in made;
