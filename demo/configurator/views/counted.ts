import { html, type TemplateResult } from 'lit';
import { fieldAt } from '../settings/fields.ts';
import type { SetUp } from '../state/set-up.ts';

/** What the views of counting show, and where their intents go. */
export interface Counted {
  /** A set-up that is `ready`. */
  readonly made: SetUp;
  /** Takes the visitor to a field. */
  readonly goTo: (path: string) => void;
  readonly saveContainer: () => void;
}

/** A button that leads to a field, called as the field is where it has no name of its own. */
export const fieldButton = (
  { goTo }: Pick<Counted, 'goTo'>,
  path: string,
  name = fieldAt(path)?.words.label ?? path,
): TemplateResult => html`<button type="button" @click=${() => goTo(path)}>${name}</button>`;
