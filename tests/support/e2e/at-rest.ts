// Where a page stands when it has done with gliding, on a busy machine too.
import type { Page } from 'puppeteer-core';
import { eventually } from '../eventually.ts';

/** Milliseconds without a scroll: more than the widget lets pass between two looks, and than any gliding stands still. */
const calm = 700;

/** `null`: something scrolled it meanwhile. */
const placeIfCalm = (page: Page): Promise<number | null> =>
  page.evaluate(
    wait =>
      new Promise<number | null>(done => {
        const heard = new AbortController();
        addEventListener('scroll', () => heard.abort(), heard);
        setTimeout(() => {
          done(heard.signal.aborted ? null : scrollY);
          heard.abort();
        }, wait);
      }),
    calm,
  );

/** Its place (px from the top) once nothing has scrolled it for so long; `isRight` may ask for more than that. */
export const atRest = (page: Page, isRight = async (): Promise<boolean> => true): Promise<number> =>
  eventually(
    'the page at rest, at the right place',
    async () => {
      const place = await placeIfCalm(page);
      return place !== null && (await isRight()) ? place : null;
    },
    place => place !== null,
  );
