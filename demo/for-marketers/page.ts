// Shows every outcome on a phone of its own: the real widget in a frame, answered as a made-up visitor would.
import type { MassageFitCheck } from '../../src/index.ts';
import { type Outcome, outcomes } from './outcomes.ts';
import { walkTo } from './walk-to.ts';

/** Milliseconds for which the widget looks after the place of what has just come. */
const settling = 1_000;

const widgetIn = (phone: HTMLIFrameElement): MassageFitCheck | null =>
  phone.contentDocument?.querySelector<MassageFitCheck>('massage-fit-check') ?? null;

/** What the form above the phones says; the page's own colours follow. */
const looks = { theme: 'light', accent: '' };

const wear = (phone: HTMLIFrameElement): void => {
  const widget = widgetIn(phone);
  if (!widget) return;
  widget.ownerDocument.documentElement.style.colorScheme = looks.theme;
  widget.setAttribute('theme', looks.theme);
  if (looks.accent) widget.setAttribute('accent', looks.accent);
};

const answer = async (phone: HTMLIFrameElement, { plan }: Outcome): Promise<void> => {
  const widget = widgetIn(phone);
  if (!widget) return;
  await phone.contentWindow?.customElements.whenDefined(widget.localName);
  wear(phone);
  await walkTo(widget, plan);
  await new Promise(done => setTimeout(done, settling));
  phone.contentWindow?.scrollTo(0, 0);
  phone.classList.remove('walking');
  if (document.activeElement === phone) phone.blur();
};

const figure = (outcome: Outcome): HTMLElement => {
  const whole = document.createElement('figure');
  const caption = document.createElement('figcaption');
  const name = document.createElement('h2');
  name.textContent = outcome.name;
  const about = document.createElement('p');
  about.textContent = outcome.about;
  caption.append(name, about);
  const phone = document.createElement('iframe');
  phone.className = 'phone walking';
  phone.title = `${outcome.name}, on a phone`;
  phone.src = new URL('phone.html', import.meta.url).href;
  phone.addEventListener('load', () => answer(phone, outcome), { once: true });
  whole.append(caption, phone);
  return whole;
};

document.documentElement.style.colorScheme = looks.theme;
const main = document.querySelector('main');
main?.replaceChildren(...outcomes.map(figure));

document.querySelector('.looks')?.addEventListener('input', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  if (target.name === 'theme') looks.theme = target.value;
  if (target.name === 'accent') looks.accent = target.value;
  document.documentElement.style.colorScheme = looks.theme;
  for (const phone of document.querySelectorAll<HTMLIFrameElement>('.phone')) wear(phone);
});
