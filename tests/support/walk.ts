// A visitor: sees the widget by role and name only, and answers with the words on the screen.

import type { MassageFitCheck } from '../../src/index.ts';
import { en } from '../../src/messages/en.ts';
import { healthLines } from '../../src/questionnaire/health-lines.ts';
import { optionLabel } from '../../src/view-model/question-words.ts';
import { atRest, resultAtRest } from './at-rest.ts';
import { type Perceived, perceive } from './axe.ts';
import { allByRole, byRole } from './roles.ts';
import { unpainted } from './unpainted.ts';
import { click, press } from './visitor.ts';
import type { PlannedAnswers } from './visitors.ts';

/** What a visitor would tick, wherever it is offered, as it reads on the screen; and their pain, 0–10. */
export interface Story {
  readonly ticks: readonly string[];
  readonly pain?: number;
}

/** A visitor of `visitors.ts`, who is described by ids, in the words on the screen. */
export const inWords = (wishes: PlannedAnswers): Story => ({
  ticks: Object.entries(wishes).flatMap(([question, options]) =>
    typeof options === 'number'
      ? question === 'firmness'
        ? [optionLabel(en, question, String(options))]
        : []
      : options.map(option => optionLabel(en, question, option)),
  ),
  ...(typeof wishes.pain === 'number' ? { pain: wishes.pain } : {}),
});

const isAnswer = ({ role }: Perceived) => role === 'radio' || role === 'checkbox';

const { none, options, next: goOn, finish, pass } = en.questionnaire;
const silent: readonly string[] = [
  none,
  options.where['not-sure'],
  options.help.unsure,
  options.age['not-said'],
  options.checked['not-yet'],
  options.who.me,
];

/** Of the answers to one question, the one that says nothing: "none of these", "not sure"; none where it may be left open. */
export const neutralOf = (names: readonly string[]): string =>
  names.find(name => silent.includes(name)) ?? '';

/** What goes on: on the health screen it may say first that there is nothing to say, on the last that the result comes. */
const isOnward = (name: string): boolean => [goOn, finish, pass].some(words => words === name);

/** The same ticks, with the groups of the health screen that the lines among them stand in. */
export const withGroups = (ticks: readonly string[]): readonly string[] => [
  ...ticks,
  ...healthLines.flatMap(({ id, groups: [group] = [] }) =>
    group && ticks.includes(en.flags[id]) ? options['health-groups'][group] : [],
  ),
];

/** Enough for every path; a questionnaire that goes on is broken. */
const mostScreens = 12;

/**
 * `mouse` clicks where the eye would; `quick` presses without a pointer, for tests in which the walk is only the way
 * to the screen they are about.
 */
export class Visitor {
  readonly element: MassageFitCheck;
  readonly #hand: 'mouse' | 'quick';

  constructor(element: MassageFitCheck, hand: 'mouse' | 'quick' = 'mouse') {
    this.element = element;
    this.#hand = hand;
  }

  /** The heading of the page in view. */
  get heading(): string {
    return this.headings[0] ?? '';
  }

  get headings(): readonly string[] {
    return perceive(this.element)
      .filter(({ role }) => role === 'heading')
      .map(({ name }) => name);
  }

