import type { LitElement } from 'lit';
import type { ScreenId } from '../questionnaire/screens.ts';
import type { Side } from '../view-model/types.ts';
import type { Intents, TakeWay } from '../views/intents.ts';
import { pressBooking } from './booking/booking-press.ts';
import type { FocusAfterUpdate } from './drawing/focus-after-update.ts';
import type { StageByStage } from './drawing/stage-by-stage.ts';
import { announce, type EventDetail, type EventName } from './events.ts';
import type { FormValue } from './form-value.ts';
import type { InView } from './in-view/in-view.ts';
import type { Settings } from './settings.ts';
import type { TakeAlong } from './take-along/take-along.ts';
import { Visit } from './visit.ts';

/** Holds the visit, turns what views say a visitor wants into changes of it, and tells the page of its milestones. */
export class VisitorIntents implements Intents {
  readonly #host: LitElement;
  readonly #settings: Settings;
  readonly #stages: StageByStage;
  readonly #focus: FocusAfterUpdate;
  readonly #inView: InView;
  readonly #form: FormValue;
  readonly #takeAlong: TakeAlong;
  #visit: Visit;

  constructor(
    host: LitElement,
    settings: Settings,
    stages: StageByStage,
    focus: FocusAfterUpdate,
    inView: InView,
    form: FormValue,
    takeAlong: TakeAlong,
  ) {
    this.#host = host;
    this.#settings = settings;
    this.#stages = stages;
    this.#focus = focus;
    this.#inView = inView;
    this.#form = form;
    this.#takeAlong = takeAlong;
    this.#visit = this.#newVisit();
  }

  /** The visit in hand; it is another one after a restart. */
  get visit(): Visit {
    return this.#visit;
  }

  start(): void {
    if (this.#visit.step !== 'intro') return;
    this.#visit.start();
    this.#show();
    this.#begin();
  }

  speak(tag: string): void {
    this.#settings.speak(tag);
    this.#host.requestUpdate();
  }

  restart(): void {
    this.#visit = this.#newVisit();
    this.#show();
    this.#announce('mfc-restart', {});
  }

  next(): void {
    const visit = this.#visit;
    const isCounted = visit.step !== 'about';
    if (!visit.next()) {
      this.#focus.next = '.problem';
      this.#host.requestUpdate();
      return;
    }
    this.#begin();
    this.#show();
    if (visit.step !== 'result') {
      if (isCounted) this.#announce('mfc-step', { index: visit.index + 1, total: visit.total });
    } else if (!visit.hasCompleted) {
      visit.hasCompleted = true;
      this.#announce('mfc-complete', {});
    }
  }

  back(): void {
    this.#visit.back();
    this.#show();
  }

  /** A hurried second press on Next may land here: it must not take away a page that nobody has read. */
  unsay(): void {
    if (!this.#visit.isUnread) this.back();
  }

  change(screen: string): void {
    this.#visit.change(screen as ScreenId);
    this.#show();
  }

  choose(item: string, option: string, checked: boolean): void {
    this.#visit.choose(item, option, checked);
    // The tick itself needs no drawing of ours; what follows from it may come a painting later.
    this.#stages.drawAfterPaint();
  }

  mark(item: string, place: string, sides: readonly Side[] | null): void {
    this.#visit.mark(item, place, sides);
    this.#host.requestUpdate();
  }

  light(place: string): void {
    for (const each of this.#host.renderRoot.querySelectorAll('.place'))
      each.toggleAttribute('data-lit', each.classList.contains(place));
  }

  rate(item: string, value: number): void {
    this.#visit.rate(item, value);
    this.#host.requestUpdate();
  }

  feel(pressure: number): void {
    this.#visit.felt = pressure;
    this.#host.requestUpdate();
  }

  include(isIncluded: boolean): void {
    this.#form.includes = isIncluded;
    this.#host.requestUpdate();
  }

  book(event: Event): void {
    if (!this.#announce('mfc-book', { placement: 'result' })) {
      event.preventDefault();
      return;
    }
    pressBooking(this.#host, event, found => {
      this.#settings.raise(found);
      this.#host.requestUpdate();
    });
  }

  take(way: TakeWay): void {
    this.#takeAlong.take(way);
  }

  showSummary(): void {
    const heading = this.#find('.take h3');
    // Its buttons with it: they are what was asked for.
    this.#inView.focus(heading, heading?.closest<HTMLElement>('.take') ?? null);
  }

  cite(number: number): void {
    const entry = this.#find(`#reference-${number}`);
    const list = entry?.closest('details');
    if (list) list.open = true;
    this.#inView.focus(entry);
  }

  find(item: string): void {
    this.#inView.focus(this.#find(`[name="${item}"]`));
  }

  /** Draws the step in view and moves the focus to its heading. */
  #show(): void {
    this.#takeAlong.forget();
    this.#form.includes = false;
    this.#focus.onNewPage();
    this.#host.requestUpdate();
  }

  #begin(): void {
    if (this.#visit.hasStarted) return;
    this.#visit.hasStarted = true;
    this.#announce('mfc-start', {});
  }

  #newVisit(): Visit {
    return new Visit(() => (this.#settings.config.start === 'questions' ? 'about' : 'intro'));
  }

  #find(selector: string): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector);
  }

  #announce<Name extends EventName>(name: Name, detail: EventDetail<Name>): boolean {
    return announce(this.#host, name, detail, this.#settings.config);
  }
}
