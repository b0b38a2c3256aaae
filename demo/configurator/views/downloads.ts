import { html, nothing, type TemplateResult } from 'lit';
import { packFolderPath, scriptPath } from '../settings/fields.ts';
import type { Builder } from '../snippets/builder.ts';
import { neededPacks, packFolder } from '../state/languages.ts';
import { ready } from '../state/ready.ts';
import { fieldButton } from './field-button.ts';
import type { FormState } from './form-state.ts';

/** The files that a clinic puts on its website. */
export interface Downloads extends FormState {
  readonly saveScript: () => void;
  /** A language by its tag. */
  readonly savePack: (tag: string) => void;
  /** The script with the languages inside, as one file. */
  readonly saveTogether: () => void;
}

const button = (name: string, press: () => void): TemplateResult =>
  html`<button type="button" @click=${press}>${name}</button>`;

/** A button for each file that this set-up needs. @param asOne for builders that take one script and no second */
export function downloads(view: Downloads, asOne = false): TemplateResult | TemplateResult[] {
  const tags = neededPacks(ready(view.setUp, view.browser), view.browser.packs);
  if (asOne && tags.length > 0) return button('Download the script, its languages inside', view.saveTogether);
  return [
    button('Download the script', view.saveScript),
    ...tags.map(tag => html` ${button(`Download ${tag}.js`, () => view.savePack(tag))}`),
  ];
}

/** Where the files of languages go; nothing where there are none. */
export const whereTheyGo = (view: Downloads): string =>
  neededPacks(ready(view.setUp, view.browser), view.browser.packs).length > 0
    ? 'Languages go into a folder called “languages” beside the script, where your website has folders.'
    : '';

/** The same beside what is copied, with the way to say that they are elsewhere. */
export function whereTheyGoIn(
  { name, flatFolder }: Builder,
  view: Downloads & { readonly goTo: (path: string) => void },
): TemplateResult | typeof nothing {
  const made = ready(view.setUp, view.browser);
  const [tag] = neededPacks(made, view.browser.packs);
  if (tag === undefined) return nothing;
  const folderField = fieldButton(view, packFolderPath);
  if (flatFolder === undefined)
    return html`${whereTheyGo(view)} Are they elsewhere? Say where: ${folderField}`;
  const place = `${flatFolder}${tag}.js`;
  return packFolder(made, made[scriptPath] ?? '').endsWith(flatFolder)
    ? html`${name} has no folders: once uploaded, a language is at an address like ${place}, as it stands in the code.`
    : html`${name} has no folders: once uploaded, a language is at an address like ${place}. The code does not say so yet: write ${flatFolder} into ${folderField} or ${button(`Use “${flatFolder}”`, () => view.fill(packFolderPath, flatFolder))}`;
}
