import type { ElementHandle, Page } from 'puppeteer-core';

/** Red, green and blue together, from which on a pixel is another colour than the ground. */
const apart = 120;

/** How many pixels of an element are not of its ground, as it is painted now: its words, where it has nothing else. */
export async function inkOf(page: Page, element: ElementHandle): Promise<number> {
  const picture = await element.screenshot({ encoding: 'base64' });
  return page.evaluate(
    async (source, far) => {
      const bitmap = await createImageBitmap(
        new Blob([Uint8Array.from(atob(source), letter => letter.charCodeAt(0))]),
      );
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('No canvas.');
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      const counts = new Map<string, number>();
      for (let i = 0; i < data.length; i += 4) {
        const colour = data.slice(i, i + 3).join();
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
      const partsOf = (colour: string) => colour.split(',').map(Number);
      const [[commonest = ''] = []] = [...counts].sort(([, a], [, b]) => b - a);
      const ground = partsOf(commonest);
      const isInk = ([colour]: readonly [string, number]) =>
        partsOf(colour).reduce((sum, part, at) => sum + Math.abs(part - (ground[at] ?? 0)), 0) > far;
      return [...counts].filter(isInk).reduce((sum, [, count]) => sum + count, 0);
    },
    picture,
    apart,
  );
}
