// Who read which text, and when. What was read stands beside it: a text that reads otherwise today counts as not read.
import type { Text, Words } from './texts.ts';

export interface Reading {
  /** Name and role: "Dr A. Tremblay, physician". */
  readonly by: string;
  /** The day, `2026-11-23`. */
  readonly date: string;
}

/** One text as it read when it was reviewed, and by whom: more than one where they read the same words. */
export interface ReviewRecord extends Omit<Text, 'key'> {
  readonly readings: readonly [Reading, ...Reading[]];
}

/** By key: docs/translating/<tag>.reviewed.json. */
export type ReviewRecords = Readonly<Record<string, ReviewRecord>>;

export type Standing =
  | { readonly state: 'unread' }
  | { readonly state: 'read'; readonly record: ReviewRecord }
  /** Something was changed since: it has to be read again. */
  | { readonly state: 'stale'; readonly record: ReviewRecord };

const isSame = (some: Words | undefined, others: Words | undefined): boolean =>
  some?.join('\n') === others?.join('\n');

/** Compares with the English too: a translation of what English no longer says is not reviewed. */
const isAsRead = (text: Text, record: ReviewRecord): boolean =>
  isSame(text.english, record.english) &&
  isSame(text.translation, record.translation) &&
  [...Object.keys(text.regions), ...Object.keys(record.regions)].every(region =>
    isSame(text.regions[region], record.regions[region]),
  );

export function standingOf(text: Text, records: ReviewRecords): Standing {
  const record = Object.hasOwn(records, text.key) ? records[text.key] : undefined;
  if (!record) return { state: 'unread' };
  return { state: isAsRead(text, record) ? 'read' : 'stale', record };
}

/** Keys of records that hold no more: their texts were changed, or are gone. */
export function staleKeys(texts: readonly Text[], records: ReviewRecords): readonly string[] {
  const byKey = new Map(texts.map(text => [text.key, text]));
  return Object.keys(records).filter(key => {
    const text = byKey.get(key);
    return !text || standingOf(text, records).state === 'stale';
  });
}

/**
 * The records with one more reading of these texts, as they read today. Records of texts that are gone go too; one that
 * was stale begins anew, with this reading alone.
 */
export function withReading(
  texts: readonly Text[],
  records: ReviewRecords,
  read: readonly Text[],
  reading: Reading,
): ReviewRecords {
  const after = new Map<string, ReviewRecord>();
  for (const text of texts) {
    const standing = standingOf(text, records);
    const before = standing.state === 'unread' ? undefined : standing.record;
    if (read.includes(text)) {
      const others = standing.state === 'read' ? standing.record.readings : [];
      const { key, ...words } = text;
      after.set(key, {
        ...words,
        readings: [reading, ...others.filter(({ by }) => by !== reading.by)],
      });
    } else if (before) after.set(text.key, before);
  }
  return Object.fromEntries(after);
}
