import { html, type TemplateResult } from 'lit/html.js';
import type { LanguageSwitchView } from '../view-model/types.ts';
import type { Intents } from './intents.ts';

/** A button for each language, in its own words: whoever does not read this page finds theirs. */
export const languageSwitch = (
  { label, options }: LanguageSwitchView,
  intents: Intents,
): TemplateResult => html`
  <div class="languages" role="group" aria-label=${label}>
    ${options.map(
      ({ tag, name, isSpoken }) => html`
        <button class="text" lang=${tag} aria-pressed=${isSpoken} @click=${() => intents.speak(tag)}>
          <bdi>${name}</bdi>
        </button>
      `,
    )}
  </div>
`;
