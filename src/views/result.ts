import { html, type TemplateResult } from 'lit/html.js';
import type { GuideView, LinkView, NotNowView, ResultView, TakeAlongView } from '../view-model/types.ts';
import { answers } from './answers.ts';
import { booking } from './booking.ts';
import { button } from './buttons.ts';
import { clear } from './clear.ts';
import { foot } from './foot.ts';
import type { Intents } from './intents.ts';
import { match } from './match.ts';
import { modality } from './modality.ts';
import { notice } from './notice.ts';
import { pressure, steer } from './pressure.ts';
import { heading } from './question.ts';
import { references } from './references.ts';
import { resultCard } from './result-card.ts';
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

/** When to see a doctor, whatever it sounds like: each clause once, and never folded away. */
const doctorIf = (matches: GuideView['matches']): unknown => {
  const lists = matches.flatMap(({ doctor }) => doctor ?? []);
  const items = new Set(lists.flatMap(doctor => doctor.items));
  return lists[0] && section(lists[0].heading, list('', [...items]));
};

/** The last of every result. */
const end = (model: ResultView, privacy: LinkView | null, intents: Intents): TemplateResult => html`
  ${foot([model.disclaimer, model.reviewed ?? []].flat(), privacy)}
  <div class="buttons">
    ${button('secondary', () => intents.back(), model.backLabel)}
  </div>
  ${clear(model.clear, intents)}
`;

/** Everything under the card and the safety words, in the parts that it comes in; an emergency shows the last of them alone. */
const parts = (
  model: ResultView,
  taken: TakeAlongView | null,
  intents: Intents,
): readonly (() => unknown)[] => {
  if (model.kind === 'emergency' || !taken) return [() => end(model, null, intents)];
  const matches = () => model.matches.map((each, rank) => match(each, rank === 0, intents));
  const modalities = () => model.modalities.map(each => modality(each, intents));
  const whatFits = () =>
    model.matchesHeading && cards(model.matchesHeading, 'matches', matches(), model.matchesNote);
  const seeDoctor = () => doctorIf(model.matches);
  const styles = () => [
    model.modalitiesHeading &&
      cards(model.modalitiesHeading, 'modalities', modalities(), model.modalitiesNote),
    model.notNow && ruledOut(model.notNow),
  ];
  // Where hands-on work waits, what it could be comes after what is done about it.
  const inOrder = model.booking.isQuiet ? [seeDoctor, styles, whatFits] : [seeDoctor, whatFits, styles];
  return [
    ...inOrder,
    () => [model.pressure && pressure(model.pressure, intents), model.steer && steer(model.steer)],
    () => html`
      ${model.timeline && timeline(model.timeline)}
      ${takeAlong(taken, intents)}
      ${booking(model.booking, intents)}
      <div class="appendix">
        ${answers(model.answers, intents)}
        ${model.references.items[0] && references(model.references)}
      </div>
      ${end(model, model.privacy, intents)}
    `,
  ];
};

/** Its heading, its card and what is urgent come first, then one part more at each stage. */
export const result = (model: ResultView, intents: Intents, take: Take): Stages => {
  const taken = model.kind === 'guide' ? take(model) : null;
  const below = parts(model, taken, intents);
  const stage = (count: number) => (): TemplateResult =>
    html`
    <div class="screen result" part="result">
      ${model.kind === 'guide' ? html`<p class="small">${model.card.note}</p>` : ''}
      ${heading(model.heading)}
      ${model.lead && html`<p class="lead">${model.lead}</p>`}
      ${model.kind === 'guide' ? resultCard(model.card, taken?.note ?? '', intents) : ''}
      ${model.notices.map(notice)}
      ${model.kind === 'guide' ? model.tips && section(model.tips.heading, list('', model.tips.items)) : ''}
      ${below.slice(0, count).map(part => part())}
    </div>
  `;
  return [stage(0), ...below.map((_, index) => stage(index + 1))];
};
