import { html, nothing, svg, type TemplateResult } from 'lit';
import { least } from '../colours/checked-pair.ts';
import { type ColourLine, colourReport } from '../colours/colour-report.ts';
import { type ReadyLook, readyLooks } from '../colours/ready-looks.ts';
import { ready } from '../state/ready.ts';
import type { FormState } from './form-state.ts';

const sample = ({
  background,
  colour,
}: ColourLine): TemplateResult => html`<svg class="sample" viewBox="0 0 48 32" aria-hidden="true">
  ${svg`<rect width="48" height="32" rx="4" fill=${background}></rect>
    <text x="24" y="22" text-anchor="middle" font-size="17" fill=${colour}>Aa</text>`}
</svg>`;

const line = (found: ColourLine, form: FormState): TemplateResult => {
  const { name, pair, instead, path } = found;
  const { better } = pair;
  return html`<li>
    ${sample(found)}
    <div>
      ${name}: ${pair.ratio} to 1. ${pair.passes ? 'Easy to read.' : `At least ${least} to 1 is needed. ${instead ?? ''}`}
      ${
        better === undefined
          ? nothing
          : html`<button type="button" @click=${() => form.fill(path, better)}>Use ${better}, the nearest that passes</button>`
      }
    </div>
  </li>`;
};

/** What there is to begin with, above the fields of the group. */
export const lookChoice = (wear: (look: ReadyLook) => void): TemplateResult => html`<fieldset class="field">
  <legend>Begin with a look</legend>
  <div class="row">
    ${readyLooks.map(
      look => html`<button type="button" class="look" @click=${() => wear(look)}>
        <strong>${look.name}</strong> ${look.about}
      </button>`,
    )}
  </div>
</fieldset>`;

/** How well the colours can be read, measured. */
export const colourLines = (form: FormState): TemplateResult => {
  const lines = colourReport(ready(form.setUp, form.browser), form.browser);
  return html`<div aria-live="polite">
    ${
      lines.length === 0
        ? nothing
        : html`<h4>How well it can be read</h4>
            <ul class="colours">${lines.map(each => line(each, form))}</ul>`
    }
  </div>`;
};
