/**
 * Emergency number by region. Only regions whose number the clinical document gives; anywhere else the visitor
 * reads the short list of all of them, and the clinic can set its own.
 */
const european =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE NO IS CH LI';

export const emergencyNumbers: Readonly<Record<string, string>> = {
  US: '911',
  CA: '911',
  GB: '999',
  AU: '000',
  ...Object.fromEntries(european.split(' ').map(region => [region, '112'])),
};

/** Crisis lines that were checked; elsewhere the clinic sets one. Source: lifeline-988. */
export const crisisLines: Readonly<Record<string, string>> = { US: '988' };
