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
  DE: 'European number; 116117; TelefonSeelsorge, both numbers (infranken.de)',
  FR: 'service-public.fr F33954: 15 or 112; 3114.fr, day and night',
  CH: 'stadt-zuerich.ch: 144; European number; 143, day and night (srf.ch, 20min.ch)',
  AT: 'rtr.at: 144, 142; European number, which reaches the police; 1450 (gemma-aha.at)',
  BE: 'European number; 0800 32 123 (bx1.be)',
  LU: 'European number; 45 45 45, not day and night (lessentiel.lu, 2015)',
  ES: 'ses.san.gva.es: 112; 024, day and night (rtve.es)',
  MX: '911 and 800 911 2000, day and night (zamudionoticias.mx, eluniversal.com.mx)',
  CN: '120 (yaozui.com); 12356, 18 hours a day or more (people.com.cn, December 2024)',
  SG: 'scdf.gov.sg: 995; 1767, day and night (CNA, July 2025)',
  MY: '999 and 15555, from 8 to 24 (thestar.com.my, September 2023)',
  SA: '997 and 937 (masralyoum.net, spa.gov.sa)',
  EG: '123 and 0800 888 0700 (masrawy.com, 2025)',
  LB: '140 (lebanon24.com, December 2025); 1564, not day and night (newlebanon.info, 2019)',
  MA: '150 (challenge.ma, 2022)',
  JO: '911 (jo24.net)',
  QA: '999 (wgoqatar.com)',
  KW: '112 (sarmad.com)',
};
