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
}

/** Whom a visitor turns to in one region. */
export interface HelpLines {
  /** ISO 3166 two letters. */
  readonly region: string;
  /** Where life is in danger; the first is the one shown. */
  readonly emergency: readonly string[];
  /** Advice by phone, day and night, where the whole region has it. */
  readonly urgent: readonly string[];
  /** What that line is called, where it was checked. */
  readonly urgentName?: string;
  readonly crisis: readonly CrisisLine[];
}

const european = 'AT BE BG HR CY CZ DK EE FI GR HU IT LV LT LU MT NL PL PT RO SK SI ES SE NO IS LI';

/**
 * Numbers that were checked. A crisis line that nobody could check is not offered: there the visitor gets the address
 * of a directory of such lines, and the clinic can set one. Where each was read: `help-line-sources.ts`.
 * Source: clinical contract 2, §10.
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
    crisis: [{ number: '0800 111 0 111', ways: ['call'] }],
  },
  {
    region: 'FR',
    emergency: ['112'],
    urgent: [],
    crisis: [{ number: '3114', ways: ['call'] }],
  },
  {
    region: 'CH',
    emergency: ['112', '144'],
    urgent: [],
    crisis: [],
  },
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
