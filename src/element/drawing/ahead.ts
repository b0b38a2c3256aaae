import type { LitElement, ReactiveController } from 'lit';
import { betweenDrawings } from '../between-drawings.ts';
import { lookAfterPaint } from './look-after-paint.ts';
import type { StageByStage } from './stage-by-stage.ts';

/** Milliseconds after a painting: what the page still starts, and a press that comes so soon, goes first. */
const pause = 150;

/** Above or below the window by less than its height: any other is not what is read now. */
const isNear = (host: LitElement): boolean => {
  const height = host.ownerDocument.defaultView?.innerHeight ?? 0;
  const { top, bottom } = host.getBoundingClientRect();
  return bottom > -height && top < 2 * height;
};

/** Works ahead while the visitor reads a page that is whole and painted: so no press waits for what could be done before. */
export class Ahead implements ReactiveController {
  readonly #stages: StageByStage;
  readonly #ask: () => void;

  constructor(host: LitElement, stages: StageByStage, work: () => void) {
    this.#stages = stages;
    const act = (): void => {
      if (host.isConnected && isNear(host)) work();
    };
    this.#ask = lookAfterPaint(host, () => setTimeout(() => betweenDrawings(act), pause));
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#stages.isWhole) this.#ask();
  }
}
