import { en } from '../../../src/messages/en.ts';
import { parsedTag } from '../../../src/messages/language-tag.ts';
import { nearestTag } from '../../../src/messages/nearest-tag.ts';
import { packFolderPath, packsPath } from '../settings/fields.ts';
import { type SetUp, withFields } from './set-up.ts';

/** Words of a language that stand outside the check: in the title of a page, and where no script runs. */
export interface FewWords {
  readonly heading: string;
  readonly book: string;
  /** With `{phone}` in it. */
  readonly call: string;
}

/** A language that comes in a file of its own. */
export interface Pack {
  readonly tag: string;
  readonly words: FewWords;
}

export interface PackFile extends Pack {
  /** The classic script, as text. */
  readonly script: string;
}

/** The language inside the script. */
export const insideTag = 'en';
export const insideWords: FewWords = {
  heading: en.intro.heading,
  book: en.result.booking.label,
  call: en.result.booking.call,
};

const codes = (text: string | undefined): readonly string[] => text?.split(/[\s,;]+/).filter(Boolean) ?? [];
const tagsOf = (packs: readonly Pack[]): readonly string[] => packs.map(({ tag }) => tag);

/** Settings of the check that name languages. */
const naming = ['languages', 'lang', 'summaryLang'] as const;

const among = (wanted: readonly string[], packs: readonly Pack[]): readonly string[] => {
  const found = new Set(wanted.map(code => nearestTag(code, tagsOf(packs))));
  return tagsOf(packs).filter(tag => found.has(tag));
};

/** Tags of the packs that settings of the check ask for, whatever is ticked. */
const asked = (made: SetUp, packs: readonly Pack[]): readonly string[] =>
  among(
    naming.flatMap(path => codes(made[path])),
    packs,
  );

/** Tags of the packs that the page has to load, in the order in which they are shipped. @param made a set-up that is `ready` */
export const neededPacks = (made: SetUp, packs: readonly Pack[]): readonly string[] =>
  among([...codes(made[packsPath]), ...asked(made, packs)], packs);

/** Whether a setting of the check asks for it, so that it is loaded whether or not it is ticked. */
export const isAskedBy = (path: (typeof naming)[number], made: SetUp, tag: string, packs: readonly Pack[]) =>
  among(codes(made[path]), packs).includes(tag);

/** Language codes that no words are there for. Who reads them gets English. */
export const withoutWords = (made: SetUp, packs: readonly Pack[]): readonly string[] => [
  ...new Set(
    [packsPath, ...naming]
      .flatMap(path => codes(made[path]))
      .filter(code => !nearestTag(code, [insideTag, ...tagsOf(packs)])),
  ),
];

/** The folder of the packs, beside the script, where it is nowhere else. */
const usualFolder = (script: string): string =>
  `${script.replace(/[?#].*$/, '').replace(/[^/]*$/, '')}languages/`;

/** Where the packs are, with a slash at its end. */
export const packFolder = (made: SetUp, script: string): string =>
  made[packFolderPath] ?? usualFolder(script);

/** The same set-up, with what is ticked and asked for anyway said once, and no folder where it says nothing. */
export function withoutRepeats(made: SetUp, script: string, packs: readonly Pack[]): SetUp {
  const { [packsPath]: ticked, [packFolderPath]: folder, ...others } = made;
  const more = among(codes(ticked), packs).filter(tag => !asked(others, packs).includes(tag));
  const isFolderNews =
    folder !== undefined && folder !== usualFolder(script) && neededPacks(made, packs).length > 0;
  return {
    ...others,
    ...(more.length > 0 ? { [packsPath]: more.join(' ') } : {}),
    ...(isFolderNews ? { [packFolderPath]: folder } : {}),
  };
}

/**
 * Adds a pack or takes it away: where visitors have a choice, from that too. The first one that is added gives them the
 * choice: who ticks a language wants it to be found, on pages that are in another one too.
 */
export function withPack(setUp: SetUp, tag: string, isOn: boolean, packs: readonly Pack[]): SetUp {
  const isFirst = isOn && setUp['languages'] === undefined && codes(setUp[packsPath]).length === 0;
  if (isFirst) return withChoice(withFields(setUp, { [packsPath]: tag }), true, packs);
  const changed = (path: string): readonly string[] => {
    const others = codes(setUp[path]).filter(code => nearestTag(code, tagsOf(packs)) !== tag);
    return isOn ? [...others, tag] : others;
  };
  const choice = setUp['languages'] === undefined ? [] : changed('languages');
  return withFields(setUp, {
    [packsPath]: changed(packsPath).join(' '),
    languages: choice.length > 1 ? choice.join(' ') : '',
  });
}

/** Gives visitors a choice on the first page among English and what is ticked, or takes it away. */
export function withChoice(setUp: SetUp, isOn: boolean, packs: readonly Pack[]): SetUp {
  const needed = neededPacks(setUp, packs);
  return withFields(setUp, {
    [packsPath]: isOn ? '' : needed.join(' '),
    languages: isOn ? [insideTag, ...needed].join(' ') : '',
  });
}

/** The same, with the language to begin with at the beginning of the choice, as visitors see it. */
export function firstFirst(made: SetUp): SetUp {
  const choice = codes(made['languages']);
  const first = made['lang'] && nearestTag(made['lang'], choice);
  return first ? { ...made, languages: [first, ...choice.filter(each => each !== first)].join(' ') } : made;
}

/** The language that visitors read first where the page says none: the one that is set, else the first of the choice. */
export const firstLanguage = ({ lang, languages }: SetUp): string => lang ?? codes(languages)[0] ?? insideTag;

/** The few words of a language; English where there are none. */
export const fewWordsFor = (tag: string, packs: readonly Pack[]): FewWords =>
  packs.find(pack => pack.tag === nearestTag(tag, tagsOf(packs)))?.words ?? insideWords;

/** Whether two codes are of one language, `fr` and `fr-CA` say. */
export const isSameLanguage = (one: string, other: string): boolean =>
  parsedTag(one)?.language === parsedTag(other)?.language;
