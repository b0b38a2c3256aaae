import type { Reference } from './reference.ts';

/**
 * What a visitor can look up. Each row was read (see `reference-details.ts`). The eight references of the article behind this
 * project come first, in its order; their corrections are in the messages. First author, year, what it is about in our words
 * (not its title), and where, if no DOI says it.
 * Sources of safety rules and of the questionnaire's ideas are in `background-references.ts`.
 */
export const references = [
  {
    id: 'sherman-2009',
    cite: 'Sherman 2009. Massage for chronic neck pain',
    doi: '10.1097/AJP.0b013e31818b7912',
  },
  {
    id: 'post-white-2003',
    cite: 'Post-White 2003. Massage and healing touch in cancer. Integr Cancer Ther',
    url: 'https://www.ons.org/node/137511?print=true',
  },
  {
    id: 'cambron-2006',
    cite: 'Cambron 2006. Blood pressure after massage',
    doi: '10.1089/acm.2006.12.65',
  },
  {
    id: 'sefton-2011',
    cite: 'Sefton 2011. Massage of the neck and shoulders',
    doi: '10.1016/j.math.2011.04.002',
  },
  {
    id: 'cleveland-clinic',
    cite: 'Cleveland Clinic. Therapeutic massage',
    url: 'https://health.clevelandclinic.org/therapeutic-massage-can-great-addition-treatment/',
  },
  {
    id: 'mayo-clinic',
    cite: 'Mayo Clinic. Massage',
    url: 'https://www.mayoclinic.org/tests-procedures/massage-therapy/about/pac-20384595',
  },
  {
    id: 'sutter-health',
    cite: 'Sutter Health. Integrative massage',
  },
  {
    id: 'kaiser-permanente',
    cite: 'Kaiser Permanente. Massage',
    url: 'http://www.kpccm.org/content/massfaq',
  },
  {
    id: 'mak-2024',
    cite: 'Mak 2024. Massage for pain',
    doi: '10.1001/jamanetworkopen.2024.22259',
  },
  {
    id: 'sherman-2014',
    cite: 'Sherman 2014. Dose of massage for chronic neck pain. Ann Fam Med',
  },
  {
    id: 'gross-2024',
    cite: 'Gross 2024. Massage for neck pain',
    doi: '10.1002/14651858.CD004871.pub5',
  },
  {
    id: 'furlan-2015',
    cite: 'Furlan 2015. Massage for low back pain',
    doi: '10.1002/14651858.CD001929.pub3',
  },
  {
    id: 'cherkin-2011',
    cite: 'Cherkin 2011. Massage for chronic low back pain. Ann Intern Med',
  },
  {
    id: 'chen-2022',
    cite: 'Chen 2022. Massage force for low back pain',
    doi: '10.3390/ijerph192013191',
  },
  {
    id: 'majchrzycki-2014',
    cite: 'Majchrzycki 2014. Deep tissue massage for low back pain',
    doi: '10.1155/2014/287597',
  },
  {
    id: 'jacobson-2015',
    cite: 'Jacobson 2015. Structural integration for low back pain',
    doi: '10.1155/2015/813418',
  },
  {
    id: 'kngf-2021',
    cite: 'KNGF 2021. Dutch guideline on low back pain',
    url: 'https://www.kngf.nl/kennisplatform/richtlijnen/lage-rugpijn-2021/therapeutisch-proces/massage',
  },
  {
    id: 'li-2014',
    cite: 'Li 2014. Massage for fibromyalgia',
    doi: '10.1371/journal.pone.0089304',
  },
  {
    id: 'yuan-2015',
    cite: 'Yuan 2015. Massage for fibromyalgia',
    doi: '10.1016/j.math.2014.09.003',
  },
  {
    id: 'kalichman-2010',
    cite: '2010. Massage for fibromyalgia',
    doi: '10.1007/s00296-010-1409-2',
  },
  {
    id: 'laimi-2018',
    cite: 'Laimi 2018. Myofascial release',
    doi: '10.1177/0269215517732820',
  },
  {
    id: 'ajimsha-2015',
    cite: 'Ajimsha 2015. Myofascial release',
    doi: '10.1016/j.jbmt.2014.06.001',
  },
  {
    id: 'moraska-2008',
    cite: 'Moraska 2008. Massage for carpal tunnel',
    doi: '10.1089/acm.2007.0647',
  },
  {
    id: 'nidirect-carpal-tunnel',
    cite: 'nidirect. Carpal tunnel',
    url: 'https://nidirect.gov.uk/conditions/carpal-tunnel-syndrome',
  },
  {
    id: 'verhagen-2013',
    cite: 'Verhagen 2013. Work-related complaints of the arm, neck or shoulder',
    doi: '10.1002/14651858.CD008742.pub2',
  },
  {
    id: 'lawler-2006',
    cite: 'Lawler 2006. Massage for migraine',
    doi: '10.1207/s15324796abm3201_6',
  },
  {
    id: 'chaibi-2011',
    cite: 'Chaibi 2011. Manual therapy for migraine',
    doi: '10.1007/s10194-011-0296-6',
  },
  {
    id: 'moraska-2015',
    cite: 'Moraska 2015. Massage for tension headache',
    doi: '10.1097/AJP.0000000000000091',
  },
  {
    id: 'busse-2023',
    cite: 'Busse 2023. Guideline on jaw pain',
    doi: '10.1136/bmj-2023-076227',
  },
  {
    id: 'nidirect-whiplash',
    cite: 'nidirect. Whiplash',
    url: 'https://www.nidirect.gov.uk/conditions/whiplash',
  },
  {
    id: 'van-den-dolder-2014',
    cite: 'van den Dolder 2014. Massage for shoulder pain. Br J Sports Med',
  },
  { id: 'yoon-2025', cite: 'Yoon 2025. Frozen hip. Hip Pelvis' },
  {
    id: 'samuel-2021',
    cite: 'Samuel 2021. Massage for sleep in cancer survivors',
    doi: '10.1007/s11764-020-00972-x',
  },
  {
    id: 'ezzo-2015',
    cite: 'Ezzo 2015. Lymphatic drainage for lymphedema',
    doi: '10.1002/14651858.CD003475.pub2',
  },
  { id: 'huang-2013', cite: 'Huang 2013. Lymphatic drainage for lymphedema. World J Surg Oncol' },
  {
    id: 'thompson-2020',
    cite: 'Thompson 2020. Lymphatic drainage for lymphedema',
    doi: '10.1007/s11764-020-00928-1',
  },
  {
    id: 'shin-2012',
    cite: 'Shin 2012. Massage for scars',
    doi: '10.1111/j.1524-4725.2011.02201.x',
  },
  {
    id: 'scott-2022',
    cite: 'Scott 2022. Massage for scars',
    doi: '10.1016/j.jht.2022.01.004',
  },
  {
    id: 'cuh-scar-care',
    cite: 'Cambridge University Hospitals. Care of your scar',
    url: 'https://www.cuh.nhs.uk/patient-information/care-of-your-scar/',
  },
  {
    id: 'moyer-2004',
    cite: 'Moyer 2004. Massage research',
    doi: '10.1037/0033-2909.130.1.3',
  },
  {
    id: 'depressed-people-2010',
    cite: '2010. Massage in depressed people',
    doi: '10.4088/JCP.09r05009blu',
  },
  {
    id: 'coelho-2008',
    cite: 'Coelho. Massage for depression',
    doi: '10.1111/j.1742-1241.2007.01553.x',
  },
  {
    id: 'shin-2016',
    cite: 'Shin 2016. Massage for people with cancer',
    doi: '10.1002/14651858.CD009873.pub3',
  },
  {
    id: 'cancer-council',
    cite: 'Cancer Council Australia. Massage and cancer',
    url: 'https://cancercouncil.com.au/18126/b1000/massage-and-cancer-42/massage-and-cancer-professional-massage',
  },
  {
    id: 'mueller-2021',
    cite: 'Mueller 2021. Massage in pregnancy. J Clin Med',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8396946',
  },
  {
    id: 'cambron-2007',
    cite: 'Cambron 2007. Side-effects of massage',
    doi: '10.1089/acm.2006.6401',
  },
  {
    id: 'roberts-2011',
    cite: 'Roberts. Pressure and muscle activity in massage. Int J Ther Massage Bodywork',
    url: 'https://ijtmb.org/index.php/ijtmb/article/download/25/154?inline=1',
  },
  {
    id: 'davis-2020',
    cite: 'Davis 2020. Sports massage',
    doi: '10.1136/bmjsem-2019-000614',
  },
] as const satisfies readonly Reference[];

export type ReferenceId = (typeof references)[number]['id'];
