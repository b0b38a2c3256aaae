// Every language with a pack, and what is recorded of its review.
import type { Messages } from '../../src/messages/messages.ts';
import type { ReviewRecords } from './records.ts';

const packs = import.meta.glob<Messages>('../../src/messages/packs/*.ts', {
  eager: true,
  import: 'messages',
});
const records = import.meta.glob<ReviewRecords>('../../docs/translating/*.reviewed.json', {
  eager: true,
  import: 'default',
});

/** The tag that a file is named for. */
const tagOf = (path: string): string => String(new Intl.Locale(path.replace(/^.*\/|\.[.\w]+$/g, '')));

export interface Pack {
  readonly messages: Messages;
  readonly records: ReviewRecords;
}

const recordsByTag = new Map(Object.entries(records).map(([path, each]) => [tagOf(path), each]));

/** By tag, as in `fr`. Nothing is recorded of a language without a file. */
export const packsByTag: ReadonlyMap<string, Pack> = new Map(
  Object.entries(packs).map(([path, messages]) => {
    const tag = tagOf(path);
    return [tag, { messages, records: recordsByTag.get(tag) ?? {} }];
  }),
);

export const recordsPath = (tag: string): string => `docs/translating/${tag}.reviewed.json`;
