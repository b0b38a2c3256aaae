import { html, type TemplateResult } from 'lit';
import { type Copying, copyButton } from './copying.ts';

export interface ToolbarView extends Copying {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly isEmpty: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly startAgain: () => void;
  /** Whether that was just done. */
  readonly isEmptied: boolean;
  /** To the code, past all fields. */
  readonly toCode: () => void;
  /** Of this page, with the set-up in it. */
  readonly address: () => string;
}

/** A button that does nothing just now keeps the focus. */
const button = (label: string, isOn: boolean, press: () => void): TemplateResult => html`<button
  type="button"
  aria-disabled=${isOn ? 'false' : 'true'}
  @click=${isOn ? press : null}
>${label}</button>`;

export const toolbar = (view: ToolbarView): TemplateResult => html`<div
  class="toolbar row tight"
  role="group"
  aria-label="The whole form"
>
  ${button('Undo', view.canUndo, view.undo)} ${button('Redo', view.canRedo, view.redo)}
  ${button('Start again', !view.isEmpty, view.startAgain)}
  ${copyButton(view, 'address', 'Copy a link to this set-up', view.address)}
  ${button('Go to what to copy', true, view.toCode)}
  <span role="status">${view.isEmptied ? 'The form is empty. Undo brings it back.' : ''}</span>
</div>`;
