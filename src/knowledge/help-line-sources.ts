/**
 * Where the numbers of a region were read; a region without a row has the European number alone. For reviewers: the
 * widget never loads it. Every number is checked again before a release.
 */
export const helpLineSources: Readonly<Record<string, string>> = {
  US: '988lifeline.org',
  CA: 'Public lists of 911 and 811; 988.ca',
  GB: 'NHS; Samaritans; Shout',
  IE: 'European number; Samaritans; Text About It (2020)',
  AU: 'healthdirect (its name is changing); Lifeline',
  NZ: 'Healthline; 1737',
  DE: 'European number; 116117; TelefonSeelsorge',
  FR: 'European number; 3114',
  CH: 'European number; 144',
};
