import { keyed } from 'lit/directives/keyed.js';
import { html, type TemplateResult } from 'lit/html.js';
import type { ChoiceView, QuestionView, ScreenView } from '../view-model/types.ts';
import { button } from './buttons.ts';
import { choice } from './choice.ts';
import { clear } from './clear.ts';
import type { Intents } from './intents.ts';
import { menu } from './menu.ts';
import { progress } from './progress.ts';
import { heading } from './question.ts';
import { scale } from './scale.ts';
import type { Stages } from './stages.ts';
import { list } from './text.ts';
import { ways } from './ways.ts';

const question = (
  model: QuestionView,
  intents: Intents,
  hasAnswers: boolean,
  title?: string,
): TemplateResult => {
  if (model.kind === 'scale') return scale(model, intents, title);
  return model.kind === 'menu' ? menu(model, intents) : choice(model, intents, hasAnswers, title);
};

/** Each question, and after it the one that stands open in it. */
const withOpened = (model: QuestionView): readonly QuestionView[] => {
  if (model.kind === 'scale' || model.kind === 'menu') return [model];
  const opened = model.groups
    .flatMap(({ options }) => options.map(option => option.opened))
    .filter((each): each is ChoiceView => each !== null);
  return [model, ...opened];
};

/** What is missing, above several questions: one sentence, then a way to each of them. */
const summary = (model: ScreenView, intents: Intents): TemplateResult => {
  const missing = model.questions
    .flatMap(withOpened)
    .flatMap(({ id, legend, error }) =>
      error ? html`<button class="text" @click=${() => intents.find(id)}>${legend}</button>` : [],
    );
  return html`
    <div class="notice summary problem" role="alert" tabindex="-1">
      <p>${model.error}</p>
      ${list('said', missing)}
    </div>
  `;
};

const several = (model: ScreenView, intents: Intents, hasAnswers: boolean): TemplateResult => html`
  ${heading(model.heading)}
  ${model.hint && html`<p class="hint">${model.hint}</p>`}
  ${model.error && summary(model, intents)}
  ${hasAnswers ? model.questions.map(each => question(each, intents, true)) : ''}
`;

const asked = (model: ScreenView, intents: Intents, hasAnswers: boolean): TemplateResult => {
  const [first, second] = model.questions;
  return first && !second
    ? question(first, intents, hasAnswers, model.heading)
    : several(model, intents, hasAnswers);
};

const unread = ({ text, back }: NonNullable<ScreenView['unread']>, intents: Intents): TemplateResult => html`
  <div class="notice doctor">
    <p>${text}</p>
    <p>${button('secondary', () => intents.back(), back)}</p>
  </div>
`;

/**
 * What stands around the questions stays from screen to screen, and a press has less to draw. What a visitor ticks or
 * opens does not: with its key, each screen has its own.
 */
const draw = (model: ScreenView, intents: Intents, hasAnswers: boolean): TemplateResult => html`
  <div class="screen asking">
    <div>
      ${model.progress && progress(model.progress)}
      ${model.unread && unread(model.unread, intents)}
      ${keyed(model.id, asked(model, intents, hasAnswers))}
    </div>
    ${ways(model, intents)}
    <div class="foot">${keyed(model.id, clear(model.clear, intents))}</div>
  </div>
`;

/** First the heading and what is said below it, which is where a visitor begins; then the answers. */
export const screen = (model: ScreenView, intents: Intents): Stages => [
  () => draw(model, intents, false),
  () => draw(model, intents, true),
];
