import { html, type TemplateResult } from 'lit/html.js';

/**
 * What stands around every page, from the first drawing to the last.
 *
 * @param said for the live region: said aloud, never seen; for results of an act that moves no focus
 */
export const frame = (
  theme: string,
  lang: string,
  isInert: boolean,
  page: unknown,
  said: string,
): TemplateResult => html`
  <div class="root ${theme}" part="frame" lang=${lang} ?inert=${isInert}>
    ${page}
    <p class="sr" role="status">${said}</p>
  </div>
`;

/** That frame, where it has been drawn. */
export const frameIn = (root: ParentNode): HTMLElement | null => root.querySelector<HTMLElement>('.root');
