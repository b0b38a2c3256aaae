/** The same function, but it works out each answer once and keeps it in `store`: weakly, or for good. */
export const remember =
  <Key, Value>(
    make: (key: Key) => Value,
    store: { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown },
  ) =>
  (key: Key): Value => {
    let value = store.get(key);
    if (value === undefined) {
      value = make(key);
      store.set(key, value);
    }
    return value;
  };
