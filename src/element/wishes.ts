import type { Intents } from '../views/intents.ts';
import { focusOn } from './focus.ts';
import type { FormValue } from './form-value.ts';
import type { TakeAlong } from './take-along.ts';
import type { Place, Visit } from './visit.ts';

/** What only the element can do. */
interface Acts extends Pick<Intents, 'start' | 'next' | 'restart' | 'book'> {
  /** The visit in hand; it is another one after a restart. */
  visit(): Visit;
  root(): ShadowRoot | undefined;
  /** Draws the page in view again, after a change to what it shows. */
  draw(): void;
  /** Draws another page, and moves the focus to its heading. */
  show(): void;
}

/** Turns what views say a visitor wants into changes of the visit. */
export const wishes = (
  { visit, root, draw, show, ...acts }: Acts,
  form: FormValue,
  takeAlong: TakeAlong,
): Intents => ({
  ...acts,
  back() {
    visit().back();
    show();
  },
  change(place) {
    visit().change(place as Place);
    show();
  },
  choose(item, option, checked) {
    visit().choose(item, option, checked);
    draw();
  },
  rate(item, value) {
    visit().rate(item, value);
    draw();
  },
  feel(pressure) {
    visit().felt = pressure;
    draw();
  },
  include(isIncluded) {
    form.includes = isIncluded;
    draw();
  },
  take: way => void takeAlong.take(way),
  cite(number) {
    const entry = root()?.querySelector<HTMLElement>(`#reference-${number}`);
    const list = entry?.closest('details');
    if (list) list.open = true;
    focusOn(entry);
  },
  find: item => focusOn(root()?.querySelector<HTMLElement>(`[name="${item}"]`)),
});
