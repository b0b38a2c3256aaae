import { html, type TemplateResult } from 'lit/html.js';
import type { GuideView, NotNowView, ResultView, TakeAlongView } from '../view-model/types.ts';
import { answers } from './answers.ts';
import { booking } from './booking.ts';
import { button } from './buttons.ts';
import { clear } from './clear.ts';
import { emergency } from './emergency.ts';
import { foot } from './foot.ts';
import type { Intents } from './intents.ts';
import { match } from './match.ts';
import { modality } from './modality.ts';
import { notice } from './notice.ts';
import { pressure, steer } from './pressure.ts';
import { prose } from './prose.ts';
import { heading } from './question.ts';
import { references } from './references.ts';
import { firstActions, resultCard } from './result-card.ts';
import { fold, section } from './section.ts';
import type { Stages } from './stages.ts';
import { takeAlong } from './take-along.ts';
import { list } from './text.ts';
import { timeline } from './timeline.ts';

/** The words of the part that a visitor may take along; an emergency has none. */
type Take = (model: GuideView) => TakeAlongView;

const ruledOut = ({ heading: title, items }: NotNowView): TemplateResult => {
  const rows = items.map(({ name, because }) => html`<strong>${name}</strong><br>${because}`);
  return fold(title, list('', rows));
};

/** Cards under a heading, and a word on all of them. */
const cards = (title: string, look: string, all: readonly unknown[], note: string): TemplateResult =>
  fold(title, html`<div class="cards ${look}">${all}</div>`, note && html`<p class="small">${note}</p>`);

const matches = (model: GuideView, intents: Intents): unknown =>
  model.matchesHeading &&
  cards(
    model.matchesHeading,
    'matches',
    model.matches.map(each => match(each, intents)),
    model.matchesNote,
  );

const styles = (model: GuideView, intents: Intents): unknown => [
  model.modalitiesHeading &&
    cards(
      model.modalitiesHeading,
      'modalities',
      model.modalities.map(each => modality(each, intents)),
      model.modalitiesNote,
    ),
  model.notNow && ruledOut(model.notNow),
];

const session = (model: GuideView, intents: Intents): unknown => [
  model.pressure && pressure(model.pressure, intents),
  model.steer && steer(model.steer),
  model.timeline && timeline(model.timeline),
];

/** All of massage: at hand, or folded away until there is an OK. Each piece is drawn at a stage of its own. */
const aboutMassage = (model: GuideView, intents: Intents): readonly (() => unknown)[] => {
  const sounds = () => matches(model, intents);
  const stylesThat = () => styles(model, intents);
  const during = () => session(model, intents);
  // Where hands-on work waits, what it could be comes after what is done about it.
  const inOrder = model.booking.isQuiet ? [stylesThat, sounds, during] : [sounds, stylesThat, during];
  const { laterHeading } = model;
  return laterHeading === null
    ? inOrder
    : [
        () =>
          fold(
            laterHeading,
            inOrder.map(piece => piece()),
          ),
      ];
};

const end = (model: GuideView, intents: Intents): TemplateResult => html`
  <div class="appendix">
    ${answers(model.answers, intents)}
    ${model.references && references(model.references)}
  </div>
  ${foot([model.disclaimer, model.reviewed ?? []].flat(), model.privacy)}
  <div class="buttons">
    ${button('secondary', () => intents.back(), model.backLabel)}
  </div>
  ${clear(model.clear, intents)}
`;

/** What it comes to, and what to do now. */
const first = ({ card }: GuideView, { askNote }: TakeAlongView, intents: Intents): readonly unknown[] => [
  resultCard(card),
  firstActions(card, askNote, intents),
];

/** What counts before any massage: what to mention or to see to, what usually comes first, and tips. */
const beforehand = (model: GuideView): readonly unknown[] => [
  model.notices.map(notice),
  model.comesFirst && section(model.comesFirst.heading, html`<p>${prose(model.comesFirst.text)}</p>`),
  model.tips && section(model.tips.heading, list('', model.tips.items)),
];

/**
 * First the sentence that a visitor came for; with the next stage the first screen, which answers all and says what to do;
 * the rest comes below it, one part more at each.
 */
const guide = (model: GuideView, taken: TakeAlongView, intents: Intents): Stages => {
  const { card } = model;
  const below: readonly (() => unknown)[] = [
    () => beforehand(model),
    () => model.signs && section(model.signs.heading, list('', model.signs.items)),
    ...aboutMassage(model, intents),
    () => takeAlong(taken, intents),
    () => (card.isDoctorFirst ? '' : booking(model.booking, intents)),
  ];
  const stage = (count: number) => (): TemplateResult =>
    html`
    <div class="screen result guide" part="result">
      <p class="small">${card.note}</p>
      ${heading(model.heading)}
      ${model.lead && html`<p class="lead">${model.lead}</p>`}
      ${count > 0 ? first(model, taken, intents) : ''}
      <div class="rest">${below.slice(0, count).map(part => part())}</div>
      ${count >= below.length ? end(model, intents) : ''}
    </div>
  `;
  return [stage(0), ...below.map((_, index) => stage(index + 1))];
};

export const result = (model: ResultView, intents: Intents, take: Take): Stages =>
  model.kind === 'emergency' ? emergency(model, intents) : guide(model, take(model), intents);
