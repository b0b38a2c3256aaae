import { html, type TemplateResult } from 'lit';

export interface Copying {
  /** What was copied last: the key of its button. A dash in front: it did not work. */
  readonly copied: string;
  readonly copy: (key: string, text: string) => void;
}

/** A button that copies, and says that it did. */
export const copyButton = (
  { copied, copy }: Copying,
  key: string,
  label: string,
  text: () => string,
): TemplateResult => html`<button
    type="button"
    class="copy"
    @click=${() => copy(key, text())}
  >${label}</button>
  <span role="status">${
    copied === key
      ? 'Copied.'
      : copied === `-${key}`
        ? 'Your browser did not allow it: select it and copy it by hand.'
        : ''
  }</span>`;
