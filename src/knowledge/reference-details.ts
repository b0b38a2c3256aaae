import type { Reference } from './reference.ts';
import type { ReferenceId } from './references.ts';

/**
 * The whole citation of every reference a visitor can look up, and how much of it was read. Apart from the short
 * rows, so that reviewers have it and visitors need not load it. Volume and pages only where they were seen.
 */
export const referenceDetails: Readonly<
  Record<ReferenceId, { readonly full: string; readonly seen: NonNullable<Reference['seen']> }>
> = {
  'sherman-2009': {
    full: 'Sherman KJ and others. Randomized trial of therapeutic massage for chronic neck pain. Clin J Pain 2009;25(3):233–238',
    seen: 'abstract',
  },
  'post-white-2003': {
    full: 'Post-White J and others. Therapeutic massage and healing touch improve symptoms in cancer. Integr Cancer Ther 2003;2:332–344',
    seen: 'abstract',
  },
  'cambron-2006': {
    full: 'Cambron JA, Dexheimer J, Coe P. Changes in blood pressure after various forms of therapeutic massage: a preliminary study. J Altern Complement Med 2006;12(1):65–70',
    seen: 'abstract',
  },
  'sefton-2011': {
    full: 'Sefton JM and others. Physiological and clinical changes after therapeutic massage of the neck and shoulders. Man Ther 2011;16(5):487–494',
    seen: 'abstract',
  },
  'cleveland-clinic': {
    full: 'Cleveland Clinic. Therapeutic massage can be a great addition to treatment',
    seen: 'page',
  },
  'mayo-clinic': { full: 'Mayo Clinic. Massage therapy', seen: 'page' },
  'sutter-health': {
    full: 'Sutter Health. Therapeutic body work and integrative massage',
    seen: 'not-found',
  },
  'kaiser-permanente': {
    full: 'Kaiser Permanente Center for Complementary Medicine. Massage: questions and answers',
    seen: 'page',
  },
  'mak-2024': {
    full: 'Mak S and others. Use of massage therapy for pain, 2018–2023: a systematic review. JAMA Netw Open 2024;7(7):e2422259',
    seen: 'abstract',
  },
  'sherman-2014': {
    full: 'Sherman KJ and others. Five-week outcomes from a dosing trial of therapeutic massage for chronic neck pain. Ann Fam Med 2014;12(2)',
    seen: 'abstract',
  },
  'gross-2024': {
    full: 'Gross AR and others. Massage for neck pain. Cochrane Database Syst Rev 2024;2:CD004871',
    seen: 'abstract',
  },
  'furlan-2015': {
    full: 'Furlan AD and others. Massage for low-back pain. Cochrane Database Syst Rev 2015;9:CD001929',
    seen: 'abstract',
  },
  'cherkin-2011': {
    full: 'Cherkin DC and others. A comparison of the effects of 2 types of massage and usual care on chronic low back pain. Ann Intern Med 2011;155(1):1–9',
    seen: 'abstract',
  },
  'chen-2022': {
    full: 'Chen P-C and others. The effect of massage force on relieving nonspecific low back pain: a randomized controlled trial. Int J Environ Res Public Health 2022;19(20):13191',
    seen: 'abstract',
  },
  'majchrzycki-2014': {
    full: 'Majchrzycki M, Kocur P, Kotwicki T. Deep tissue massage and nonsteroidal anti-inflammatory drugs for low back pain. Sci World J 2014:287597',
    seen: 'abstract',
  },
  'jacobson-2015': {
    full: 'Jacobson EE and others. Structural integration as an adjunct to outpatient rehabilitation for chronic nonspecific low back pain. Evid Based Complement Alternat Med 2015:813418',
    seen: 'abstract',
  },
  'kngf-2021': {
    full: 'KNGF (Dutch physiotherapy society). Guideline on low back pain: massage. 2021',
    seen: 'page',
  },
  'li-2014': {
    full: 'Li Y-h and others. Massage therapy for fibromyalgia: a systematic review and meta-analysis. PLoS One 2014;9(2):e89304',
    seen: 'page',
  },
  'yuan-2015': {
    full: 'Yuan SLK, Matsutani LA, Marques AP. Effectiveness of different styles of massage therapy in fibromyalgia. Man Ther 2015;20(2):257–264',
    seen: 'abstract',
  },
  'kalichman-2010': {
    full: 'Massage therapy for fibromyalgia symptoms. Rheumatol Int 2010',
    seen: 'abstract',
  },
  'laimi-2018': {
    full: 'Laimi K and others. Effectiveness of myofascial release in treatment of chronic musculoskeletal pain. Clin Rehabil 2018;32',
    seen: 'abstract',
  },
  'ajimsha-2015': {
    full: 'Ajimsha MS, Al-Mudahka NR, Al-Madzhar JA. Effectiveness of myofascial release: systematic review. J Bodyw Mov Ther 2015;19(1)',
    seen: 'abstract',
  },
  'moraska-2008': {
    full: 'Moraska A and others. Comparison of a targeted and general massage protocol: carpal tunnel syndrome. J Altern Complement Med 2008;14(3):259–267',
    seen: 'abstract',
  },
  'nidirect-carpal-tunnel': { full: 'nidirect. Carpal tunnel syndrome', seen: 'page' },
  'verhagen-2013': {
    full: 'Verhagen AP and others. Conservative interventions for treating work-related complaints of the arm, neck or shoulder in adults. Cochrane Database Syst Rev 2013;12:CD008742',
    seen: 'abstract',
  },
  'lawler-2006': {
    full: 'Lawler SP, Cameron LD. A randomized, controlled trial of massage therapy as a treatment for migraine. Ann Behav Med 2006;32(1):50–59',
    seen: 'abstract',
  },
  'chaibi-2011': {
    full: 'Chaibi A, Tuchin PJ, Russell MB. Manual therapies for migraine. J Headache Pain 2011;12(2)',
    seen: 'abstract',
  },
  'moraska-2015': {
    full: 'Moraska AF and others. Trigger point-focused head and neck massage for recurrent tension-type headache. Clin J Pain 2015;31(2):159–168',
    seen: 'abstract',
  },
  'busse-2023': {
    full: 'Busse JW and others. Management of chronic pain associated with temporomandibular disorders: a clinical practice guideline. BMJ 2023;383:e076227',
    seen: 'abstract',
  },
  'nidirect-whiplash': { full: 'nidirect. Whiplash', seen: 'page' },
  'van-den-dolder-2014': {
    full: 'van den Dolder PA, Ferreira PH, Refshauge KM. Effectiveness of soft tissue massage and exercise for non-specific shoulder pain. Br J Sports Med 2014;48(16):1216–1226',
    seen: 'abstract',
  },
  'yoon-2025': {
    full: 'Yoon BH and others. Adhesive capsulitis of the hip. Hip Pelvis 2025;37(3):171–177',
    seen: 'abstract',
  },
  'samuel-2021': {
    full: 'Samuel SR and others. Massage and relaxation therapy on sleep in cancer survivors. J Cancer Surviv 2021;15(5)',
    seen: 'abstract',
  },
  'ezzo-2015': {
    full: 'Ezzo J and others. Manual lymphatic drainage for lymphedema following breast cancer treatment. Cochrane Database Syst Rev 2015;5:CD003475',
    seen: 'abstract',
  },
  'huang-2013': {
    full: 'Huang T-W and others. Effects of manual lymphatic drainage on breast cancer-related lymphedema. World J Surg Oncol 2013;11:15',
    seen: 'abstract',
  },
  'thompson-2020': {
    full: 'Thompson B and others. Manual lymphatic drainage treatment for lymphedema: a systematic review. J Cancer Surviv 2020',
    seen: 'abstract',
  },
  'shin-2012': {
    full: 'Shin TM, Bordeaux JS. The role of massage in scar management. Dermatol Surg 2012;38(3):414–423',
    seen: 'abstract',
  },
  'scott-2022': {
    full: 'Scott HC and others. Is massage an effective intervention in the management of post-operative scarring? J Hand Ther 2022;35(2):186–199',
    seen: 'abstract',
  },
  'cuh-scar-care': { full: 'Cambridge University Hospitals. Care of your scar', seen: 'page' },
  'moyer-2004': {
    full: 'Moyer CA, Rounds J, Hannum JW. A meta-analysis of massage therapy research. Psychol Bull 2004;130(1):3–18',
    seen: 'abstract',
  },
  'depressed-people-2010': {
    full: 'Treatment effects of massage therapy in depressed people. J Clin Psychiatry 2010;71(7):894–901',
    seen: 'abstract',
  },
  'coelho-2008': {
    full: 'Coelho HF, Boddy K, Ernst E. Massage therapy for the treatment of depression: a systematic review. Int J Clin Pract',
    seen: 'abstract',
  },
  'shin-2016': {
    full: 'Shin E-S and others. Massage with or without aromatherapy for symptom relief in people with cancer. Cochrane Database Syst Rev 2016:CD009873',
    seen: 'abstract',
  },
  'cancer-council': { full: 'Cancer Council Australia. Massage and cancer', seen: 'page' },
  'mueller-2021': {
    full: 'Mueller SM, Grunwald M. Effects, side effects and contraindications of relaxation massage during pregnancy. J Clin Med 2021;10:3485',
    seen: 'abstract',
  },
  'cambron-2007': {
    full: 'Cambron JA and others. Side-effects of massage therapy: a cross-sectional study of 100 clients. J Altern Complement Med 2007:793–796',
    seen: 'abstract',
  },
  'roberts-2011': {
    full: 'Roberts L. Effects of patterns of pressure application on resting electromyography during massage. Int J Ther Massage Bodywork',
    seen: 'abstract',
  },
  'davis-2020': {
    full: 'Davis HL, Alabed S, Chico TJA. Effect of sports massage on performance and recovery. BMJ Open Sport Exerc Med 2020;6(1):e000614',
    seen: 'abstract',
  },
};
