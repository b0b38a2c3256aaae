import type { LitElement, ReactiveController } from 'lit';
import { lookAfterPaint } from './look-after-paint.ts';
import type { StageByStage } from './stage-by-stage.ts';

/** Works ahead while the visitor reads a page that is whole and painted: so no press waits for what could be done before. */
export class Ahead implements ReactiveController {
  readonly #stages: StageByStage;
  readonly #ask: () => void;

  constructor(host: LitElement, stages: StageByStage, work: () => void) {
    this.#stages = stages;
    this.#ask = lookAfterPaint(host, work);
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#stages.isWhole) this.#ask();
  }
}
