import { issue } from '../config/issue.ts';
import type { ConfigIssue, ResolvedConfig } from '../config/types.ts';
import { inside } from '../messages/inside.ts';
import { languageName, parsedTag } from '../messages/language-tag.ts';
import { loadedFor, loadedTags } from '../messages/languages.ts';
import { type CounterName, counterOn, counters } from './counters.ts';
import { refusedPacks } from './language-packs.ts';

/** The counter that the clinic chose, where the page runs none of that name; `null` when all is well. */
export const counterMissing = (
  view: object | null,
  analytics: ResolvedConfig['analytics'],
): CounterName | null => (analytics === 'none' || counterOn(view, analytics) ? null : analytics);

/** The name of the file with the words of a language; with its script where that is not the usual one: `zh-Hant`. */
function fileOf(locale: Intl.Locale): string {
  const { language, script } = locale.maximize();
  return new Intl.Locale(language).maximize().script === script ? language : `${language}-${script}`;
}

/** A setting that names languages whose words are in no script of this page; `used` is what is spoken then. */
function languageIssues(name: string, value: string, used: () => string): readonly ConfigIssue[] {
  const missing = value
    .split(' ')
    .filter(tag => !loadedFor(tag))
    .flatMap(tag => parsedTag(tag) ?? [])
    .map(fileOf)
    .filter(file => !refusedPacks.has(file));
  return [...new Set(missing)].map(file =>
    issue(
      name,
      value,
      `the words of “${file}” are not loaded; add a second script from where you have the first, languages/${file}.js`,
      loadedTags().join(', '),
      used(),
    ),
  );
}

function noCounter(analytics: CounterName): ConfigIssue {
  const { global } = counters[analytics];
  return issue(
    'analytics',
    analytics,
    `this page has no ${global}`,
    `a page that has a ${global}`,
    'nothing of it',
  );
}

/** What can be judged only once the page has loaded: until then, another script may bring it. */
export function lateIssues(
  view: object | null,
  { analytics, lang, languages, summaryLang }: ResolvedConfig,
): readonly ConfigIssue[] {
  const counter = counterMissing(view, analytics);
  return [
    ...(counter ? [noCounter(counter)] : []),
    ...languageIssues('lang', lang ?? '', () => languageName(inside.tag, 'en')),
    ...languageIssues('languages', languages ?? '', () => 'the others'),
    ...languageIssues('summary-lang', summaryLang ?? '', () => 'the language of the visitor'),
  ];
}
