import { html, type TemplateResult } from 'lit';
import { fieldAt } from '../settings/fields.ts';

/** What a field is called on the form. */
export const labelOf = (path: string): string => fieldAt(path)?.words.label ?? path;

/** A button that leads to a field, called as the field is where it has no name of its own. */
export const fieldButton = (
  { goTo }: { readonly goTo: (path: string) => void },
  path: string,
  name = labelOf(path),
): TemplateResult => html`<button type="button" @click=${() => goTo(path)}>${name}</button>`;
