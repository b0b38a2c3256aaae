import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { betweenDrawings } from '../between-drawings.ts';
import { isNear } from '../in-view/is-near.ts';
import { lookAfterPaint } from './look-after-paint.ts';
import { nextTask } from './next-task.ts';
import { rehearse } from './rehearse.ts';
import type { StageByStage } from './stage-by-stage.ts';

/** Milliseconds after a painting: what the page still starts, and a press that comes so soon, goes first. */
const pause = 150;

/** Works ahead while the visitor reads a page that is whole and painted: so no press waits for what could be done before. */
export class Ahead implements ReactiveController {
  readonly #stages: StageByStage;
  readonly #ask: () => void;

  /** @param work gives what of the next page has not been drawn yet, stage by stage */
  constructor(host: LitElement, stages: StageByStage, work: () => readonly (() => TemplateResult)[]) {
    this.#stages = stages;
    const act = (): void => {
      // The next page may have begun meanwhile, and a widget far from the window is not what is read.
      if (!host.isConnected || !stages.isWhole || !isNear(host)) return;
      for (const draw of work()) nextTask().then(() => betweenDrawings(() => rehearse(draw)));
    };
    this.#ask = lookAfterPaint(host, () => setTimeout(() => betweenDrawings(act), pause));
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#stages.isWhole) this.#ask();
  }
}
