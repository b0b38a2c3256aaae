import { computePosition, flip, offset, type Platform, shift } from '@floating-ui/dom';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gap, margin, placeBeside } from '../../../src/element/glossary/place-beside.ts';

interface Scene {
  readonly term: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly box: { readonly width: number; readonly height: number };
  readonly window: { readonly width: number; readonly height: number };
  readonly isRtl: boolean;
}

const edges = ({ x = 0, y = 0, width = 0, height = 0 }) => ({
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
});

const own = ({ term, box, window, isRtl }: Scene) => placeBeside(edges(term), box, edges(window), isRtl);

const nobody = {} as HTMLElement;

/** @floating-ui, which the widget is too small to carry, told the same scene. */
const oracle = async ({ term, box, window, isRtl }: Scene) => {
  const platform: Partial<Platform> = {
    getElementRects: () => ({ reference: term, floating: { x: 0, y: 0, ...box } }),
    getClippingRect: () => ({ x: 0, y: 0, ...window }),
    getDimensions: () => box,
    isElement: () => true,
    getOffsetParent: () => nobody,
    getScale: () => ({ x: 1, y: 1 }),
    convertOffsetParentRelativeRectToViewportRelativeRect: ({ rect }) => rect,
    isRTL: () => isRtl,
  };
  const { x, y } = await computePosition(nobody, nobody, {
    platform: platform as Platform,
    placement: 'bottom-start',
    strategy: 'fixed',
    middleware: [offset(gap), flip({ padding: margin, crossAxis: false }), shift({ padding: margin })],
  });
  return { left: x, top: y };
};

/** Whole pixels: two ways to add fractions differ in the last bit. */
const scenes = fc
  .record({
    width: fc.integer({ min: 500, max: 1600 }),
    height: fc.integer({ min: 60, max: 1000 }),
    box: fc.record({ width: fc.integer({ min: 20, max: 380 }), height: fc.integer({ min: 20, max: 160 }) }),
    size: fc.record({ width: fc.integer({ min: 20, max: 160 }), height: fc.integer({ min: 18, max: 60 }) }),
    x: fc.double({ min: 0, max: 1, noNaN: true }),
    y: fc.double({ min: 0, max: 1, noNaN: true }),
    isRtl: fc.boolean(),
  })
  .map(
    ({ width, height, box, size, x, y, isRtl }): Scene => ({
      window: { width, height },
      box,
      term: {
        x: Math.round(x * (width - size.width)),
        y: Math.round(y * Math.max(0, height - size.height)),
        ...size,
      },
      isRtl,
    }),
  );

describe('a box beside a term', () => {
  test('goes where @floating-ui would put it', async () => {
    await fc.assert(
      fc.asyncProperty(scenes, async scene => {
        const place = own(scene);
        fc.pre(place !== null);
        expect(place).toEqual(await oracle(scene));
      }),
      { numRuns: 3000 },
    );
  });

  test('is given no place only where @floating-ui would leave the window', async () => {
    await fc.assert(
      fc.asyncProperty(scenes, async scene => {
        fc.pre(own(scene) === null);
        const { top } = await oracle(scene);
        const isCut = top < margin || top + scene.box.height > scene.window.height - margin;
        expect(isCut, JSON.stringify({ scene, top })).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('is always wholly in the window and never over its term', () => {
    fc.assert(
      fc.property(scenes, scene => {
        const place = own(scene);
        if (!place) return;
        const { term, box, window } = scene;
        expect(place.left).toBeGreaterThanOrEqual(margin);
        expect(place.left + box.width).toBeLessThanOrEqual(window.width - margin);
        expect(place.top).toBeGreaterThanOrEqual(margin);
        expect(place.top + box.height).toBeLessThanOrEqual(window.height - margin);
        expect(place.top >= term.y + term.height || place.top + box.height <= term.y).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('is given no place when its term has left the window', () => {
    const scene = { box: { width: 200, height: 50 }, window: { width: 800, height: 600 }, isRtl: false };
    const size = { width: 40, height: 20 };
    expect(own({ ...scene, term: { x: 10, y: -80, ...size } })).toBeNull();
    expect(own({ ...scene, term: { x: 10, y: 700, ...size } })).toBeNull();
    expect(own({ ...scene, term: { x: 10, y: 300, ...size } })).not.toBeNull();
  });
});
