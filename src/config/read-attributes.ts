import { straightened } from './curly-quotes.ts';
import { issue } from './issue.ts';
import { meantNames } from './meant-names.ts';
import { attributeNames, configPaths, type Place, type Setting } from './schema.ts';
import type { ConfigIssue, Source } from './types.ts';

/** One value as one source gave it; `label` is its attribute or key as the clinic wrote it. */
export interface SettingEntry extends Place {
  readonly label: string;
  readonly source: Source;
  readonly given: unknown;
}
/** What one source gave, by path: `theme`, `utm.utm_source`. */
export type Given = ReadonlyMap<string, SettingEntry>;

const settingByAttribute: ReadonlyMap<string, Setting> = new Map(
  [...configPaths.values()].flatMap(({ setting }) =>
    setting.attribute ? [[setting.attribute, setting]] : [],
  ),
);

/** A quote was forgotten, so the value goes on to the next one: `phone="+1 604… clinic-name=`. */
const lostQuote = new RegExp(`\\s(${attributeNames.join('|')})=\\s*$`, 'i');

/** Never ours, but a name that stops the browser from letting a tag into a form. */
const strayIs = (attributes: ReadonlyMap<string, string>): readonly ConfigIssue[] =>
  attributes.has('is')
    ? [
        issue(
          'is',
          attributes.get('is'),
          'not an attribute of this tag; quotes that are missing or curly may have made it of your words',
          'none of that name',
          'the widget without its part in a form',
        ),
      ]
    : [];

/** A misspelt or foreign name would otherwise be silent. */
const misspelt = (attributes: ReadonlyMap<string, string>): readonly ConfigIssue[] =>
  [...attributes].flatMap(([name, value]) => {
    const meant = attributeNames.includes(name) ? [] : meantNames(name, attributeNames);
    return meant.length > 0 ? [issue(name, value, 'not known', meant.join(', '), 'nothing of it')] : [];
  });

/** What each attribute says, unless it runs into the next one; and what is wrong with how they are written. */
export function readAttributes(written: ReadonlyMap<string, string>): {
  readonly given: Given;
  readonly issues: readonly ConfigIssue[];
} {
  const { attributes, issues } = straightened(written, name => settingByAttribute.get(name)?.reader);
  const lost: ConfigIssue[] = [];
  const given = new Map<string, SettingEntry>();
  for (const [path, place] of configPaths) {
    const label = place.setting.attribute ?? '';
    const value = attributes.get(label);
    if (value === undefined) continue;
    const [, next] = lostQuote.exec(value.slice(-100)) ?? [];
    if (next) {
      const problem = `the closing quote is missing: it runs into ${next}`;
      lost.push(issue(label, value, problem, place.setting.reader.allowed));
    } else given.set(path, { ...place, label, source: 'attribute', given: value });
  }
  // Where a quote was forgotten, the names are words of what it should have closed.
  const names = lost.length > 0 ? [] : [...strayIs(written), ...misspelt(attributes)];
  return { given, issues: [...issues, ...lost, ...names] };
}
