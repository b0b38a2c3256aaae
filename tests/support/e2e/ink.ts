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
      const colours: (readonly [number, number, number])[] = [];
      for (let i = 0; i < data.length; i += 4) {
        const colour = [data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0] as const;
        colours.push(colour);
        counts.set(colour.join(), (counts.get(colour.join()) ?? 0) + 1);
      }
      const [ground = ''] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
      const [red = 0, green = 0, blue = 0] = ground.split(',').map(Number);
      return colours.filter(([r, g, b]) => Math.abs(r - red) + Math.abs(g - green) + Math.abs(b - blue) > far)
        .length;
    },
    picture,
    apart,
  );
}
