import { html, type TemplateResult } from 'lit';
import type { CounterName } from '../../../src/element/counters.ts';
import { eventTable } from '../../../src/element/event-table.ts';
import { asCountersSeeIt, type Seen } from '../preview/as-counters-see-it.ts';
import type { Heard } from '../preview/preview.ts';
import type { Counted } from './counted.ts';
import { fieldButton } from './field-button.ts';

export interface EventsView extends Counted {
  readonly heard: readonly Heard[];
  readonly forget: () => void;
}

/** What each counter is called, and where its owner finds the events. */
const counterWords: Readonly<Record<CounterName, { readonly name: string; readonly where: string }>> = {
  datalayer: {
    name: 'Google Tag Manager and GA4',
    where: 'GA4 counts these events once Tag Manager passes them on; the container below does that.',
  },
  plausible: {
    name: 'Plausible',
    where:
      'Add the events you want to see as goals: Site settings, Goals, Custom event. The booking is mfc_book.',
  },
  matomo: {
    name: 'Matomo',
    where: 'The events stand under Behaviour, Events, in the category “Massage fit check”.',
  },
};

/** What an event means, without what is for programmers. */
const meaning = (name: string): string =>
  eventTable
    .find(row => row.name === name)
    ?.description.split(';')[0]
    ?.replace(/\.?$/, '.') ?? '';

const told = ({ counter, calls, reports }: Seen): TemplateResult => html`<div>
  <dt>${counterWords[counter].name}</dt>
  ${calls.map(
    (call, nth) => html`<dd>
      ${reports[nth]?.map(([name, value], i) => html`${i > 0 ? ', ' : ''}${name} <strong>${value}</strong>`)}
      <code>${call}</code>
    </dd>`,
  )}
</div>`;

const events = ({ heard, made: { analytics } }: EventsView): TemplateResult[] =>
  [...heard].reverse().map(each => {
    // All of them only until one is chosen.
    const all = asCountersSeeIt(each).filter(({ counter }) => !analytics || counter === analytics);
    return html`<li>
      <strong>${each.name}</strong> <span class="hint">${meaning(each.name)}</span>
      ${
        all.length > 0
          ? html`<dl>${all.map(told)}</dl>`
          : html`<p class="hint">No counter hears it: it is for whoever looks after the page.</p>`
      }
    </li>`;
  });

const chosen = (view: EventsView): TemplateResult => {
  const counter = view.made['analytics'] as CounterName | undefined;
  return counter
    ? html`<p>You chose ${counterWords[counter].name}. ${counterWords[counter].where}</p>
        <p>${fieldButton(view, 'analytics', 'Choose another counter')}</p>`
    : html`<p>You have chosen no counter yet: on your page, none hears anything.</p>
        <p>${fieldButton(view, 'analytics', 'Choose your counter')}</p>`;
};

/** What the check has told its page since it was opened, the latest first. */
export const eventsView = (view: EventsView): TemplateResult => html`
  <p>Use the check in the preview, and see what a counter hears, and how its reports would show it. Nothing is sent from here, and on your page only to the counter that you choose.</p>
  ${chosen(view)}
  ${
    view.heard.length === 0
      ? html`<p>Nothing yet. Press the first button of the check.</p>`
      : html`<div class="events" tabindex="0" role="region" aria-label="What was told"><ol>${events(view)}</ol></div>
          <p><button type="button" @click=${view.forget}>Empty this list</button></p>`
  }
  <h3>Never sent, to anybody</h3>
  <ul>
    <li>what a visitor answered, where it hurts, how strongly</li>
    <li>which result it was: the end of a check looks the same for all of them</li>
    <li>a sign of danger, a style, a complaint</li>
    <li>a name, a number, anything typed: the check asks for none</li>
  </ul>
`;
