import { html, type TemplateResult } from 'lit/html.js';
import type { CardView, LinkView, Quotes } from '../view-model/types.ts';
import { button } from './buttons.ts';
import type { Intents } from './intents.ts';
import { link } from './link.ts';
import { pressureBar } from './pressure-bar.ts';
import { list } from './text.ts';

const row = (heading: unknown, ...body: readonly unknown[]): TemplateResult => html`
  <div>
    <p class="small">${heading}</p>
    ${body}
  </div>
`;

/** In the quotation marks of the language. */
export const quoted = (items: readonly string[], [before, after]: Quotes): readonly TemplateResult[] =>
  items.map(item => html`${before}<q>${item}</q>${after}`);

/** What the visitor ticked, as they ticked it. */
export const chips = (items: readonly string[], quotes: Quotes): unknown =>
  list('chips', quoted(items, quotes));

const because = (
  { heading, items, more, moreHeard }: NonNullable<CardView['because']>,
  quotes: Quotes,
): TemplateResult =>
  row(
    [
      more &&
        html`<span class="more"><span aria-hidden="true">${more}</span><span class="sr">${moreHeard}</span></span>`,
      heading,
    ],
    chips(items, quotes),
  );

const flagRow = ({ said, reason }: CardView['flags'][number], quotes: Quotes): TemplateResult => html`
  <div>
    ${chips([said], quotes)}
    <p>${reason}</p>
  </div>
`;

/** What it comes to, in rows: for somebody to look at, or styles, pressure and why. */
export const resultCard = (model: CardView): TemplateResult => html`
  <div class="first-card ${model.isDoctorFirst ? 'doctor' : ''}">
    ${model.flags.map(flag => flagRow(flag, model.quotes))}
    ${model.ask && row(model.ask.heading, html`<p>${model.ask.text}</p>`)}
    ${model.isFlagged && !model.isDoctorFirst ? html`<p class="safety">${model.safety}</p>` : ''}
    ${model.styles && row(model.styles.heading, html`<p class="answer">${model.styles.text}</p>`)}
    ${
      model.pressure &&
      row(
        model.pressure.heading,
        pressureBar(model.pressure.bar),
        model.isFlagged ? '' : html`<p class="small">${model.safety}</p>`,
      )
    }
    ${model.because && because(model.because, model.quotes)}
  </div>
`;

const first = ({ action }: CardView, intents: Intents): TemplateResult => {
  if (action.kind === 'words') return html`<p>${action.text}</p>`;
  return action.kind === 'copy'
    ? button('primary', () => intents.take('ask'), action.text)
    : link(action.link, { look: 'button', part: 'primary', press: event => intents.book(event) });
};

/**
 * What to do now: the first thing large, the others beside each other below it.
 * @param note what came of the last press on "copy"; empty before it
 */
export const firstActions = (model: CardView, note: string, intents: Intents): TemplateResult => {
  const other = (way: LinkView, press?: (event: Event) => void) =>
    link(way, { look: 'button', part: 'secondary', ...(press && { press }) });
  return html`
    <div class="first-actions">
      ${first(model, intents)}
      ${model.action.kind === 'copy' && note ? html`<p>${note}</p>` : ''}
      ${model.talk && other(model.talk, event => intents.book(event))}
      ${model.call && other(model.call)}
      ${model.toSummary && button('secondary', () => intents.showSummary(), model.toSummary)}
      ${model.small && html`<p class="small">${model.small}</p>`}
    </div>
  `;
};
