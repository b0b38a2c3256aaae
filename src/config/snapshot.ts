/**
 * A copy of what the page handed over, at most `depth` levels deep and 500 entries wide: objects without a
 * prototype, and arrays. Getters and proxies are read once, here; what throws becomes a symbol, which no
 * reader takes. `null` and `undefined` mean "not given" and are left out. Never throws.
 */
export function snapshot(read: () => unknown, depth: number): unknown {
  try {
    const value = read();
    if (typeof value !== 'object' || value === null || !depth) return value;
    const copy: Record<string, unknown> = Object.create(null);
    for (const key of Object.keys(value).slice(0, 500)) {
      const entry = snapshot(() => (value as Record<string, unknown>)[key], depth - 1);
      if (entry !== undefined && entry !== null) copy[key] = entry;
    }
    return Array.isArray(value) ? Object.values(copy) : copy;
  } catch {
    return Symbol('unreadable');
  }
}
