import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PasteAnswer } from '../paste/paste-into.ts';

export interface PasteView {
  readonly text: string;
  /** What came of the last time; `null` before there was one. */
  readonly said: PasteAnswer | null;
  readonly type: (text: string) => void;
  readonly paste: () => void;
}

export const pasteView = ({ text, said, type, paste }: PasteView): TemplateResult => html`<details id="paste">
  <summary><h3>Paste what you have</h3></summary>
  <div class="fields">
    <div class="field">
      <label for="paste-text">A snippet, a shortcode or a link</label>
      <textarea
        id="paste-text"
        rows="4"
        spellcheck="false"
        autocapitalize="none"
        .value=${live(text)}
        @input=${({ target }: InputEvent) => type((target as HTMLTextAreaElement).value)}
      ></textarea>
    </div>
    <p><button type="button" @click=${paste}>Fill in the form</button></p>
    <div role="status">
      ${
        said
          ? html`<p>${said.summary}</p>
              ${said.notes.length > 0 ? html`<ul>${said.notes.map(note => html`<li>${note}</li>`)}</ul>` : nothing}`
          : nothing
      }
    </div>
  </div>
</details>`;
