import { live } from 'lit/directives/live.js';
import { html, noChange, nothing, type TemplateResult } from 'lit/html.js';
import type { BodyMapView, ChoiceView, OptionGroupView, OptionView, Side } from '../view-model/types.ts';
import { answerPicture, pictured } from './answer-picture.ts';
import { bodyMap } from './body-map.ts';
import { chosenPlaces } from './chosen-places.ts';
import { gauge } from './gauge.ts';
import type { Intents } from './intents.ts';
import { heading, notes } from './question.ts';

/** How wide a text is, in letters: those of Chinese count as two. */
const letters = (text: string): number => text.replace(/[\u2e80-\u9fff\uff00-\uffef]/g, 'mm').length;

/** Short answers stand side by side where there is room, and a few words more so; sentences one below the other. */
const width = ({ kind, groups }: ChoiceView): string => {
  const longest = Math.max(...groups.flatMap(({ options }) => options).map(({ label }) => letters(label)));
  if (kind === 'one') return longest < 21 ? 'tiny' : '';
  return longest < 42 ? 'short' : '';
};

/** Opened for what is ticked in it, and never closed under a visitor's hand: that is theirs to do. */
const opens = ({ isOpen }: NonNullable<OptionGroupView['fold']>): boolean | typeof noChange =>
  isOpen || noChange;

/** What opens by a press, and how many are ticked in it. */
const folded = (
  fold: NonNullable<OptionGroupView['fold']>,
  words: unknown,
  content: TemplateResult,
): TemplateResult => html`
  <details class="fold" .open=${opens(fold)}>
    <summary>
      <span>${words}</span>
      <span class="small">${fold.count}</span>
    </summary>
    ${content}
  </details>
`;

/**
 * Most answers are words alone. Each place that may change costs memory and time at every press, so these have few.
 * `live`: the browser shows a tick before it is drawn, so what stands on the screen may not be what was drawn last.
 */
const plain = ({ id, question, label, checked }: OptionView, model: ChoiceView): TemplateResult => html`
  <label part="option">
    <input
      class="rr-block"
      part="control"
      type=${model.kind === 'one' ? 'radio' : 'checkbox'}
      name=${question}
      value=${id}
      aria-invalid=${model.error !== null}
      .checked=${live(checked)}
    >
    <span>${label}</span>
  </label>
`;

/** An answer with a picture, or one that opens a question below it. */
const rich = (
  { id, question, label, checked, isOpener, opened }: OptionView,
  model: ChoiceView,
  intents: Intents,
  isAlone: boolean,
): TemplateResult => html`
  <label part="option" class=${pictured(question, id)}>
    <input
      class="rr-block"
      part="control"
      type=${model.kind === 'one' ? 'radio' : 'checkbox'}
      name=${question}
      value=${id}
      aria-expanded=${isOpener ? opened !== null : nothing}
      aria-invalid=${model.error !== null}
      .checked=${live(checked)}
    >
    <span>${label}</span>
    ${answerPicture(question, id)}
  </label>
  ${opened && html`<div class="opened">${lines(opened, intents, true, isAlone)}</div>`}
`;

/** Which of the two an answer is never changes: what has the focus is never drawn anew. */
const option = (view: OptionView, model: ChoiceView, intents: Intents, isAlone: boolean): TemplateResult =>
  view.isOpener || pictured(view.question, view.id)
    ? rich(view, model, intents, isAlone)
    : plain(view, model);

const group = (
  { heading: name, fold, options }: OptionGroupView,
  model: ChoiceView,
  intents: Intents,
  isAlone: boolean,
): TemplateResult => {
  const rows = html`
    <div class="options ${width(model)}">
      ${options.map(each => option(each, model, intents, isAlone))}
    </div>
  `;
  return fold ? folded(fold, name, rows) : html`${name && html`<h3>${name}</h3>`} ${rows}`;
};

/** The answer whose row an event happened to; empty where there is none. */
const answerAt = (target: Element): string =>
  (target.closest('label')?.control as HTMLInputElement | undefined)?.value ?? '';

/** The body map, and its options beside it. What a pointer or a key comes to in the list lights up on the map. */
const mapped = (map: BodyMapView, model: ChoiceView, groups: unknown, intents: Intents): TemplateResult => {
  const mark = (place: string, sides: readonly Side[] | null): void => intents.mark(model.id, place, sides);
  const point = ({ target }: Event): void => intents.light(answerAt(target as Element));
  // The focus of a finger would leave its light where it pressed last.
  const reach = (event: Event): void => {
    if ((event.target as Element).matches(':focus-visible')) point(event);
  };
  const leave = (): void => intents.light('');
  return html`
    <div class="mapped">
      <div>
        ${bodyMap(map, mark)}
        ${chosenPlaces(model, mark)}
      </div>
      <div class="regions" @pointerover=${point} @pointerleave=${leave} @focusin=${reach} @focusout=${leave}>
        ${groups}
      </div>
    </div>
  `;
};

/** The answers, in the way that shows them best. */
const answers = (model: ChoiceView, intents: Intents, isAlone: boolean): unknown => {
  const groups = model.groups.map(each => group(each, model, intents, isAlone));
  if (model.map) return mapped(model.map, model, groups, intents);
  if (model.isGauge) return gauge(model, groups.slice(1));
  return model.isLined ? html`<div class="columns">${groups}</div>` : groups;
};

/** A group of radios or checkboxes, with its words and what describes it. */
function lines(
  model: ChoiceView,
  intents: Intents,
  hasAnswers: boolean,
  isAlone: boolean,
  title?: string,
): TemplateResult {
  const look = model.isLegendHeard ? 'sr' : title ? '' : 'legend';
  const legend = html`<legend class=${look}>${title ? heading(title) : model.legend}</legend>`;
  return html`
    <fieldset
      class="${model.error ? 'unanswered' : ''} ${model.isLined ? 'lined' : ''}"
      part="question"
      aria-describedby="${model.id}-notes"
      aria-label=${model.fold ? model.legend : nothing}
    >
      ${model.fold ? nothing : legend}
      ${notes(model, isAlone, model.map?.hint)}
      ${hasAnswers ? answers(model, intents, isAlone) : ''}
    </fieldset>
  `;
}

/**
 * Radios or checkboxes, with what opens below one of them.
 *
 * @param hasAnswers false for its words alone, which are drawn first
 * @param title given when the question is the whole screen: its legend is the heading
 */
export const choice = (
  model: ChoiceView,
  intents: Intents,
  hasAnswers: boolean,
  title?: string,
): TemplateResult => {
  // Heard once for all: a listener of its own for each option is time and memory.
  const change = ({ target }: Event): void => {
    const { name, value, checked } = target as HTMLInputElement;
    intents.choose(name, value, checked);
  };
  const question = lines(model, intents, hasAnswers, title !== undefined, title);
  return html`
    <div class="choice" @change=${change}>
      ${model.fold ? folded(model.fold, model.legend, question) : question}
    </div>
  `;
};
