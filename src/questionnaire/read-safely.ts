/**
 * What reading gives; `undefined` where it throws. Answers and clinic settings may come from any page script, with
 * getters and proxies in them: one that throws is as good as an answer that was not given.
 */
export function read<Value>(get: () => Value): Value | undefined {
  try {
    return get();
  } catch {
    return undefined;
  }
}

/** More entries than any list of options has; a list that claims to be endless ends here. */
const mostEntries = 10_000;

/**
 * A list as a list of our own, read once; an entry that cannot be read is left out, and takes no other with it.
 * What is no list stays as it is.
 */
export function copyOf(value: unknown): unknown {
  const copy: unknown[] = [];
  let length = 0;
  try {
    if (!Array.isArray(value)) return value;
    length = Math.min(value.length, mostEntries);
  } catch {
    return copy;
  }
  for (let at = 0; at < length; at += 1) {
    try {
      copy.push(value[at]);
    } catch {
      // The next one may be readable.
    }
  }
  return copy;
}
