/**
 * A day such as `2026-11-23` in the words of a language. A tag that no browser knows (a page may name any) leaves
 * the day as it is: every reader can read that too.
 */
export function longDate(day: string, tag: string): string {
  try {
    return new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(`${day}T00:00:00Z`),
    );
  } catch {
    return day;
  }
}

/** The day on the visitor's own calendar, as `2026-11-23`. */
export const localDay = (date: Date): string =>
  new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
