// How every test waits: for what it wants to see, not for time. Works in a browser and in Node.

/** The clock as it was before any test meddled with it. */
const later = globalThis.setTimeout.bind(globalThis);
const now = performance.now.bind(performance);

/** Milliseconds. Far beyond what a busy machine needs: only what never comes takes this long. */
const deadline = 30_000;
const pause = 20;

const shown = (seen: unknown): string => {
  if (seen instanceof Error) return seen.message;
  if (typeof seen === 'string') return `“${seen}”`;
  if (typeof seen === 'object' && seen !== null && 'localName' in seen) return `<${String(seen.localName)}>`;
  try {
    return JSON.stringify(seen) ?? String(seen);
  } catch {
    return String(seen);
  }
};

/** What is there in the end, without the signs that it is not there yet. */
type Found<Seen> = Exclude<Seen, null | undefined | false>;

/**
 * Looks again and again until what is seen is right (by default: is there at all), and gives it back. A look that
 * throws, as a failed `expect` does, has not seen it yet. What never comes fails with what was seen last.
 */
export const eventually = async <Seen>(
  what: string,
  look: () => Seen | Promise<Seen>,
  isRight: (seen: Seen) => boolean = Boolean,
): Promise<Found<Seen>> => {
  const end = now() + deadline;
  for (;;) {
    let last: unknown;
    try {
      const seen = await look();
      if (isRight(seen)) return seen as Found<Seen>;
      last = seen;
    } catch (error) {
      last = error;
    }
    if (now() > end)
      throw new Error(`Never came in ${deadline / 1000} s: ${what}. Seen last: ${shown(last)}`);
    await new Promise(resolve => later(resolve, pause));
  }
};
