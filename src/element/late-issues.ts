import { issue } from '../config/issue.ts';
import type { ConfigIssue, ResolvedConfig } from '../config/types.ts';
import { parsedTag } from '../messages/language-tag.ts';
import { languages } from '../messages/languages.ts';
import { type CounterName, counterOn, counters } from './counters.ts';

/** The counter that the clinic chose, where the page runs none of that name; `null` when all is well. */
export const counterMissing = (
  view: object | null,
  analytics: ResolvedConfig['analytics'],
): CounterName | null => (analytics === 'none' || counterOn(view, analytics) ? null : analytics);

/** The language of a tag whose words are not in this script and came with no other; `null` when all is well. */
export const languageMissing = (tag: string): string | null => {
  const language = parsedTag(tag)?.language ?? null;
  return language && !Object.hasOwn(languages, language) ? language : null;
};

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
export function lateIssues(view: object | null, { analytics, lang }: ResolvedConfig): readonly ConfigIssue[] {
  const counter = counterMissing(view, analytics);
  const language = lang && languageMissing(lang);
  return [
    ...(counter ? [noCounter(counter)] : []),
    ...(language
      ? [
          issue(
            'lang',
            lang,
            `the words of “${language}” are not loaded; they come in a file of their own, languages/${language}.js`,
            Object.keys(languages).join(', '),
            'English',
          ),
        ]
      : []),
  ];
}
