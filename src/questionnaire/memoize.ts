/** The same function, but it works out each answer once and keeps it for good. */
export const memoize = <Key, Value>(make: (key: Key) => Value): ((key: Key) => Value) => {
  const made = new Map<Key, Value>();
  return key => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      made.set(key, value);
    }
    return value;
  };
};

/** The same function, but it keeps what it last worked out for as long as it is asked for that. */
export const latest = <Key, Value>(make: (key: Key) => Value): ((key: Key) => Value) => {
  let kept: { readonly key: Key; readonly value: Value } | undefined;
  return key => {
    if (!kept || kept.key !== key) kept = { key, value: make(key) };
    return kept.value;
  };
};

/** The same value each time, made when it is first asked for: what nobody needs is never made. */
export const lazy = <Value>(make: () => Value): (() => Value) => {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
};