  /** All words in the widget, also those in closed details. */
  get text(): string {
    return (this.element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');
  }

  get links(): readonly HTMLAnchorElement[] {
    return this.all('link') as readonly HTMLAnchorElement[];
  }

  /** Names of the answers that are ticked, in order. */
  get ticked(): readonly string[] {
    return perceive(this.element)
      .filter(found => isAnswer(found) && (found.element as HTMLInputElement).checked)
      .map(({ name }) => name);
  }

  get isAsked(): boolean {
    return this.#glance().next !== undefined;
  }

  find<Kind extends HTMLElement = HTMLElement>(role: string, name?: string | RegExp): Kind {
    return byRole<Kind>(this.element, role, name);
  }

  all(role: string, name?: string | RegExp): readonly HTMLElement[] {
    return allByRole(this.element, role, name);
  }

  async push(role: string, name: string | RegExp): Promise<void> {
    await this.#press(this.find(role, name));
  }

  start = (): Promise<void> => this.push('button', en.intro.start);
  next = async (): Promise<void> => {
    const { next, heading } = this.#glance();
    if (!next) throw new Error(`No way on from “${heading}”.`);
    await this.#press(next);
  };
  back = (): Promise<void> => this.push('button', en.questionnaire.back);

  /** Forgets every answer: asks for it, and says yes. */
  clear = async (): Promise<void> => {
    await this.open(en.questionnaire.clear);
    await this.push('button', en.questionnaire.clearing.yes);
  };

  /** Ticks, or unticks, answers of the screen in view. */
  async tick(...names: readonly string[]): Promise<void> {
    for (const name of names) {
      await this.#unfold([name]);
      const answer = perceive(this.element).find(found => isAnswer(found) && found.name === name);
      if (!answer) throw new Error(`No answer “${name}” on “${this.heading}”.`);
      await this.#press(answer.element);
    }
  }

  /** Opens what is folded away under these words. */
  async open(words: string): Promise<void> {
    const folds = [...(this.element.shadowRoot?.querySelectorAll('summary') ?? [])];
    const fold = folds.find(({ textContent }) => textContent?.trim() === words);
    if (!fold) throw new Error(`Nothing to open called “${words}”.`);
    await this.#press(fold);
  }

  /** Moves the pain scale, which has not been touched yet, by the arrow keys. */
  async rate(pain: number): Promise<void> {
    const slider = this.find<HTMLInputElement>('slider');
    if (this.#hand === 'quick') {
      slider.value = String(pain);
      slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    } else {
      slider.focus();
      for (let steps = 0; steps < pain; steps++) await press('ArrowRight');
    }
    await this.element.updateComplete;
  }

  /** Answers every question in view: what the story says, else the answer that says nothing. */
  async answer({ ticks, pain }: Story, first: readonly Perceived[] = this.#see().seen): Promise<void> {
    const wanted = withGroups(ticks);
    const isTicked = ({ element }: Perceived) => (element as HTMLInputElement).checked;
    const pressed = new Set<HTMLElement>();
    let seen = (await this.#unfold(wanted)) ? this.#see().seen : first;
    // What is ticked may open more to tick.
    for (;;) {
      const due = seen.filter(
        each => isAnswer(each) && wanted.includes(each.name) && !isTicked(each) && !pressed.has(each.element),
      );
      if (due.length === 0) break;
      for (const { element } of due) {
        pressed.add(element);
        await this.#press(element);
      }
      seen = this.#see().seen;
    }
    for (const { element: group } of seen.filter(({ element }) => element.localName === 'fieldset')) {
      const offered = seen.filter(each => isAnswer(each) && group.contains(each.element));
      if (offered.some(isTicked)) continue;
      const nothing = neutralOf(offered.map(({ name }) => name));
      for (const { name, element } of offered) if (name === nothing) await this.#press(element);
    }
    if (pain && seen.some(({ role }) => role === 'slider')) await this.rate(pain);
  }

  /** Opens what is folded over one of these answers; says whether anything was. */
  async #unfold(names: readonly string[]): Promise<boolean> {
    const closed = this.element.shadowRoot?.querySelectorAll('details:not([open])') ?? [];
    const folds = [...closed].filter(fold =>
      [...fold.querySelectorAll('label')].some(label => names.includes(label.textContent?.trim() ?? '')),
    );
    for (const fold of folds) {
      const summary = fold.querySelector('summary');
      if (summary) await this.#press(summary);
    }
    return folds.length > 0;
  }

  /** Opens the sections of the result, or the regions of the body, as somebody who reads on. */
  readAll(): this {
    const sections = this.element.shadowRoot?.querySelectorAll<HTMLDetailsElement>(
      '[part="result"] .fold, .regions .fold',
    );
    for (const section of sections ?? []) section.open = true;
    return this;
  }

  /**
   * From wherever the visitor stands to the end, and opens the sections there. Returns the headings of the questions on the
   * way.
   */
  async walk(story: Story): Promise<readonly string[]> {
    const passed = await this.#goOn(story, () => false);
    // A long page comes piece by piece.
    await resultAtRest(this.element);
    this.readAll();
    return passed;
  }

  /** Goes on, answering, until the screen with that heading is in view. */
  async walkTo(wanted: string, story: Story): Promise<void> {
    await this.#goOn(story, heading => heading === wanted);
    if (this.heading !== wanted) throw new Error(`Never came to “${wanted}”.`);
  }

  async #goOn(story: Story, isThere: (heading: string) => boolean): Promise<readonly string[]> {
    const passed: string[] = [];
    for (;;) {
      const { heading, start, next, seen } = this.#see();
      if (isThere(heading) || !(start ?? next)) return passed;
      if (start) await this.#press(start);
      else if (next) {
        passed.push(heading);
        if (passed.length > mostScreens) throw new Error(`No end after: ${passed.join(' / ')}`);
        await this.answer(story, seen);
        await this.#press(next);
      }
    }
  }

  #see() {
    return this.#hand === 'quick' ? this.#glance() : this.#look();
  }

  /** The page in view as assistive technology has it: looked at once, since looking takes longer than all the rest. */
  #look() {
    const seen = perceive(this.element);
    const button = (fits: (name: string) => boolean) =>
      seen.find(found => found.role === 'button' && fits(found.name))?.element;
    const heading = seen.find(({ role }) => role === 'heading')?.name ?? '';
    return { heading, start: button(name => name === en.intro.start), next: button(isOnward), seen };
  }

  /** The same by what it is made of: a tenth of the time, for walks that are only the way to somewhere. */
  #glance() {
    const all = <Kind extends HTMLElement>(selector: string) => [
      ...(this.element.shadowRoot?.querySelectorAll<Kind>(selector) ?? []),
    ];
    const words = (each: Element | null | undefined) => each?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    const button = (fits: (name: string) => boolean) => all('button').find(each => fits(words(each)));
    const seen: Perceived[] = [
      ...all('fieldset').map(element => ({ role: 'group', name: '', element })),
      ...all<HTMLInputElement>('label input').map(element => ({
        role: element.type,
        name: words(element.closest('label')),
        element,
      })),
      ...all('[type="range"]').map(element => ({ role: 'slider', name: '', element })),
    ];
    return {
      heading: words(all('h2')[0]),
      start: button(name => name === en.intro.start),
      next: button(isOnward),
      seen,
    };
  }

  /** Presses Back until the screen with that heading is in view. */
  async walkBackTo(heading: string): Promise<void> {
    for (let screens = 0; this.heading !== heading; screens++) {
      if (screens > mostScreens) throw new Error(`Never came back to “${heading}”.`);
      await this.back();
    }
  }

  async #press(element: HTMLElement): Promise<void> {
    if (this.#hand === 'mouse') {
      const leadsOn = element.localName === 'button';
      await click(element);
      await this.element.updateComplete;
      // A new page moves to where it begins.
      if (leadsOn) await atRest(this.element);
      return;
    }
    await unpainted(this.element, () => {
      element.click();
      return this.element.updateComplete;
    });
  }
}
