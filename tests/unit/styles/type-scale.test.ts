import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = 'src/styles';
/** The printed summary is a document of its own; the letters of a drawing grow with the drawing. */
const ofTheirOwn = ['paper.css', 'body-figure.css'];

const sizes = readdirSync(folder)
  .filter(file => file.endsWith('.css') && !ofTheirOwn.includes(file))
  .flatMap(file => [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/\bfont-size: ([^;]+);/g)])
  .map(([, size]) => size ?? '');

test('there are four sizes of type and no more', () => {
  const four = ['display', 'title', 'body', 'small'].map(size => `var(--size-${size})`);
  expect(sizes.length).toBeGreaterThan(10);
  for (const size of sizes) expect(four).toContain(size);
});
