import { lazy } from '../../messages/lazy.ts';

/** An object whose fields are made when they are first read, each once. */
export function lazyFields<Fields extends object>(
  makers: {
    readonly [Key in keyof Fields]: () => Fields[Key];
  },
): Fields {
  const fields = {};
  for (const [key, make] of Object.entries<() => unknown>(makers))
    Object.defineProperty(fields, key, { get: lazy(make), enumerable: true });
  return fields as Fields;
}
