import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { SectionView } from '../result/types.ts';
import { link } from './link.ts';

export const section = (model: SectionView): TemplateResult =>
  html`<section><h3>${model.heading}</h3>${model.paragraphs.map(text => html`<p>${text}</p>`)}${
    model.items.length
      ? html`<ul class="points">${model.items.map(item => html`<li>${item}</li>`)}</ul>`
      : nothing
  }${model.links.map(each => html`<p>${link(each)}</p>`)}</section>`;
