import { html, nothing, type TemplateResult } from 'lit';
import { asCountersSeeIt } from '../preview/as-counters-see-it.ts';
import type { Heard } from '../preview/preview.ts';

const lines = (name: string, texts: readonly string[]): TemplateResult | typeof nothing =>
  texts.length === 0
    ? nothing
    : html`<dt>${name}</dt>${texts.map(text => html`<dd><code>${text}</code></dd>`)}`;

const event = (heard: Heard): TemplateResult => {
  const { dataLayer, plausible, matomo } = asCountersSeeIt(heard);
  return html`<li>
    <strong>${heard.name}</strong>
    <dl>${lines('Tag Manager and GA4', dataLayer)} ${lines('Plausible', plausible)} ${lines('Matomo', matomo)}</dl>
  </li>`;
};

/** What the check has told its page since it was opened, the latest first. */
export const eventsView = (heard: readonly Heard[], forget: () => void): TemplateResult => html`
  <p>Use the check in the preview, and see what your counter would hear. Nothing is sent from here, and on your page only to the counter that you choose under “Counting and campaigns”. Matomo hears by a few lines of your own, as the recipes say.</p>
  ${
    heard.length === 0
      ? html`<p>Nothing yet. Press the first button of the check.</p>`
      : html`<div class="events" tabindex="0" role="region" aria-label="What was told"><ol>${[...heard].reverse().map(event)}</ol></div>
          <p><button type="button" @click=${forget}>Empty this list</button></p>`
  }
  <h3>Never sent, to nobody</h3>
  <ul>
    <li>what a visitor answered, where it hurts, how strongly</li>
    <li>which result it was: the end of a check looks the same for all of them</li>
    <li>a sign of danger, a style, a complaint</li>
    <li>a name, a number, anything typed: the check asks for none</li>
  </ul>
`;
