import { telHref } from '../../config/tel-href.ts';
import type { ResolvedConfig } from '../../config/types.ts';
import { type CrisisLine, crisisDirectory, helpLinesByRegion, type Way } from '../../knowledge/help-lines.ts';
import { fill } from '../../messages/fill.ts';
import type { Language } from '../../messages/languages.ts';
import type { LinkView } from '../link-view.ts';

/** Numbers as links; one that cannot be dialled (a text, or an unknown region) stays readable words. */
export interface HelpLinks {
  /** The emergency number as written; `null`: no region says which. */
  readonly number: string | null;
  readonly emergency: readonly LinkView[];
  /** The same, where somebody else is called first. */
  readonly ifNoAnswer: readonly LinkView[];
  readonly urgent: readonly LinkView[];
  readonly crisis: readonly LinkView[];
  /** What the clinic wrote in place of a number. */
  readonly readable: { readonly emergency: readonly string[]; readonly crisis: readonly string[] };
}

/** Lines of the region, with the clinic's own number and crisis line in their places. */
export function helpLinks(config: ResolvedConfig, { messages, region }: Language): HelpLinks {
  const words = messages.emergency;
  const withNumber = (text: string, number: string, name?: string): string =>
    fill(text, { number: name ? fill(messages.joins.named, { name, number }) : number });
  const callLink = (number: string, text: string, name?: string): readonly LinkView[] => {
    const href = telHref(number);
    return href ? [{ text: withNumber(text, number, name), number, href, target: 'self' }] : [];
  };
  const lines = helpLinesByRegion.get(region);
  const number = config.emergencyNumber ?? lines?.emergency[0] ?? null;
  const own = config.crisisLine;
  const crisisLines: readonly CrisisLine[] = own ? [{ number: own, ways: ['call'] }] : (lines?.crisis ?? []);
  const by: Readonly<Record<Way, (line: CrisisLine) => readonly LinkView[]>> = {
    call: line => {
      const { crisisCall, crisisHours, crisisOption } = words;
      const text = line.isOption ? crisisOption : line.hasHours ? crisisHours : crisisCall;
      return callLink(line.number, text, line.name);
    },
    text: line => [
      {
        text: withNumber(words.crisisText, line.number, line.name),
        number: line.number,
        href: `sms:${line.number.replace(/\D/g, '')}`,
        target: 'self',
      },
    ],
    chat: ({ url }) => (url ? [{ text: words.chat, href: url, target: 'blank' }] : []),
  };
  const directory: LinkView = {
    text: fill(words.crisisDirectory, { site: crisisDirectory.text }),
    href: crisisDirectory.href,
    target: 'blank',
  };
  const unreadable = (each: string | null): readonly string[] =>
    each && telHref(each) === null ? [each] : [];
  return {
    number,
    emergency: number === null ? [] : callLink(number, words.callNumber),
    ifNoAnswer: number === null ? [] : callLink(number, words.callIfNoAnswer),
    urgent: (lines?.urgent ?? []).flatMap(each => callLink(each, words.urgentCall, lines?.urgentName)),
    crisis: [
      ...crisisLines.flatMap(line => line.ways.flatMap(way => by[way](line))),
      ...(crisisLines.every(line => line.hasHours) ? [directory] : []),
    ],
    readable: { emergency: unreadable(number), crisis: unreadable(own) },
  };
}
