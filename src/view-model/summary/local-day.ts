/** The day on the visitor's own calendar, as `2026-11-23`. */
export const localDay = (date: Date): string =>
  new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
