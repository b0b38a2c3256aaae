/** The therapist's scale of pressure as it is drawn: 1 (very light) to 5 (very firm). */
export const softest = 1;
export const firmest = 5;
/** How far apart the places are where the handle of the dial can stand. */
export const step = 0.5;

/**
 * Where the stop is drawn, in the steps of the handle: above the start, and nearer to it the lower the pain ceiling
 * (0–10). The share of the room above the start is a drawing rule: pain does not convert to pressure. The firmest
 * start leaves no room: there the two are one.
 */
export const stopFor = (start: number, painCeiling: number): number =>
  Math.min(firmest, start + Math.max(1, Math.round(((firmest - start) * painCeiling) / 3)) * step);

/** How far along the drawing that is, in hundredths. */
export const along = (pressure: number): number => ((pressure - softest) / (firmest - softest)) * 100;
