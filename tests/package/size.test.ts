import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const PATH = 'dist/massage-fit-check.min.js';

/** The design's budget for everything in one file, on the wire. The goal behind it is 28,000. */
const BUDGET = 32_000;

/**
 * Raised above the budget, for now, and here is why. The whole content in English alone (words, references, weights,
 * rules) takes 18 kB, lit's templates 2.7 kB; leaving content or checks out is no way to save. Won so far, from 45.7 kB:
 * zod out of the widget 5.3, shorter words and citations 4.1, lit without LitElement and directives 2.2, settings rewritten
 * 0.6. The rest is the work of its own on bytes; this ceiling only ever goes down.
 */
const CEILING = 36_500;
/** Below this something is missing from the file: the words, the styles, or Lit itself. */
const FLOOR = 14_000;

/** Each of these would break a promise to clinics: strict pages, no storage, no request, no markup from strings. */
const FORBIDDEN = [
  'new Function(',
  'eval(',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'document.cookie',
  'postMessage',
  ' style="',
  'unsafeHTML',
  'XMLHttpRequest',
  'sendBeacon',
  'fetch(',
  'WebSocket',
  'EventSource',
  'import(',
];

if (!existsSync(PATH)) throw new Error(`${PATH} is not there. Run "npm run build".`);
const script = readFileSync(PATH, 'utf8');

describe(PATH, () => {
  it('fits its budget', () => {
    const brotli = brotliCompressSync(script, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: script.length },
    }).length;
    const gzip = gzipSync(script, { level: 9 }).length;
    console.log(
      `${PATH}: ${script.length} minified, ${gzip} gzip 9, ${brotli} brotli 11 (budget ${BUDGET}, ceiling ${CEILING})`,
    );

    expect(
      brotli,
      `${PATH} takes ${brotli} bytes, ${brotli - CEILING} over its budget. "npm run size" shows which module weighs what. Raise the ceiling only with the reason beside it.`,
    ).toBeLessThanOrEqual(CEILING);
    expect(
      brotli,
      `${PATH} takes only ${brotli} bytes: is something missing from it? Look at "npm run size", and lower the floor only when a real saving explains it.`,
    ).toBeGreaterThanOrEqual(FLOOR);
  });

  it.each(FORBIDDEN)('C5 does not hold %j', text => {
    const at = script.indexOf(text);
    expect(
      at,
      `…${script.slice(Math.max(0, at - 80), at + 80)}…\nFind out who brings it, and leave it out.`,
    ).toBe(-1);
  });
});
