import { assess } from '../assessment/assess.ts';
import { judge } from '../assessment/judge.ts';
import type { Assessment, Clinic } from '../assessment/types.ts';
import { choose, passed, rate } from '../questionnaire/answer.ts';
import { latest } from '../questionnaire/memoize.ts';
import {
  type CountedScreen,
  countedScreens,
  type GivenAnswers,
  missingOn,
  type PathScreen,
  replay,
  ticksOn,
  type Walk,
} from '../questionnaire/replay.ts';
import type { ItemId, ScreenId } from '../questionnaire/screens.ts';
import type { Side, Sides } from '../view-model/body-view.ts';

/** The first page, a screen of questions, or the result. `about` stands for the first page where a clinic wants none. */
export type Step = 'intro' | 'result' | ScreenId;

/** Milliseconds in which nobody has read a page, nor meant an answer to it. */
const unread = 2_000;

const noAnswers: GivenAnswers = Object.freeze({});

/** A walk's usual length, said before the first answer tells more. */
const usualLength = 7;

/** How many screens a walk with these answers will have, if nothing else comes up. */
const likelyLength = (given: GivenAnswers): number =>
  ticksOn('help', given).length === 0 ? usualLength : countedScreens(replay(given, judge, true).path).length;

/**
 * One visitor's visit: the answers and the step in view. All else is computed from these two. Lives in a private
 * field of the element and nowhere else; forgetting a visit is making a new one.
 */
export class Visit {
  given: GivenAnswers = noAnswers;
  /** Beside the answers: for the therapist alone, and nothing is ever computed from it. */
  sides: Sides = {};
  hasStarted = false;
  /** The result has been seen: it is told once, however often an answer is changed after. */
  hasCompleted = false;
  showErrors = false;
  /** The page before was passed by in less time than anybody reads it. */
  isAfterUnread = false;
  /** When the page in view was come to, on the page's own clock. */
  #cameAt = 0;
  /** Where the pressure dial stands, 1–5; `null` where the session would start. No answer. */
  felt: number | null = null;
  /** The visitor came from the result to change one answer, and wants to get back to it. */
  #isChanging = false;
  /** Walked once per set of answers: one drawing asks for it several times. */
  readonly #walk = latest((given: GivenAnswers) => replay(given, judge));
  readonly #length = latest(likelyLength);
  #assessed: { readonly walk: Walk; readonly offer: string; readonly assessment: Assessment } | undefined;
  readonly #first: () => Step;
  #step: Step | null = null;

  /** @param first where the clinic wants a visit to begin; asked anew until the visitor has gone anywhere */
  constructor(first: () => Step) {
    this.#first = first;
  }

  get step(): Step {
    return this.#step ?? this.#first();
  }

  get walk(): Walk {
    return this.#walk(this.given);
  }

  /** The page in view came a moment ago. */
  get isUnread(): boolean {
    return performance.now() - this.#cameAt < unread;
  }

  /** The visitor came from the result to change one answer, and the next press leads back there. */
  get leadsBack(): boolean {
    return this.#isChanging && !this.screenAhead;
  }

  /** The screens that count, in order. Whom it is for is asked before them. */
  get screens(): readonly CountedScreen[] {
    return countedScreens(this.walk.path);
  }

  /**
   * Index of the screen in view among those that count, from 0; −1 before the first of them; the last one where an edit
   * took it away.
   */
  get index(): number {
    const { screens, step } = this;
    if (step === 'result') return screens.length;
    if (step === 'intro' || step === 'about') return -1;
    const at = screens.findIndex(screen => screen.id === step);
    return at < 0 ? screens.length - 1 : at;
  }

  get screen(): PathScreen | undefined {
    return this.step === 'about'
      ? this.walk.path.find(screen => screen.id === 'about')
      : this.screens[this.index];
  }

  /** What a press on "Next" would show by now; `undefined`: nothing new, or the result. */
  get screenAhead(): CountedScreen | undefined {
    const { given, index, screen: here } = this;
    const isDone = !here || (passed(here, given) === given && missingOn(here, given).length === 0);
    return isDone ? this.#after(index) : undefined;
  }

  /** How many screens the whole walk will likely have; never fewer than were reached. */
  get total(): number {
    return Math.max(this.index + 1, this.#length(this.given));
  }

  /** Once per walk and offer: a result is drawn in many stages. */
  assess(clinic: Clinic): Assessment {
    const { walk } = this;
    const offer = JSON.stringify(clinic);
    if (this.#assessed?.walk !== walk || this.#assessed.offer !== offer) {
      this.#assessed = { walk, offer, assessment: assess(walk.answers, clinic) };
    }
    return this.#assessed.assessment;
  }

  choose(item: string, option: string, checked: boolean): void {
    this.given = choose(this.given, item as ItemId, option, checked);
    // Ticked anew, a place has no side yet.
    this.sides = { ...this.sides, [option]: [] };
    this.showErrors = false;
  }

  /** Ticks a place, felt on those sides; `null`: which is not said. On no side: it is not ticked. */
  mark(item: string, place: string, sides: readonly Side[] | null): void {
    const isTicked = sides === null || sides.length > 0;
    if (!ticksOn(item as ItemId, this.given).includes(place) || !isTicked) this.choose(item, place, isTicked);
    this.sides = { ...this.sides, [place]: sides ?? [] };
  }

  rate(item: string, value: number): void {
    this.given = rate(this.given, item as ItemId, value);
  }

  goTo(step: Step): void {
    this.#step = step;
    this.#cameAt = performance.now();
    this.isAfterUnread = false;
    this.felt = null;
    if (step === 'result') this.#isChanging = false;
    this.showErrors = false;
  }

  /** Goes on if the screen in view has its answers; says whether it did. */
  next(): boolean {
    const { screen: here, given } = this;
    if (here) this.given = passed(here, given);
    const isUnread = this.given !== given && this.isUnread;
    this.showErrors = here !== undefined && missingOn(here, this.given).length > 0;
    if (!here || this.showErrors) return false;
    this.#goOnFrom(this.index);
    this.isAfterUnread = isUnread;
    return true;
  }

  /** Leaves the first page. */
  start(): void {
    this.#goOnFrom(-1);
  }

  /** Straight back to the result after a change, unless it has brought up a question that is still open. */
  #after(index: number): CountedScreen | undefined {
    const { screens, walk } = this;
    if (!this.#isChanging) return screens[index + 1];
    return walk.state === 'asking' ? screens.at(-1) : undefined;
  }

  #goOnFrom(index: number): void {
    this.goTo(this.#after(index)?.id ?? 'result');
  }

  /** Goes to where this screen is asked, on the way back to the result. Whom it is for is asked where a visit begins. */
  change(screen: ScreenId): void {
    this.goTo(screen === 'about' ? this.#first() : screen);
    this.#isChanging = true;
  }

  /** An answer that nobody has read is none: the page that was passed by stands there as if it came for the first time. */
  back(): void {
    this.#isChanging = false;
    const before = this.screens[this.index - 1]?.id;
    if (this.isAfterUnread) this.given = choose(this.given, 'health-groups', 'none', false);
    this.goTo(before ?? (this.step === 'about' ? 'intro' : this.#first()));
  }
}
