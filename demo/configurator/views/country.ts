import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { countryNames } from '../state/country-names.ts';
import { isCountryOfPhoneAsked } from '../state/country-told.ts';
import { ready } from '../state/ready.ts';
import { describedBy, type Shown } from './field.ts';
import type { FormState } from './form-state.ts';

/** A country by its name. What was written before and is none of them stands there too, to be seen. */
export const countryControl = ({ field, id, text, verdict, form }: Shown): TemplateResult => {
  const chosen = verdict.value ?? text;
  const names = countryNames();
  const options: readonly (readonly [code: string, name: string])[] = [
    ['', 'Not chosen'],
    ...(chosen === '' || names.has(chosen) ? [] : [[chosen, chosen] as const]),
    ...names,
  ];
  return html`<select
    id=${id}
    aria-describedby=${describedBy(id)}
    aria-invalid=${verdict.problem === undefined ? 'false' : 'true'}
    @change=${({ target }: Event) => form.fill(field.path, (target as HTMLSelectElement).value)}
  >
    ${options.map(
      ([code, name]) => html`<option value=${code} .selected=${live(code === chosen)}>${name}</option>`,
    )}
  </select>`;
};

/** Asked beside a telephone number that does not say it. */
export const countryOfPhone = (form: FormState): TemplateResult => html`<p class="hint" role="status">
  ${
    isCountryOfPhoneAsked(ready(form.setUp, form.browser))
      ? 'Which country is your clinic in? This number does not say it. Choose it below: it decides which number for an emergency visitors see, and what the law lets a clinic say. Or write the number with its country code, like +1.'
      : nothing
  }
</p>`;
