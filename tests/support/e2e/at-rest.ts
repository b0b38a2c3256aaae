// Where a page stands when it has done with gliding, on a busy machine too.
import type { Page } from 'puppeteer-core';
import { eventually } from '../eventually.ts';

/** Milliseconds without a scroll: more than the widget lets pass between two looks, and than any gliding stands still. */
const calm = 700;

/** Its place (px from the top) once nothing has scrolled it for so long; `isRight` says which place is waited for. */
export const atRest = async (page: Page, isRight: () => Promise<boolean>): Promise<number> => {
  let place = 0;
  await eventually('the page at rest, at the right place', async () => {
    const scrolls = page.evaluate(
      wait =>
        new Promise<number>(done => {
          let times = 0;
          const count = (): void => {
            times += 1;
          };
          addEventListener('scroll', count);
          setTimeout(() => {
            removeEventListener('scroll', count);
            done(times);
          }, wait);
        }),
      calm,
    );
    if ((await scrolls) > 0) return false;
    place = await page.evaluate(() => scrollY);
    return isRight();
  });
  return place;
};
