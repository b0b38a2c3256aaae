import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ReadyLook } from '../colours/ready-looks.ts';
import { type FieldGroup, isForNoStyle, languageGroup } from '../settings/groups.ts';
import { searchFields } from '../settings/search.ts';
import { buildersNamed } from '../snippets/builders.ts';
import { ready, wrongPaths } from '../state/ready.ts';
import { type Downloads, downloads, whereTheyGo } from './downloads.ts';
import { fieldView } from './field.ts';
import { languageFields } from './languages.ts';
import { colourLines, lookChoice } from './looks.ts';
import { ownWords } from './own-words.ts';

/** What the form shows besides its fields. */
export interface FormView extends Downloads {
  readonly search: string;
  readonly searchFor: (letters: string) => void;
  /** Chooses a way to make websites, and takes the visitor to where that is asked. */
  readonly toBuilder: (id: string) => void;
  readonly openGroups: ReadonlySet<string>;
  readonly toggle: (group: string, isOpen: boolean) => void;
  readonly wear: (look: ReadyLook) => void;
  readonly sentenceSearch: string;
  readonly searchSentences: (letters: string) => void;
}

const counted = (form: FormView, isIn: (path: string) => boolean): string => {
  const set = Object.keys(form.setUp).filter(isIn).length;
  const wrong = wrongPaths(form.setUp, form.browser).filter(isIn).length;
  return [set ? `${set} set` : '', wrong ? `${wrong} to look at` : ''].filter(Boolean).join(', ');
};

const section = (
  form: FormView,
  id: string,
  name: string,
  isIn: (path: string) => boolean,
  content: unknown,
): TemplateResult => {
  const count = counted(form, isIn);
  return html`<details
    id="group-${id}"
    ?open=${form.search !== '' || form.openGroups.has(id)}
    @toggle=${({ target }: Event) => form.toggle(id, (target as HTMLDetailsElement).open)}
  >
    <summary><h3>${name}</h3>${count ? html` <span class="count">${count}</span>` : nothing}</summary>
    <div class="fields">${content}</div>
  </details>`;
};

/** Fields that are of use in this set-up, and those that are filled in. */
const asked = (form: FormView, paths: readonly string[]): readonly string[] => {
  const { modalities } = ready(form.setUp, form.browser);
  return paths.filter(path => form.setUp[path] || !isForNoStyle(path, modalities));
};

const group = (form: FormView, { id, name, note, paths }: FieldGroup): TemplateResult =>
  section(
    form,
    id,
    name,
    path => paths.includes(path),
    html`
      ${note ? html`<p>${note}</p>` : nothing} ${id === 'looks' && !form.search ? lookChoice(form.wear) : nothing}
      ${id === languageGroup ? languageFields(form, paths) : asked(form, paths).map(path => fieldView(path, form))} ${id === 'looks' ? colourLines(form) : nothing}
      ${
        id === 'site'
          ? html`<div class="row tight">${downloads(form)}</div>
              <p class="hint">${whereTheyGo(form)}</p>`
          : nothing
      }
    `,
  );

/** Ways to make websites are chosen above, and looked for here. */
const foundBuilders = ({ search, toBuilder }: FormView): TemplateResult | typeof nothing => {
  const found = buildersNamed(search);
  return found.length === 0
    ? nothing
    : html`<div class="field">
        <p>What is your website made with?</p>
        <div class="row tight">
          ${found.map(({ id, name }) => html`<button type="button" @click=${() => toBuilder(id)}>${name}</button>`)}
        </div>
      </div>`;
};

/** Everything that can be set, by group. */
export function formView(form: FormView): TemplateResult {
  const groups = searchFields(form.search);
  return html`
    <div class="field" role="search">
      <label for="search">Find a setting</label>
      <input
        id="search"
        type="search"
        autocomplete="off"
        .value=${live(form.search)}
        @input=${({ target }: InputEvent) => form.searchFor((target as HTMLInputElement).value)}
      >
      <p class="hint" role="status">${groups.length === 0 ? 'Nothing is called that. Try another word.' : nothing}</p>
    </div>
    ${foundBuilders(form)}
    ${repeat(
      groups,
      ({ id }) => id,
      each => group(form, each),
    )}
    ${
      form.search
        ? nothing
        : section(
            form,
            'texts',
            'Your own words',
            path => path.startsWith('texts.'),
            ownWords(form, form.sentenceSearch, form.searchSentences),
          )
    }
  `;
}
