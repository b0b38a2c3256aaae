import { isOfPage } from '../settings/fields.ts';
import type { Browser } from '../state/judge.ts';
import type { SetUp } from '../state/set-up.ts';
import { paste } from './paste.ts';

/** What came of pasting, in words. */
export interface PasteAnswer {
  readonly summary: string;
  readonly notes: readonly string[];
}

/** The form as the pasted text has it, and what to say; the form as it was, where nothing of the text is ours. */
export function pasteInto(setUp: SetUp, text: string, browser: Browser): readonly [SetUp, PasteAnswer] {
  const pasted = paste(text, browser);
  if (!pasted) {
    const summary = text.trim()
      ? 'Nothing of the check was found in it. Paste the whole piece of code, or the address of your booking page.'
      : 'Paste something into the field first.';
    return [setUp, { summary, notes: [] }];
  }
  // Where the files are and where the site counts belong to the site; not every snippet says it.
  const kept = Object.fromEntries(Object.entries(setUp).filter(([path]) => isOfPage(path)));
  const count = Object.keys(pasted.setUp).length;
  const summary =
    count > 0
      ? `The form is filled in: ${count} ${count === 1 ? 'setting' : 'settings'}. “Undo” brings back what was there.`
      : 'It is the check, and nothing in it could be read as a setting.';
  return [count > 0 ? Object.freeze({ ...kept, ...pasted.setUp }) : setUp, { summary, notes: pasted.notes }];
}
