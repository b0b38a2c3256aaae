import { html, nothing, type TemplateResult } from 'lit';
import { linksWithinSite } from '../page/page-of-its-own.ts';
import { scriptPath } from '../settings/fields.ts';
import type { Builder, Piece } from '../snippets/builder.ts';
import { writeSnippet } from '../snippets/write-snippet.ts';
import { isCountryTold } from '../state/country-told.ts';
import { firstLanguage } from '../state/languages.ts';
import { hasWayToBook, wrongPaths } from '../state/ready.ts';
import type { SetUp } from '../state/set-up.ts';
import { type Copying, copyButton } from './copying.ts';
import { type Downloads, downloads, whereTheyGoIn } from './downloads.ts';
import { fieldButton, labelOf } from './field-button.ts';
import { nameOf } from './languages.ts';

export interface SnippetView extends Downloads, Copying {
  /** The set-up, `ready`. */
  readonly made: SetUp;
  readonly builder: Builder;
  /** Takes the visitor to the choice of it. */
  readonly chooseAnother: () => void;
  /** Takes the visitor to a field. */
  readonly goTo: (path: string) => void;
  readonly savePage: () => void;
  /** The tag and the whole script, as one text. */
  readonly withScriptInside: () => string;
}

const steps = ({ steps: each }: Builder): TemplateResult =>
  html`<ul>${each.map(step => html`<li>${step}</li>`)}</ul>`;

/** How a file comes to a website made with this, and where it then is: before its address is asked for. */
const uploading = (view: SnippetView): TemplateResult | typeof nothing => {
  const { flatFolder } = view.builder;
  if (flatFolder === undefined) return nothing;
  const address = `${flatFolder}massage-fit-check.min.js`;
  return html`${steps(view.builder)}
    <p>Uploaded as it is called, it is at ${address}: <button type="button" @click=${() => view.fill(scriptPath, address)}>Use “${address}”</button></p>`;
};

/** In place of what there is to copy. */
const asking = (view: SnippetView, paths: readonly string[]): TemplateResult => {
  const needsWay = paths.includes('bookingUrl');
  const others = paths.filter(path => path !== 'bookingUrl' && path !== 'phone');
  return html`<div class="asking" role="status">
    <p>Before you copy, this is missing:</p>
    <ul>
      ${
        needsWay
          ? html`<li>a way to book: ${fieldButton(view, 'bookingUrl')} or ${fieldButton(view, 'phone')}</li>`
          : nothing
      }
      ${others.map(
        path => html`<li>
          ${fieldButton(view, path)}
          ${downloads(view, view.builder.takesOneScript)}
          ${uploading(view)}
          <p>${view.builder.takesOneScript ? nothing : whereTheyGoIn(view.builder, view)}</p>
          ${
            view.builder.takesScriptInside && !needsWay
              ? html`<p>Nowhere to upload a file? Then take all of it as one long text:</p>
                  <p>${copyButton(view, 'inside', 'Copy it with the script inside', view.withScriptInside)}</p>`
              : nothing
          }
        </li>`,
      )}
    </ul>
  </div>`;
};

const piece = (
  view: SnippetView,
  { where, code }: Piece,
  nth: number,
): TemplateResult => html`<div class="piece">
  <p id="piece-${nth}">Copy this ${where}:</p>
  <pre tabindex="0" role="region" aria-labelledby="piece-${nth}"><code>${code}</code></pre>
  <p>${copyButton(view, `piece-${nth}`, 'Copy', () => code)}</p>
</div>`;

const leftOut = (paths: readonly string[]): TemplateResult => html`<p>
  Left out, as there is no way to say it there: ${paths.map(path => labelOf(path)).join('; ')}.
</p>`;

const wrong = (view: SnippetView): TemplateResult | typeof nothing => {
  const paths = wrongPaths(view.setUp, view.browser);
  return paths.length === 0
    ? nothing
    : html`<p>
        To look at first. What is not understood is left out below: ${paths.map(path => html`${fieldButton(view, path)} `)}
      </p>`;
};

/** Where nothing says the country, visitors who need help now see numbers of several. */
const whichCountry = (view: SnippetView): TemplateResult | typeof nothing =>
  isCountryTold(view.made) || !hasWayToBook(view.made)
    ? nothing
    : html`<p>
        Nothing here says your country, so visitors who need help now may see numbers of several. Set ${fieldButton(view, 'country')} or write ${fieldButton(view, 'phone')} with its country code, like +1.
      </p>`;

/** A page of its own holds nothing but the check. */
const notCounted = ({ made }: SnippetView): TemplateResult | typeof nothing =>
  'analytics' in made
    ? html`<p>
        Nothing is counted on that page unless somebody puts the code of your counter into its <code>&lt;head&gt;</code>.
      </p>`
    : nothing;

/** A page of its own has no site around it to say the language. */
const speaks = (view: SnippetView): TemplateResult | typeof nothing =>
  view.browser.packs.length > 0 && view.made['languages'] === undefined && hasWayToBook(view.made)
    ? html`<p>That page speaks ${nameOf(firstLanguage(view.made))}: ${fieldButton(view, 'lang')}</p>`
    : nothing;

/** Links that a page outside the clinic's site could not follow. */
const outside = (view: SnippetView): TemplateResult | typeof nothing => {
  const paths = linksWithinSite(view.made);
  return paths.length === 0
    ? nothing
    : html`<p>
        On another site these need the whole address, with https:// in front: ${paths.map(path => html`${fieldButton(view, path)} `)}
      </p>`;
};

/** What to copy, and where it goes. */
export function snippetView(view: SnippetView): TemplateResult {
  const { builder } = view;
  const snippet = writeSnippet(builder, view.setUp, view.browser);
  return html`
    <div class="row tight">
      <span>For a website made with: <b>${builder.name}</b></span>
      <button type="button" @click=${view.chooseAnother}>Choose another</button>
    </div>
    ${builder.needs ? html`<p>${builder.needs}</p>` : nothing}
    ${wrong(view)} ${whichCountry(view)}
    ${
      'asksFor' in snippet
        ? asking(view, snippet.asksFor)
        : html`
            ${steps(builder)}
            ${snippet.leftOut.length > 0 ? leftOut(snippet.leftOut) : nothing}
            ${builder.flatFolder === undefined ? nothing : html`<p>${whereTheyGoIn(builder, view)}</p>`}
            ${snippet.pieces.map((each, i) => piece(view, each, i + 1))}
          `
    }
    ${
      'pieces' in snippet && (builder.needsScript || builder.id === 'shopify')
        ? html`<p>What goes on your website once: ${downloads(view, builder.takesOneScript)}</p>
            <p>${builder.takesOneScript || builder.flatFolder || builder.id === 'shopify' ? nothing : whereTheyGoIn(builder, view)}</p>`
        : nothing
    }
    <h3>No place for a script?</h3>
    <p>Take the whole check as a page of its own, one file. Put it on any web space and link to it, or open it from a disk.</p>
    ${outside(view)} ${notCounted(view)} ${speaks(view)}
    <p><button type="button" @click=${view.savePage}>Download as a page</button></p>
  `;
}
