import type { LitElement } from 'lit';
import { betweenDrawings } from '../between-drawings.ts';
import { afterPaint } from './after-paint.ts';

/**
 * Gives what asks for a look after the next painting, when the browser has worked everything out anyway: one look,
 * however often it was asked for, and none at an element that has gone.
 */
export function lookAfterPaint(host: LitElement, look: () => void): () => void {
  let isAsked = false;
  return () => {
    if (isAsked) return;
    isAsked = true;
    afterPaint().then(() => {
      isAsked = false;
      if (host.isConnected) betweenDrawings(look);
    });
  };
}
