import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { Stages } from '../../views/stages.ts';
import { afterPaint } from './after-paint.ts';
import { SteadyHeight } from './steady-height.ts';

/** Draws a long page in stages, one for each painting: no press waits for more than the beginning of a page. */
export class StageByStage implements ReactiveController {
  readonly #host: LitElement;
  readonly #height: SteadyHeight;
  /** Which page is to be drawn now. */
  readonly #wanted: () => string;
  #step: string | undefined;
  /** How many stages are drawn. */
  #count = 0;
  #isNextDue = false;
  #painting: Promise<void> | undefined;
  /** No stage is to come. */
  isWhole = false;

  constructor(host: LitElement, wanted: () => string) {
    this.#host = host;
    this.#wanted = wanted;
    this.#height = new SteadyHeight(host);
    host.addController(this);
  }

  /** Settles when the stage that is drawn has been painted and the next one was asked for. */
  get painting(): Promise<void> | undefined {
    return this.#painting;
  }

  hostUpdate(): void {
    // Before the new page is dressed and the focus taken from the old one: each would have it laid out once more.
    if (this.#host.hasUpdated && this.#step !== this.#wanted()) this.#height.hold();
  }

  /** What to draw now of the page that is wanted. */
  stage(stages: Stages): TemplateResult {
    const step = this.#wanted();
    if (this.#step !== step) {
      this.#step = step;
      this.#painting = undefined;
      // Where nothing stood, all at once: what is below it on the clinic's page moves once, not twice.
      this.#count = this.#host.hasUpdated ? 1 : stages.length;
    } else if (this.#isNextDue) {
      this.#count += 1;
    }
    this.#isNextDue = false;
    this.#count = Math.min(this.#count, stages.length);
    this.isWhole = this.#count === stages.length;
    const [first] = stages;
    return (stages[this.#count - 1] ?? first)();
  }

  hostUpdated(): void {
    if (this.isWhole) this.#height.release();
    else this.drawAfterPaint();
  }

  hostDisconnected(): void {
    this.#painting = undefined;
  }

  /** Draws what is new after the next painting: for a tick, which the browser shows by itself. */
  drawAfterPaint(): void {
    this.#painting ??= this.#afterPaint();
  }

  #afterPaint(): Promise<void> {
    const painting = afterPaint().then(() => {
      // Another page has come in between, or the element has gone.
      if (this.#painting !== painting) return;
      this.#painting = undefined;
      this.#isNextDue = true;
      this.#host.requestUpdate();
    });
    return painting;
  }
}
