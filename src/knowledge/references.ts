import type { Reference } from './reference.ts';

/**
 * What a visitor can look up. Each row was read (see `seen`), most as abstracts. The eight references of the
 * article behind this project come first, in its order; their corrections are in the messages.
 * Sources of safety rules and of the questionnaire's ideas are in `background-references.ts`.
 */
export const references = [
  {
    id: 'sherman-2009',
    cite: 'Sherman KJ and others. Randomized trial of therapeutic massage for chronic neck pain. Clin J Pain 2009;25(3):233–238',
    doi: '10.1097/AJP.0b013e31818b7912',
    seen: 'abstract',
  },
  {
    id: 'post-white-2003',
    cite: 'Post-White J and others. Therapeutic massage and healing touch improve symptoms in cancer. Integr Cancer Ther 2003;2:332–344',
    url: 'https://www.ons.org/node/137511?print=true',
    seen: 'abstract',
  },
  {
    id: 'cambron-2006',
    cite: 'Cambron JA, Dexheimer J, Coe P. Changes in blood pressure after various forms of therapeutic massage: a preliminary study. J Altern Complement Med 2006;12(1):65–70',
    doi: '10.1089/acm.2006.12.65',
    seen: 'abstract',
  },
  {
    id: 'sefton-2011',
    cite: 'Sefton JM and others. Physiological and clinical changes after therapeutic massage of the neck and shoulders. Man Ther 2011;16(5):487–494',
    doi: '10.1016/j.math.2011.04.002',
    seen: 'abstract',
  },
  {
    id: 'cleveland-clinic',
    cite: 'Cleveland Clinic. Therapeutic massage can be a great addition to treatment',
    url: 'https://health.clevelandclinic.org/therapeutic-massage-can-great-addition-treatment/',
    seen: 'page',
  },
  {
    id: 'mayo-clinic',
    cite: 'Mayo Clinic. Massage therapy',
    url: 'https://www.mayoclinic.org/tests-procedures/massage-therapy/about/pac-20384595',
    seen: 'page',
  },
  {
    id: 'sutter-health',
    cite: 'Sutter Health. Therapeutic body work and integrative massage',
    seen: 'not-found',
  },
  {
    id: 'kaiser-permanente',
    cite: 'Kaiser Permanente Center for Complementary Medicine. Massage: questions and answers',
    url: 'http://www.kpccm.org/content/massfaq',
    seen: 'page',
  },
  {
    id: 'mak-2024',
    cite: 'Mak S and others. Use of massage therapy for pain, 2018–2023: a systematic review. JAMA Netw Open 2024;7(7):e2422259',
    doi: '10.1001/jamanetworkopen.2024.22259',
    seen: 'abstract',
  },
  {
    id: 'sherman-2014',
    cite: 'Sherman KJ and others. Five-week outcomes from a dosing trial of therapeutic massage for chronic neck pain. Ann Fam Med 2014;12(2)',
    seen: 'abstract',
  },
  {
    id: 'gross-2024',
    cite: 'Gross AR and others. Massage for neck pain. Cochrane Database Syst Rev 2024;2:CD004871',
    doi: '10.1002/14651858.CD004871.pub5',
    seen: 'abstract',
  },
  {
    id: 'furlan-2015',
    cite: 'Furlan AD and others. Massage for low-back pain. Cochrane Database Syst Rev 2015;9:CD001929',
    doi: '10.1002/14651858.CD001929.pub3',
    seen: 'abstract',
  },
  {
    id: 'cherkin-2011',
    cite: 'Cherkin DC and others. A comparison of the effects of 2 types of massage and usual care on chronic low back pain. Ann Intern Med 2011;155(1):1–9',
    url: 'https://ohsu.elsevierpure.com/en/publications/a-comparison-of-the-effects-of-2-types-of-massage-and-usual-care--2',
    seen: 'abstract',
  },
  {
    id: 'chen-2022',
    cite: 'Chen P-C and others. The effect of massage force on relieving nonspecific low back pain: a randomized controlled trial. Int J Environ Res Public Health 2022;19(20):13191',
    doi: '10.3390/ijerph192013191',
    seen: 'abstract',
  },
  {
    id: 'majchrzycki-2014',
    cite: 'Majchrzycki M, Kocur P, Kotwicki T. Deep tissue massage and nonsteroidal anti-inflammatory drugs for low back pain. Sci World J 2014:287597',
    doi: '10.1155/2014/287597',
    seen: 'abstract',
  },
  {
    id: 'jacobson-2015',
    cite: 'Jacobson EE and others. Structural integration as an adjunct to outpatient rehabilitation for chronic nonspecific low back pain. Evid Based Complement Alternat Med 2015:813418',
    doi: '10.1155/2015/813418',
    seen: 'abstract',
  },
  {
    id: 'kngf-2021',
    cite: 'KNGF (Dutch physiotherapy society). Guideline on low back pain: massage. 2021',
    url: 'https://www.kngf.nl/kennisplatform/richtlijnen/lage-rugpijn-2021/therapeutisch-proces/massage',
    seen: 'page',
  },
  {
    id: 'li-2014',
    cite: 'Li Y-h and others. Massage therapy for fibromyalgia: a systematic review and meta-analysis. PLoS One 2014;9(2):e89304',
    doi: '10.1371/journal.pone.0089304',
    seen: 'page',
  },
  {
    id: 'yuan-2015',
    cite: 'Yuan SLK, Matsutani LA, Marques AP. Effectiveness of different styles of massage therapy in fibromyalgia. Man Ther 2015;20(2):257–264',
    doi: '10.1016/j.math.2014.09.003',
    seen: 'abstract',
  },
  {
    id: 'kalichman-2010',
    cite: 'Massage therapy for fibromyalgia symptoms. Rheumatol Int 2010',
    doi: '10.1007/s00296-010-1409-2',
    seen: 'abstract',
  },
  {
    id: 'laimi-2018',
    cite: 'Laimi K and others. Effectiveness of myofascial release in treatment of chronic musculoskeletal pain. Clin Rehabil 2018;32',
    doi: '10.1177/0269215517732820',
    seen: 'abstract',
  },
  {
    id: 'ajimsha-2015',
    cite: 'Ajimsha MS, Al-Mudahka NR, Al-Madzhar JA. Effectiveness of myofascial release: systematic review. J Bodyw Mov Ther 2015;19(1)',
    doi: '10.1016/j.jbmt.2014.06.001',
    seen: 'abstract',
  },
  {
    id: 'moraska-2008',
    cite: 'Moraska A and others. Comparison of a targeted and general massage protocol: carpal tunnel syndrome. J Altern Complement Med 2008;14(3):259–267',
    doi: '10.1089/acm.2007.0647',
    seen: 'abstract',
  },
  {
    id: 'nhs-carpal-tunnel',
    cite: 'nidirect. Carpal tunnel syndrome',
    url: 'https://nidirect.gov.uk/conditions/carpal-tunnel-syndrome',
    seen: 'page',
  },
  {
    id: 'verhagen-2013',
    cite: 'Verhagen AP and others. Conservative interventions for treating work-related complaints of the arm, neck or shoulder in adults. Cochrane Database Syst Rev 2013;12:CD008742',
    doi: '10.1002/14651858.CD008742.pub2',
    seen: 'abstract',
  },
  {
    id: 'lawler-2006',
    cite: 'Lawler SP, Cameron LD. A randomized, controlled trial of massage therapy as a treatment for migraine. Ann Behav Med 2006;32(1):50–59',
    doi: '10.1207/s15324796abm3201_6',
    seen: 'abstract',
  },
  {
    id: 'chaibi-2011',
    cite: 'Chaibi A, Tuchin PJ, Russell MB. Manual therapies for migraine. J Headache Pain 2011;12(2)',
    doi: '10.1007/s10194-011-0296-6',
    seen: 'abstract',
  },
  {
    id: 'moraska-2015',
    cite: 'Moraska AF and others. Trigger point-focused head and neck massage for recurrent tension-type headache. Clin J Pain 2015;31(2):159–168',
    doi: '10.1097/AJP.0000000000000091',
    seen: 'abstract',
  },
  {
    id: 'busse-2023',
    cite: 'Busse JW and others. Management of chronic pain associated with temporomandibular disorders: a clinical practice guideline. BMJ 2023;383:e076227',
    doi: '10.1136/bmj-2023-076227',
    seen: 'abstract',
  },
  {
    id: 'nhs-whiplash',
    cite: 'nidirect. Whiplash',
    url: 'https://www.nidirect.gov.uk/conditions/whiplash',
    seen: 'page',
  },
  {
    id: 'van-den-dolder-2014',
    cite: 'van den Dolder PA, Ferreira PH, Refshauge KM. Effectiveness of soft tissue massage and exercise for non-specific shoulder pain. Br J Sports Med 2014;48(16):1216–1226',
    seen: 'abstract',
  },
  {
    id: 'yoon-2025',
    cite: 'Yoon BH and others. Adhesive capsulitis of the hip. Hip Pelvis 2025;37(3):171–177',
    seen: 'abstract',
  },
  {
    id: 'samuel-2021',
    cite: 'Samuel SR and others. Massage and relaxation therapy on sleep in cancer survivors. J Cancer Surviv 2021;15(5)',
    doi: '10.1007/s11764-020-00972-x',
    seen: 'abstract',
  },
  {
    id: 'ezzo-2015',
    cite: 'Ezzo J and others. Manual lymphatic drainage for lymphedema following breast cancer treatment. Cochrane Database Syst Rev 2015;5:CD003475',
    doi: '10.1002/14651858.CD003475.pub2',
    seen: 'abstract',
  },
  {
    id: 'huang-2013',
    cite: 'Huang T-W and others. Effects of manual lymphatic drainage on breast cancer-related lymphedema. World J Surg Oncol 2013;11:15',
    seen: 'abstract',
  },
  {
    id: 'thompson-2020',
    cite: 'Thompson B and others. Manual lymphatic drainage treatment for lymphedema: a systematic review. J Cancer Surviv 2020',
    doi: '10.1007/s11764-020-00928-1',
    seen: 'abstract',
  },
  {
    id: 'shin-2012',
    cite: 'Shin TM, Bordeaux JS. The role of massage in scar management. Dermatol Surg 2012;38(3):414–423',
    doi: '10.1111/j.1524-4725.2011.02201.x',
    seen: 'abstract',
  },
  {
    id: 'scott-2022',
    cite: 'Scott HC and others. Is massage an effective intervention in the management of post-operative scarring? J Hand Ther 2022;35(2):186–199',
    doi: '10.1016/j.jht.2022.01.004',
    seen: 'abstract',
  },
  {
    id: 'cuh-scar-care',
    cite: 'Cambridge University Hospitals. Care of your scar',
    url: 'https://www.cuh.nhs.uk/patient-information/care-of-your-scar/',
    seen: 'page',
  },
  {
    id: 'moyer-2004',
    cite: 'Moyer CA, Rounds J, Hannum JW. A meta-analysis of massage therapy research. Psychol Bull 2004;130(1):3–18',
    doi: '10.1037/0033-2909.130.1.3',
    seen: 'abstract',
  },
  {
    id: 'depressed-people-2010',
    cite: 'Treatment effects of massage therapy in depressed people. J Clin Psychiatry 2010;71(7):894–901',
    doi: '10.4088/JCP.09r05009blu',
    seen: 'abstract',
  },
  {
    id: 'coelho-2008',
    cite: 'Coelho HF, Boddy K, Ernst E. Massage therapy for the treatment of depression: a systematic review. Int J Clin Pract',
    doi: '10.1111/j.1742-1241.2007.01553.x',
    seen: 'abstract',
  },
  {
    id: 'shin-2016',
    cite: 'Shin E-S and others. Massage with or without aromatherapy for symptom relief in people with cancer. Cochrane Database Syst Rev 2016:CD009873',
    doi: '10.1002/14651858.CD009873.pub3',
    seen: 'abstract',
  },
  {
    id: 'cancer-council',
    cite: 'Cancer Council Australia. Massage and cancer',
    url: 'https://cancercouncil.com.au/18126/b1000/massage-and-cancer-42/massage-and-cancer-professional-massage',
    seen: 'page',
  },
  {
    id: 'mueller-2021',
    cite: 'Mueller SM, Grunwald M. Effects, side effects and contraindications of relaxation massage during pregnancy. J Clin Med 2021;10:3485',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8396946',
    seen: 'abstract',
  },
  {
    id: 'cambron-2007',
    cite: 'Cambron JA and others. Side-effects of massage therapy: a cross-sectional study of 100 clients. J Altern Complement Med 2007:793–796',
    doi: '10.1089/acm.2006.6401',
    seen: 'abstract',
  },
  {
    id: 'roberts-2011',
    cite: 'Roberts L. Effects of patterns of pressure application on resting electromyography during massage. Int J Ther Massage Bodywork',
    url: 'https://ijtmb.org/index.php/ijtmb/article/download/25/154?inline=1',
    seen: 'abstract',
  },
  {
    id: 'davis-2020',
    cite: 'Davis HL, Alabed S, Chico TJA. Effect of sports massage on performance and recovery. BMJ Open Sport Exerc Med 2020;6(1):e000614',
    doi: '10.1136/bmjsem-2019-000614',
    seen: 'abstract',
  },
] as const satisfies readonly Reference[];

export type ReferenceId = (typeof references)[number]['id'];
