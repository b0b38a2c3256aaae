import { issue } from '../config/issue.ts';
import type { ConfigIssue, ResolvedConfig } from '../config/types.ts';
import { parsedTag } from '../messages/language-tag.ts';
import { languages } from '../messages/languages.ts';

/** Whether the page runs the counter that the clinic chose. */
export function hasCounter(view: object | null, analytics: ResolvedConfig['analytics']): boolean {
  const names = view as Readonly<Record<string, unknown>> | null;
  if (analytics === 'datalayer') return Array.isArray(names?.['dataLayer']);
  return analytics === 'none' || typeof names?.['plausible'] === 'function';
}

/** The language of a tag whose words are not in this script and came with no other; `null` when all is well. */
export const languageMissing = (tag: string): string | null => {
  const language = parsedTag(tag)?.language ?? null;
  return language && !Object.hasOwn(languages, language) ? language : null;
};

/** What can be judged only once the page has loaded: until then, another script may bring it. */
export function lateIssues(view: object | null, { analytics, lang }: ResolvedConfig): readonly ConfigIssue[] {
  const name = analytics === 'datalayer' ? 'dataLayer' : analytics;
  const language = lang && languageMissing(lang);
  return [
    ...(hasCounter(view, analytics)
      ? []
      : [
          issue(
            'analytics',
            analytics,
            `this page has no ${name}`,
            `a page that has a ${name}`,
            'nothing of it',
          ),
        ]),
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
