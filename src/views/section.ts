import { html, type TemplateResult } from 'lit/html.js';

/** A section of the result, under its heading. */
export const section = (heading: string, ...body: readonly unknown[]): TemplateResult => html`
  <section>
    <h3>${heading}</h3>
    ${body}
  </section>
`;

/** A section that opens by a press on its heading: the first screen has answered already. */
export const fold = (heading: string, ...body: readonly unknown[]): TemplateResult => html`
  <details class="fold">
    <summary><h3>${heading}</h3></summary>
    <div>${body}</div>
  </details>
`;
