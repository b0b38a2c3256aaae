import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { languageName } from '../../../src/messages/language-tag.ts';
import { type Outcome, outcomes } from '../../for-marketers/outcomes.ts';
import { packsPath } from '../settings/fields.ts';
import { insideTag, type Pack } from '../state/languages.ts';
import { fieldButton } from './field-button.ts';

export const devices = { phone: 'Phone', sidebar: 'Sidebar', desktop: 'Desktop' } as const;
export type Device = keyof typeof devices;
export const schemes = { light: 'Light page', dark: 'Dark page' } as const;
export type Scheme = keyof typeof schemes;

export interface PreviewView {
  readonly device: Device;
  readonly scheme: Scheme;
  /** In which language it is looked at; empty: as it is set up. */
  readonly language: string;
  readonly packs: readonly Pack[];
  /** The id of the outcome that was asked for last; `null`: the first page. */
  readonly outcome: string | null;
  readonly chooseDevice: (device: Device) => void;
  readonly chooseScheme: (scheme: Scheme) => void;
  readonly chooseLanguage: (language: string) => void;
  /** `null`: the first page. */
  readonly show: (outcome: Outcome | null) => void;
  /** Takes the visitor to a field. */
  readonly goTo: (path: string) => void;
  /** Hands over the frame once it is there. */
  readonly frame: (element: Element | undefined) => void;
}

const radios = <Value extends string>(
  name: string,
  legend: string,
  choices: Readonly<Record<Value, string>>,
  chosen: Value,
  choose: (value: Value) => void,
): TemplateResult => html`<fieldset class="radios">
  <legend>${legend}</legend>
  ${(Object.entries(choices) as [Value, string][]).map(
    ([value, label]) => html`<label class="tick">
      <input type="radio" name=${name} .checked=${value === chosen} @change=${() => choose(value)}> ${label}
    </label>`,
  )}
</fieldset>`;

const languagesOf = (packs: readonly Pack[]): Readonly<Record<string, string>> => ({
  '': 'As set up',
  ...Object.fromEntries(
    [insideTag, ...packs.map(({ tag }) => tag)].map(tag => [tag, languageName(tag, insideTag)]),
  ),
});

const outcomeButton = (view: PreviewView, outcome: Outcome | null): TemplateResult => html`<button
  type="button"
  aria-pressed=${view.outcome === (outcome?.id ?? null) ? 'true' : 'false'}
  @click=${() => view.show(outcome)}
>${outcome?.name ?? 'First page'}</button>`;

/** The live check, at the size and on the page that is chosen. */
export const previewView = (view: PreviewView): TemplateResult => html`
  <div class="row close">
    ${radios('device', 'Size', devices, view.device, view.chooseDevice)}
    ${radios('scheme', 'Page', schemes, view.scheme, view.chooseScheme)}
    ${radios('language', 'Look at it in', languagesOf(view.packs), view.language, view.chooseLanguage)}
  </div>
  <div role="status">
    ${
      view.language === ''
        ? nothing
        : html`<p class="hint">
            Only a look, in ${languageName(view.language, insideTag)}: what you copy stays as it is. What visitors are offered is set here: ${fieldButton(view, packsPath)}
          </p>`
    }
  </div>
  <div role="group" aria-labelledby="outcomes-name">
    <p id="outcomes-name">Everything it may say, each with one press:</p>
    <div class="row tight small">${[null, ...outcomes].map(each => outcomeButton(view, each))}</div>
  </div>
  <div class="stage ${view.device}">
    <iframe title="The check as it is set up now" ${ref(view.frame)}></iframe>
  </div>
  <p class="hint">This is the real check: answer it, change it. Its links lead nowhere here.</p>
`;
