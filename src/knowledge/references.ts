import type { Reference } from './reference.ts';

/**
 * What a visitor can look up. Each row was read (see `reference-details.ts`). The eight references of the article behind this
 * project come first, in its order. What a visitor reads of them (who, when, on what) is in the messages, under the same ids.
 * Sources of safety rules and of the questionnaire's ideas are in `background-references.ts`.
 */
export const references = [
  {
    id: 'sherman-2009',
    doi: '10.1097/AJP.0b013e31818b7912',
  },
  {
    id: 'post-white-2003',
    url: 'https://www.ons.org/node/137511?print=true',
  },
  {
    id: 'cambron-2006',
    doi: '10.1089/acm.2006.12.65',
  },
  {
    id: 'sefton-2011',
    doi: '10.1016/j.math.2011.04.002',
  },
  {
    id: 'cleveland-clinic',
    url: 'https://health.clevelandclinic.org/therapeutic-massage-can-great-addition-treatment/',
  },
  {
    id: 'mayo-clinic',
    url: 'https://www.mayoclinic.org/tests-procedures/massage-therapy/about/pac-20384595',
  },
  {
    id: 'sutter-health',
  },
  {
    id: 'kaiser-permanente',
    url: 'http://www.kpccm.org/content/massfaq',
  },
  {
    id: 'mak-2024',
    doi: '10.1001/jamanetworkopen.2024.22259',
  },
  {
    id: 'sherman-2014',
  },
  {
    id: 'gross-2024',
    doi: '10.1002/14651858.CD004871.pub5',
  },
  {
    id: 'furlan-2015',
    doi: '10.1002/14651858.CD001929.pub3',
  },
  {
    id: 'cherkin-2011',
  },
  {
    id: 'chen-2022',
    doi: '10.3390/ijerph192013191',
  },
  {
    id: 'majchrzycki-2014',
    doi: '10.1155/2014/287597',
  },
  {
    id: 'jacobson-2015',
    doi: '10.1155/2015/813418',
  },
  {
    id: 'kngf-2021',
    url: 'https://www.kngf.nl/kennisplatform/richtlijnen/lage-rugpijn-2021/therapeutisch-proces/massage',
  },
  {
    id: 'li-2014',
    doi: '10.1371/journal.pone.0089304',
  },
  {
    id: 'yuan-2015',
    doi: '10.1016/j.math.2014.09.003',
  },
  {
    id: 'kalichman-2010',
    doi: '10.1007/s00296-010-1409-2',
  },
  {
    id: 'laimi-2018',
    doi: '10.1177/0269215517732820',
  },
  {
    id: 'ajimsha-2015',
    doi: '10.1016/j.jbmt.2014.06.001',
  },
  {
    id: 'moraska-2008',
    doi: '10.1089/acm.2007.0647',
  },
  {
    id: 'nidirect-carpal-tunnel',
    url: 'https://nidirect.gov.uk/conditions/carpal-tunnel-syndrome',
  },
  {
    id: 'verhagen-2013',
    doi: '10.1002/14651858.CD008742.pub2',
  },
  {
    id: 'lawler-2006',
    doi: '10.1207/s15324796abm3201_6',
  },
  {
    id: 'chaibi-2011',
    doi: '10.1007/s10194-011-0296-6',
  },
  {
    id: 'moraska-2015',
    doi: '10.1097/AJP.0000000000000091',
  },
  {
    id: 'busse-2023',
    doi: '10.1136/bmj-2023-076227',
  },
  {
    id: 'nidirect-whiplash',
    url: 'https://www.nidirect.gov.uk/conditions/whiplash',
  },
  {
    id: 'van-den-dolder-2014',
  },
  { id: 'yoon-2025' },
  {
    id: 'samuel-2021',
    doi: '10.1007/s11764-020-00972-x',
  },
  {
    id: 'ezzo-2015',
    doi: '10.1002/14651858.CD003475.pub2',
  },
  { id: 'huang-2013' },
  {
    id: 'thompson-2020',
    doi: '10.1007/s11764-020-00928-1',
  },
  {
    id: 'shin-2012',
    doi: '10.1111/j.1524-4725.2011.02201.x',
  },
  {
    id: 'scott-2022',
    doi: '10.1016/j.jht.2022.01.004',
  },
  {
    id: 'cuh-scar-care',
    url: 'https://www.cuh.nhs.uk/patient-information/care-of-your-scar/',
  },
  {
    id: 'moyer-2004',
    doi: '10.1037/0033-2909.130.1.3',
  },
  {
    id: 'depressed-people-2010',
    doi: '10.4088/JCP.09r05009blu',
  },
  {
    id: 'coelho-2008',
    doi: '10.1111/j.1742-1241.2007.01553.x',
  },
  {
    id: 'shin-2016',
    doi: '10.1002/14651858.CD009873.pub3',
  },
  {
    id: 'cancer-council',
    url: 'https://cancercouncil.com.au/18126/b1000/massage-and-cancer-42/massage-and-cancer-professional-massage',
  },
  {
    id: 'mueller-2021',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8396946',
  },
  {
    id: 'cambron-2007',
    doi: '10.1089/acm.2006.6401',
  },
  {
    id: 'roberts-2011',
    url: 'https://ijtmb.org/index.php/ijtmb/article/download/25/154?inline=1',
  },
  {
    id: 'davis-2020',
    doi: '10.1136/bmjsem-2019-000614',
  },
] as const satisfies readonly Reference[];

export type ReferenceId = (typeof references)[number]['id'];

/** Pages on massage as a whole: listed in every result, after what its claims cite. All stand in the article behind this project. */
export const generalReferences: readonly ReferenceId[] = [
  'mak-2024',
  'cleveland-clinic',
  'mayo-clinic',
  'sutter-health',
  'kaiser-permanente',
];
