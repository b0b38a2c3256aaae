import { render, type TemplateResult } from 'lit/html.js';

/** Draws it once where nobody sees it: a browser has then read its templates and the code that draws it. */
export const rehearse = (draw: () => TemplateResult): void => {
  render(draw(), document.createDocumentFragment());
};
