export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Pixels between a term and its meaning, and between that and the edge of the window. */
export const gap = 6;
export const margin = 8;

/**
 * Where a box goes that belongs to a term: under its beginning, above it where only there is room, and pushed back
 * into the window. `null` where there is room neither under nor above, or the term itself is out of sight. All in
 * one system of coordinates.
 */
export function placeBeside(
  term: Box,
  { width, height }: { readonly width: number; readonly height: number },
  window: Box,
  isRtl: boolean,
): { readonly left: number; readonly top: number } | null {
  const under = term.bottom + gap;
  const above = term.top - gap - height;
  const top = under + height + margin <= window.bottom ? under : above;
  if (top < window.top + margin || term.top > window.bottom) return null;
  const start = isRtl ? term.right - width : term.left;
  return { left: Math.max(window.left + margin, Math.min(start, window.right - margin - width)), top };
}
