import { html, type TemplateResult } from 'lit/html.js';
import type { IntroView } from '../view-model/types.ts';
import { button } from './buttons.ts';
import { choice } from './choice.ts';
import { foot } from './foot.ts';
import type { Intents } from './intents.ts';
import { languageSwitch } from './language-switch.ts';
import { heading } from './question.ts';

export const intro = (model: IntroView, intents: Intents): TemplateResult => html`
  <div class="screen">
    ${model.languages && languageSwitch(model.languages, intents)}
    ${heading(model.heading)}
    <p class="lead">${model.lead}</p>
    <ul class="facts">
      <li>${model.facts.time}</li>
      <li>${model.facts.privacy}</li>
      <li>${model.facts.guide}</li>
    </ul>
    ${model.about.map(each => choice(each, intents, true))}
    <div class="buttons">${button('primary', () => intents.start(), model.startLabel)}</div>
    ${foot([model.disclaimer], model.privacy)}
  </div>
`;
