import type { ScreenId } from '../questionnaire/screens.ts';
import type { Intents } from '../views/intents.ts';
import { focusOn } from './focus.ts';
import type { FormValue } from './form-value.ts';
import type { TakeAlong } from './take-along/take-along.ts';
import type { Visit } from './visit.ts';

/** What is no other page's business, and so no public method of the element. */
interface Acts {
  /** The visit in hand; it is another one after a restart. */
  visit(): Visit;
  /** Draws another page, and moves the focus to its heading. */
  show(): void;
  next(): void;
  book(event: Event): void;
}

interface Host {
  readonly shadowRoot: ShadowRoot | null;
  start(): void;
  restart(): void;
  /** Draws the page in view again, after a change to what it shows. */
  requestUpdate(): void;
}

/** Turns what views say a visitor wants into changes of the visit. */
export class VisitorIntents implements Intents {
  readonly #host: Host;
  readonly #acts: Acts;
  readonly #form: FormValue;
  readonly #takeAlong: TakeAlong;

  constructor(host: Host, acts: Acts, form: FormValue, takeAlong: TakeAlong) {
    this.#host = host;
    this.#acts = acts;
    this.#form = form;
    this.#takeAlong = takeAlong;
  }

  start(): void {
    this.#host.start();
  }

  restart(): void {
    this.#host.restart();
  }

  next(): void {
    this.#acts.next();
  }

  book(event: Event): void {
    this.#acts.book(event);
  }

  back(): void {
    this.#acts.visit().back();
    this.#acts.show();
  }

  change(screen: string): void {
    this.#acts.visit().change(screen as ScreenId);
    this.#acts.show();
  }

  choose(item: string, option: string, checked: boolean): void {
    this.#acts.visit().choose(item, option, checked);
    this.#host.requestUpdate();
  }

  rate(item: string, value: number): void {
    this.#acts.visit().rate(item, value);
    this.#host.requestUpdate();
  }

  feel(pressure: number): void {
    this.#acts.visit().felt = pressure;
    this.#host.requestUpdate();
  }

  include(isIncluded: boolean): void {
    this.#form.includes = isIncluded;
    this.#host.requestUpdate();
  }

  take(way: 'print' | 'copy' | 'save'): void {
    this.#takeAlong.take(way);
  }

  cite(number: number): void {
    const entry = this.#find(`#reference-${number}`);
    const list = entry?.closest('details');
    if (list) list.open = true;
    focusOn(entry);
  }

  find(item: string): void {
    focusOn(this.#find(`[name="${item}"]`));
  }

  #find(selector: string): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector);
  }
}
