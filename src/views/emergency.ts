import { html, type TemplateResult } from 'lit/html.js';
import type { EmergencyView } from '../view-model/types.ts';
import { button } from './buttons.ts';
import { clear } from './clear.ts';
import { foot } from './foot.ts';
import type { Intents } from './intents.ts';
import { notice } from './notice.ts';
import { heading } from './question.ts';
import type { Stages } from './stages.ts';

/** The way back: it is what somebody needs who ticked by mistake. */
const back = ({ mistake, backLabel }: EmergencyView, intents: Intents): TemplateResult => html`
  <div class="buttons">
    ${mistake && html`<p>${mistake}</p>`}
    ${button('secondary', () => intents.unsay(), backLabel)}
  </div>
`;

/** What to do now, and nothing else: all of it red where minutes or hours count. */
export const emergency = (model: EmergencyView, intents: Intents): Stages => {
  const draw = (isWhole: boolean) => (): TemplateResult =>
    html`
    <div class="screen result ${model.isLoud ? 'alarm' : ''}" part="result">
      ${heading(model.heading)}
      ${model.lead && html`<p class="lead">${model.lead}</p>`}
      ${model.notices.map(notice)}
      ${
        isWhole
          ? [
              back(model, intents),
              foot([model.disclaimer, model.reviewed ?? []].flat(), null),
              clear(model.clear, intents),
            ]
          : ''
      }
    </div>
  `;
  return [draw(false), draw(true)];
};
