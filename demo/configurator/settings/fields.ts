import { configPaths, ownText, type Setting } from '../../../src/config/schema.ts';
import { isMessagePath } from '../../../src/messages/own-texts.ts';
import { packFolderRow, packsRow } from './language-files.ts';
import { lookKeys, lookRows } from './look.ts';
import { measurementRow } from './measurement-id.ts';
import { scriptRow } from './script-address.ts';
import { builderRow } from './website.ts';
import {
  builderWords,
  lookWords,
  measurementWords,
  packFolderWords,
  packsWords,
  scriptWords,
  settingWords,
  type Words,
} from './words.ts';

export type FieldWords = Words & { readonly choices?: Readonly<Record<string, string>> };

/** One thing to fill in. */
export interface Field {
  /** `theme`, `utm.utm_source`, `texts.intro.heading`, `look.surface`, `page.script`. */
  readonly path: string;
  readonly setting: Setting;
  readonly words: FieldWords;
}

export const builderPath = 'page.builder';
export const scriptPath = 'page.script';
export const measurementPath = 'page.measurementId';
export const packsPath = 'page.packs';
export const packFolderPath = 'page.packFolder';

/** Whether a field is about the clinic's page, and nothing that the check itself is told. */
export const isOfPage = (path: string): boolean => path.startsWith('page.');

const wordsOf = (path: string): FieldWords => {
  const [group = '', key] = path.split('.');
  const found = (settingWords as Readonly<Record<string, FieldWords | Readonly<Record<string, FieldWords>>>>)[
    group
  ];
  // Every path has words: `settingWords` is typed over the table.
  return (key === undefined ? found : (found as Readonly<Record<string, FieldWords>>)[key]) as FieldWords;
};

/** Every field but own texts, by path. */
export const fields: ReadonlyMap<string, Field> = new Map<string, Field>(
  [
    ...[...configPaths].map(([path, { setting }]) => ({ path, setting, words: wordsOf(path) })),
    ...lookKeys.map(key => ({ path: `look.${key}`, setting: lookRows[key], words: lookWords[key] })),
    { path: measurementPath, setting: measurementRow, words: measurementWords },
    { path: builderPath, setting: builderRow, words: builderWords },
    { path: scriptPath, setting: scriptRow, words: scriptWords },
    { path: packsPath, setting: packsRow, words: packsWords },
    { path: packFolderPath, setting: packFolderRow, words: packFolderWords },
  ].map(field => [field.path, field]),
);

const ownTexts = 'texts.';

/** The field at a path; `undefined` where there is none. */
export function fieldAt(path: string): Field | undefined {
  const message = path.startsWith(ownTexts) ? path.slice(ownTexts.length) : null;
  return message !== null && isMessagePath(message)
    ? { path, setting: ownText, words: { label: message, help: 'Your own words in place of ours.' } }
    : fields.get(path);
}
