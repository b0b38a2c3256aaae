import { html, type TemplateResult } from 'lit/html.js';
import type { IntroView } from '../result/types.ts';
import { button, list } from './blocks.ts';
import { choice } from './choice.ts';
import { foot } from './foot.ts';
import type { Intents } from './intents.ts';
import { heading } from './question.ts';

export const intro = (model: IntroView, intents: Intents): TemplateResult =>
  html`<div class="screen">${heading(model.heading)}<p class="lead">${model.lead}</p>${list('facts', model.facts)}${choice(
    model.who,
    intents,
  )}<div class="buttons">${button('primary', intents.start, model.startLabel)}</div>${foot(
    [model.disclaimer],
    model.privacy,
  )}</div>`;
