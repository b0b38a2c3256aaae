// In what pages may see another program than its first edition: mistakes that were mended since, and what was added.
/** One thing that can be seen or heard of a widget, as a text of lines. */
export type Sort = 'link' | 'event' | 'issue' | 'config' | 'console';

export interface Difference {
  /** What was wrong, or is new. */
  readonly what: string;
  readonly sorts: readonly Sort[];
  /** Takes what differs out of a text, of either edition. */
  readonly without: (text: string) => string;
}

export const differences: readonly Difference[] = [
  {
    what: 'The outcomes stood in three files, in two orders; now one list is read, and issues name them in its order.',
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
    what: 'A condition more can be named.',
    sorts: ['issue', 'config', 'console'],
    without: text => text.replace(/\s+"sport-soreness",| sport-soreness/g, ''),
  },
  {
    what: 'How many questions there are follows from their second edition.',
    sorts: ['event'],
    without: text => text.replace(/(mfc-step .*"index":\d+.*\n)+/g, 'mfc-step\n'),
  },
];
