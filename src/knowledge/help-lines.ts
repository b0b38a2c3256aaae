/** How a line can be reached. */
export type Way = 'call' | 'text' | 'chat';

/** Somebody to talk to in a crisis. */
export interface CrisisLine {
  readonly number: string;
  /** What it is called, where that was checked. */
  readonly name?: string;
  /** Only ways that were checked; no other is offered. */
  readonly ways: readonly Way[];
  /** Where its chat is; a chat without an address is not offered. */
  readonly url?: string;
  /** A number for more than crises: the caller is asked what it is about. */
  readonly isOption?: true;
  /** Known not to answer at every hour: that is said, and a directory of other lines stands beside it. */
  readonly hasHours?: true;
}

/** Whom a visitor turns to in one region. */
export interface HelpLines {
  /** ISO 3166 two letters. */
  readonly region: string;
  /** Where life is in danger; the first is the one shown: the medical one where the other is little known there. */
  readonly emergency: readonly string[];
  /** Advice by phone, day and night, where the whole region has it. */
  readonly urgent: readonly string[];
  /** What that line is called, where it was checked. */
  readonly urgentName?: string;
  readonly crisis: readonly CrisisLine[];
}

const european = 'BG HR CY CZ DK EE FI GR HU IT LV LT MT NL PL PT RO SK SI SE NO IS LI';

/**
 * Numbers that were checked. A crisis line that nobody could check is not offered: there the visitor gets the address
 * of a directory of such lines, and the clinic can set one. Where each was read: `help-line-sources.ts`.
 * Source: clinical contract 2, §10; the contract for languages, §4, which read more of them and puts the medical number
 * first.
 */
export const helpLines: readonly HelpLines[] = [
  {
    region: 'US',
    emergency: ['911'],
    urgent: [],
    crisis: [{ number: '988', ways: ['call', 'text', 'chat'], url: 'https://988lifeline.org' }],
  },
  {
    region: 'CA',
    emergency: ['911'],
    urgent: ['811'],
    crisis: [{ number: '988', ways: ['call', 'text'] }],
  },
  {
    region: 'GB',
    emergency: ['999'],
    urgent: ['111'],
    urgentName: 'NHS',
    crisis: [
      { number: '116 123', name: 'Samaritans', ways: ['call'] },
      { number: '111', name: 'NHS', ways: ['call'], isOption: true },
      { number: '85258', name: 'Shout', ways: ['text'] },
    ],
  },
  {
    region: 'IE',
    emergency: ['112', '999'],
    urgent: [],
    crisis: [
      { number: '116 123', name: 'Samaritans', ways: ['call'] },
      { number: '50808', ways: ['text'] },
    ],
  },
  {
    region: 'AU',
    emergency: ['000'],
    urgent: ['1800 022 222'],
    urgentName: 'healthdirect',
    crisis: [
      // Its chat has no address that was checked, so nobody is shown it (`Way`).
      { number: '13 11 14', name: 'Lifeline', ways: ['call', 'chat'] },
      { number: '0477 13 11 14', name: 'Lifeline', ways: ['text'] },
    ],
  },
  {
    region: 'NZ',
    emergency: ['111'],
    urgent: ['0800 611 116'],
    urgentName: 'Healthline',
    crisis: [{ number: '1737', ways: ['call', 'text'] }],
  },
  {
    region: 'DE',
    emergency: ['112'],
    urgent: ['116 117'],
    crisis: [
      { number: '0800 111 0 111', ways: ['call'] },
      { number: '0800 111 0 222', ways: ['call'] },
    ],
  },
  {
    region: 'FR',
    // 15 is the medical one: 112 reaches it, and is known to visitors and to every phone.
    emergency: ['112', '15'],
    urgent: [],
    crisis: [{ number: '3114', ways: ['call'] }],
  },
  {
    region: 'CH',
    emergency: ['144', '112'],
    urgent: [],
    crisis: [{ number: '143', ways: ['call'] }],
  },
  {
    region: 'AT',
    emergency: ['144', '112'],
    urgent: ['1450'],
    crisis: [{ number: '142', ways: ['call'] }],
  },
  {
    region: 'BE',
    emergency: ['112'],
    urgent: [],
    crisis: [{ number: '0800 32 123', ways: ['call'] }],
  },
  {
    region: 'LU',
    emergency: ['112'],
    urgent: [],
    crisis: [{ number: '45 45 45', ways: ['call'], hasHours: true }],
  },
  {
    region: 'ES',
    emergency: ['112'],
    urgent: [],
    crisis: [{ number: '024', ways: ['call'] }],
  },
  {
    region: 'MX',
    emergency: ['911'],
    urgent: [],
    crisis: [{ number: '800 911 2000', ways: ['call'] }],
  },
  {
    region: 'CN',
    emergency: ['120'],
    urgent: [],
    crisis: [{ number: '12356', ways: ['call'], hasHours: true }],
  },
  {
    region: 'SG',
    emergency: ['995'],
    urgent: [],
    crisis: [{ number: '1767', ways: ['call'] }],
  },
  {
    region: 'MY',
    emergency: ['999'],
    urgent: [],
    crisis: [{ number: '15555', ways: ['call'], hasHours: true }],
  },
  {
    region: 'SA',
    emergency: ['997'],
    urgent: ['937'],
    crisis: [],
  },
  {
    region: 'EG',
    emergency: ['123'],
    urgent: [],
    crisis: [{ number: '0800 888 0700', ways: ['call'] }],
  },
  {
    region: 'LB',
    emergency: ['140'],
    urgent: [],
    crisis: [{ number: '1564', ways: ['call'], hasHours: true }],
  },
  { region: 'MA', emergency: ['150'], urgent: [], crisis: [] },
  { region: 'JO', emergency: ['911'], urgent: [], crisis: [] },
  { region: 'QA', emergency: ['999'], urgent: [], crisis: [] },
  { region: 'KW', emergency: ['112'], urgent: [], crisis: [] },
  ...european.split(' ').map(
    (region): HelpLines => ({
      region,
      emergency: ['112'],
      urgent: [],
      crisis: [],
    }),
  ),
];

export const helpLinesByRegion: ReadonlyMap<string, HelpLines> = new Map(
  helpLines.map(row => [row.region, row]),
);

/** A directory of crisis lines all over the world: for regions whose own line was not checked. */
export const crisisDirectory = { text: 'findahelpline.com', href: 'https://findahelpline.com' };

/** The European Union, which every browser has a name for. Chromium has none for a continent: it would say "150". */
const europe = 'EU';

/**
 * Where those who read a language most likely are, for a page that does not say where it is: ISO 3166, with the European
 * Union. A language without a row has that of English.
 */
const placesOf: Readonly<Record<string, readonly string[]>> = {
  en: ['US', 'CA', 'GB', europe, 'AU', 'NZ'],
  fr: ['CA', 'CH', 'MA', europe],
  es: ['US', 'MX', europe],
};

/** Emergency numbers, each with its places, for readers of a language (primary subtag) on a page of no known country. */
export function emergencyNumbers(language: string): ReadonlyMap<string, readonly string[]> {
  const byNumber = new Map<string, string[]>();
  for (const place of placesOf[language] ?? placesOf.en ?? []) {
    const number = place === europe ? '112' : helpLinesByRegion.get(place)?.emergency[0];
    if (number) byNumber.set(number, [...(byNumber.get(number) ?? []), place]);
  }
  return byNumber;
}
