import { html, type TemplateResult } from 'lit/html.js';

/** A section of the result, under its heading. */
export const section = (heading: string, ...body: readonly unknown[]): TemplateResult => html`
  <section>
    <h3>${heading}</h3>
    ${body}
  </section>
`;
