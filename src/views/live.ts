import { html, type TemplateResult } from 'lit/html.js';

/** Said aloud, never seen. Rendered from the start and empty; for results of an act that moves no focus. */
export const liveRegion = (text: string): TemplateResult => html`<p class="sr" role="status">${text}</p>`;
