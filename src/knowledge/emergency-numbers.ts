/** Whom a visitor calls in one region. */
export interface EmergencyLines {
  /** ISO 3166 two letters. */
  readonly region: string;
  readonly number: string;
  /** A crisis line that was checked; elsewhere the clinic sets one. */
  readonly crisisLine?: string;
}

const european =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE NO IS CH LI';

/**
 * Only regions whose number the clinical document gives; anywhere else the visitor reads the short list of all of
 * them, and the clinic can set its own. Source of 988: lifeline-988.
 */
export const emergencyLines: readonly EmergencyLines[] = [
  { region: 'US', number: '911', crisisLine: '988' },
  { region: 'CA', number: '911' },
  { region: 'GB', number: '999' },
  { region: 'AU', number: '000' },
  ...european.split(' ').map(region => ({ region, number: '112' })),
];

export const emergencyLinesByRegion: ReadonlyMap<string, EmergencyLines> = new Map(
  emergencyLines.map(row => [row.region, row]),
);
