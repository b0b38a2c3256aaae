// In what the program may differ from its first edition: mistakes that were mended since, one entry each.
import type { GivenSettings } from './settings.ts';

/** One thing that can be seen or heard of a widget, as a text of lines. */
export type Sort = 'screen' | 'link' | 'summary' | 'event' | 'assessment' | 'issue' | 'config' | 'console';

export interface Difference {
  /** What was wrong. */
  readonly mistake: string;
  readonly sorts: readonly Sort[];
  /** Only on pages set like this. */
  readonly when?: (settings: GivenSettings) => boolean;
  /** Takes what differs out of a text, of either edition. */
  readonly without: (text: string) => string;
}

/** Every line that matches, gone. */
const lines =
  (pattern: RegExp) =>
  (text: string): string =>
    text
      .split('\n')
      .filter(line => !pattern.test(line))
      .join('\n');

export const differences: readonly Difference[] = [
  {
    mistake: 'Who the visit is for stood neither under "Your answers" nor in the summary.',
    sorts: ['screen', 'summary'],
    without: text =>
      text.replace(
        /\nWho is this for\?\n(- )?(Me, 18 or over|Me, under 18|Someone I look after)\n(Change\n)?/g,
        '\n',
      ),
  },
  {
    mistake: 'Words that only a listener needs stood in the text, glued to what is seen.',
    sorts: ['screen'],
    without: text =>
      text
        .replace(/\n(Reference\n)?(?=\[\d)/g, ' ')
        .replace(/^(Why, and what is known|More about this style)\n: .+$/gm, '$1')
        .replace(/^(.+)\n(.+)\nChange\n\1$/gm, '$1\n$2\nChange'),
  },
  {
    mistake: 'Names of styles and of conditions were parted by a dot, whatever the language.',
    sorts: ['screen', 'summary'],
    without: text => text.replace(/\n {2}/g, ' ').replace(/ ·(?=\s)/g, ','),
  },
  {
    mistake: 'Headings of the text summary stood in capitals, which most scripts do not have.',
    sorts: ['summary'],
    without: text => text.replace(/^== (.+) ==$/gm, (_, heading: string) => heading.toUpperCase()),
  },
  {
    mistake: 'The emergency number was not found by a language written like en-UK.',
    sorts: ['screen', 'link'],
    when: ({ pageLang }) => pageLang === 'en-UK',
    // A step is named only where it has links, and then above them.
    without: text =>
      lines(/^(Call \d+|tel:.*|911 in the US and Canada.*|If it gets worse, .* call .*)$/)(text).replace(
        /\n?\[step \d+, “Please (call for help now|get medical help today|talk to someone now)”\](?=\n\[step|$)/g,
        '',
      ),
  },
  {
    mistake:
      'The outcomes stood in three files, in two orders; now one list is read, and issues name them in its order.',
    sorts: ['issue', 'console'],
    without: text => {
      const named = text.replace(/bookingUrls\.[\w-]+(?: bookingUrls\.[\w-]+)+/g, list =>
        list.split(' ').sort().join(' '),
      );
      const isOfLink = (line: string) => /(^|> )bookingUrls\.\S+="/.test(line);
      const ordered = named.split('\n').filter(isOfLink).sort();
      return named
        .split('\n')
        .map(line => (isOfLink(line) ? ordered.shift() : line))
        .join('\n');
    },
  },
  {
    mistake: 'mfc-complete came again after each change of an answer.',
    sorts: ['event'],
    without: text => {
      let isComplete = false;
      return text
        .split('\n')
        .filter(line => {
          const isAgain = isComplete && line.startsWith('mfc-complete');
          isComplete = (isComplete || line.startsWith('mfc-complete')) && !line.startsWith('mfc-restart');
          return !isAgain;
        })
        .join('\n');
    },
  },
];
