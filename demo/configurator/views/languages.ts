import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { languageName } from '../../../src/messages/language-tag.ts';
import { reviewOf } from '../../review-of.ts';
import { fieldAt, packsPath } from '../settings/fields.ts';
import { judge } from '../state/judge.ts';
import {
  insideTag,
  isAskedBy,
  neededPacks,
  type Pack,
  withChoice,
  withoutWords,
  withPack,
} from '../state/languages.ts';
import { ready } from '../state/ready.ts';
import type { SetUp } from '../state/set-up.ts';
import { describedBy, fieldId, problem, type Shown } from './field.ts';
import { labelOf } from './field-button.ts';
import type { FormState } from './form-state.ts';
import { help } from './help.ts';

/** As a clinic knows it, and as its visitors do: "French (Français)". */
export const nameOf = (tag: string): string => {
  const [known, own] = [languageName(tag, insideTag), languageName(tag, tag)];
  return known === own ? known : `${known} (${own})`;
};

const shownAt = (path: string, form: FormState): Shown | null => {
  const field = fieldAt(path);
  const text = form.setUp[path] ?? '';
  return field === undefined
    ? null
    : { field, id: fieldId(path), text, verdict: text ? judge(field, text, form.browser) : {}, form };
};

/** How far its words were read by somebody who answers for them. */
const review = (tag: string): TemplateResult => {
  const { words, record } = reviewOf(tag);
  // From dist/ and from demo/ alike, where this page lies in the project's folder.
  return html`<p class="hint">${words} The record: <a href="../${record}">${record}</a></p>`;
};

const tick = (form: FormState, { tag }: Pack): TemplateResult => {
  const made = ready(form.setUp, form.browser);
  const { packs } = form.browser;
  const isOn = neededPacks(made, packs).includes(tag);
  const asking = (['lang', 'summaryLang'] as const).filter(path => isAskedBy(path, made, tag, packs));
  const toggle = ({ target }: Event): void =>
    form.fillAll(withPack(form.setUp, tag, (target as HTMLInputElement).checked, packs));
  return html`<label class="tick">
      <input type="checkbox" .checked=${live(isOn)} ?disabled=${asking.length > 0} @change=${toggle}>
      ${nameOf(tag)}
    </label>
    ${asking.length > 0 ? html`<p class="hint">Needed for: ${asking.map(labelOf).join('; ')}.</p>` : nothing}
    ${isOn ? review(tag) : nothing}`;
};

const ticks = (form: FormState): TemplateResult | typeof nothing => {
  const shown = shownAt(packsPath, form);
  if (!shown) return nothing;
  const { id, field } = shown;
  const missing = withoutWords(ready(form.setUp, form.browser), form.browser.packs);
  return html`<fieldset class="field" id=${id} tabindex="-1" aria-describedby=${describedBy(id)}>
    <legend>${field.words.label}</legend>
    ${help(`${id}-help`, field.words.label, field.words.help)}
    <label class="tick"><input type="checkbox" checked disabled> ${nameOf(insideTag)}, always there</label>
    ${form.browser.packs.map(pack => tick(form, pack))}
    ${problem(shown)}
    ${
      missing.length > 0
        ? html`<p class="hint">
            There are no words in ${missing.map(code => languageName(code, insideTag)).join(', ')} yet. Visitors who ask for it read English.
          </p>`
        : nothing
    }
  </fieldset>`;
};

/** What the code that is copied does for visitors, in words; empty where there is but one language. */
const whatVisitorsGet = (made: SetUp, packs: readonly Pack[]): string => {
  const names = (tags: readonly string[], type: 'conjunction' | 'disjunction'): string =>
    new Intl.ListFormat(insideTag, { type }).format(tags.map(tag => languageName(tag, insideTag)));
  const { lang, languages } = made;
  const offered = languages?.split(' ') ?? [];
  const begins = lang ? languageName(lang, insideTag) : 'the language of your page';
  if (offered.length > 1)
    return `As it is copied, visitors choose on the first page: ${names(offered, 'disjunction')}. It begins in ${begins}.`;
  const needed = neededPacks(made, packs);
  if (needed.length === 0) return '';
  return lang
    ? `As it is copied, visitors have no choice: they read ${begins}.`
    : `As it is copied, visitors have no choice: they read ${names(needed, 'conjunction')} on pages of yours that are in it, and English on all others.`;
};

const choice = (form: FormState): TemplateResult | typeof nothing => {
  const shown = shownAt('languages', form);
  if (!shown) return nothing;
  const { id, field, text } = shown;
  const { packs } = form.browser;
  const isPossible = text !== '' || neededPacks(ready(form.setUp, form.browser), packs).length > 0;
  return html`<div class="field">
    <div class="name">
      <label class="tick" for=${id}>
        <input
          id=${id}
          type="checkbox"
          .checked=${live(text !== '')}
          ?disabled=${!isPossible}
          aria-describedby=${describedBy(id)}
          @change=${({ target }: Event) =>
            form.fillAll(withChoice(form.setUp, (target as HTMLInputElement).checked, packs))}
        >
        ${field.words.label}
      </label>
      ${help(`${id}-help`, field.words.label, field.words.help)}
    </div>
    ${isPossible ? nothing : html`<p class="hint">Tick another language first.</p>`}
    <p class="hint" role="status">${whatVisitorsGet(ready(form.setUp, form.browser), packs)}</p>
    ${problem(shown)}
  </div>`;
};

/** One language out of those there are. @param none what it says where it is left alone */
const oneOf = (
  form: FormState,
  path: 'lang' | 'summaryLang',
  none: string,
): TemplateResult | typeof nothing => {
  const shown = shownAt(path, form);
  if (!shown) return nothing;
  const { id, field, text, verdict } = shown;
  const tags = [insideTag, ...form.browser.packs.map(({ tag }) => tag)];
  const chosen = verdict.value ?? text;
  const others = chosen === '' || tags.includes(chosen) ? [] : [chosen];
  const name = (code: string): string => (verdict.value === undefined ? code : nameOf(code));
  const options: readonly (readonly [string, string])[] = [
    ['', none],
    ...tags.map(tag => [tag, nameOf(tag)] as const),
    ...others.map(code => [code, name(code)] as const),
  ];
  return html`<div class="field">
    <div class="name">
      <label for=${id}>${field.words.label}</label>
      ${help(`${id}-help`, field.words.label, field.words.help)}
    </div>
    <select
      id=${id}
      aria-describedby=${describedBy(id)}
      aria-invalid=${verdict.problem === undefined ? 'false' : 'true'}
      @change=${({ target }: Event) => form.fill(path, (target as HTMLSelectElement).value)}
    >
      ${options.map(
        ([value, label]) =>
          html`<option value=${value} .selected=${live(value === chosen)}>${label}</option>`,
      )}
    </select>
    ${problem(shown)}
  </div>`;
};

/** Which languages there are, whether visitors choose, and what comes first. @param paths of the fields that are shown */
export function languageFields(
  form: FormState,
  paths: readonly string[],
): (TemplateResult | typeof nothing)[] {
  const fields: Readonly<Record<string, () => TemplateResult | typeof nothing>> = {
    [packsPath]: () => ticks(form),
    languages: () => choice(form),
    lang: () => oneOf(form, 'lang', 'That of your page'),
    summaryLang: () => oneOf(form, 'summaryLang', 'That of the visitor'),
  };
  return paths.map(path => fields[path]?.() ?? nothing);
}
