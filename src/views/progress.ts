import { html, type TemplateResult } from 'lit/html.js';
import type { ScreenView } from '../result/types.ts';
import { segments } from './segments.ts';

export const progress = ({ text, done, total }: ScreenView['progress']): TemplateResult =>
  html`<div class="progress" part="progress"><p>${text}</p>${segments('bar', total, 1, done)}</div>`;
