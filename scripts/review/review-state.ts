// How far the review of a language has come, in the one form that every page and document shows.
import { parsedTag } from '../../src/messages/language-tag.ts';
import { type Pack, packsByTag } from './packs.ts';
import { placeOf } from './place.ts';
import { standingOf } from './records.ts';
import { textsOf } from './texts.ts';

export interface ReviewState {
  /** How many safety texts the language has. */
  readonly safetyTexts: number;
  /** How many of them somebody has read as they are today. */
  readonly reviewed: number;
  /** How many were read, and changed since: they count as not read. */
  readonly changedSince: number;
  /** Who read those that count, each once. */
  readonly reviewers: readonly string[];
  /** The same in words, without a stop: "translated by the project, not yet reviewed by a clinician who speaks it". */
  readonly words: string;
}

function inWords({ safetyTexts, reviewed, changedSince, reviewers }: Omit<ReviewState, 'words'>): string {
  const said =
    reviewed === 0
      ? 'not yet reviewed by a clinician who speaks it'
      : `${reviewed} of ${safetyTexts} safety texts reviewed by ${reviewers.join('; ')}`;
  const changed = changedSince > 0 ? ` (${changedSince} changed since they were reviewed)` : '';
  return `translated by the project, ${said}${changed}`;
}

/** The state of some words with some records. */
export function stateOf({ messages, records }: Pack): ReviewState {
  const standings = textsOf(messages)
    .filter(({ key }) => placeOf(key).risk === 'A')
    .map(text => standingOf(text, records));
  const read = standings.flatMap(standing => (standing.state === 'read' ? [standing.record] : []));
  const state = {
    safetyTexts: standings.length,
    reviewed: read.length,
    changedSince: standings.filter(standing => standing.state === 'stale').length,
    reviewers: [...new Set(read.flatMap(({ readings }) => readings.map(({ by }) => by)))],
  };
  return { ...state, words: inWords(state) };
}

/** By tag, also with a region: `fr-CA` is reviewed with `fr`. `undefined` for English, and where there is no pack. */
export function reviewStateOf(tag: string): ReviewState | undefined {
  const asked = parsedTag(tag)?.maximize();
  const near = [...packsByTag].filter(([each]) => {
    const { language, script } = new Intl.Locale(each).maximize();
    return language === asked?.language && script === asked.script;
  });
  const [, pack] = near.find(([each]) => each === tag) ?? near[0] ?? [];
  return pack && stateOf(pack);
}
