import type { LitElement, ReactiveController } from 'lit';
import { frameIn } from '../../views/frame.ts';
import type { InView } from '../in-view/in-view.ts';
import type { StageByStage } from './stage-by-stage.ts';

/** What takes the focus on a page that is new. */
const beginning = '.focus-target';

/** Moves the focus when what is to have it has been drawn, and keeps it in view while the page grows. */
export class FocusAfterUpdate implements ReactiveController {
  readonly #host: LitElement;
  readonly #stages: StageByStage;
  readonly #inView: InView;
  /** What took the focus on a page that is not whole yet: each stage may move it out of view. */
  #held: HTMLElement | null = null;
  /** Selector of what takes the focus after the next update; `null`: it stays where it is. */
  next: string | null = null;

  constructor(host: LitElement, stages: StageByStage, inView: InView) {
    this.#host = host;
    this.#inView = inView;
    this.#stages = stages;
    host.addController(this);
  }

  /** The next update draws a new page, which takes the focus. */
  onNewPage(): void {
    this.next = beginning;
    // What has the focus goes with its page: to take that away, a browser would first lay out what is left.
    const focused = this.#host.shadowRoot?.activeElement as HTMLElement | null | undefined;
    focused?.blur();
  }

  hostUpdated(): void {
    const { shadowRoot } = this.#host;
    const wanted = this.next;
    this.next = null;
    const target = wanted ? (shadowRoot?.querySelector<HTMLElement>(wanted) ?? null) : this.#held;
    const page = shadowRoot && target?.matches(beginning) ? frameIn(shadowRoot) : null;
    if (wanted || shadowRoot?.activeElement === target) this.#inView.focus(target, page);
    this.#held = this.#stages.isWhole ? null : target;
  }
}
