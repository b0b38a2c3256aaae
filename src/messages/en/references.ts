import type { ReferenceId } from '../../knowledge/references.ts';
import { lazy } from '../lazy.ts';

/** First author, year, what it is about in our words (not its title), and where, if no DOI says it. */
export const references = lazy(
  () =>
    ({
      'sherman-2009': 'Sherman 2009. Massage for chronic neck pain',
      'post-white-2003': 'Post-White 2003. Massage and healing touch in cancer. Integr Cancer Ther',
      'cambron-2006': 'Cambron 2006. Blood pressure after massage',
      'sefton-2011': 'Sefton 2011. Massage of the neck and shoulders',
      'cleveland-clinic': 'Cleveland Clinic. Therapeutic massage',
      'mayo-clinic': 'Mayo Clinic. Massage',
      'sutter-health': 'Sutter Health. Integrative massage',
      'kaiser-permanente': 'Kaiser Permanente. Massage',
      'mak-2024': 'Mak 2024. Massage for pain',
      'sherman-2014': 'Sherman 2014. Dose of massage for chronic neck pain. Ann Fam Med',
      'gross-2024': 'Gross 2024. Massage for neck pain',
      'furlan-2015': 'Furlan 2015. Massage for low back pain',
      'cherkin-2011': 'Cherkin 2011. Massage for chronic low back pain. Ann Intern Med',
      'chen-2022': 'Chen 2022. Massage force for low back pain',
      'majchrzycki-2014': 'Majchrzycki 2014. Deep tissue massage for low back pain',
      'jacobson-2015': 'Jacobson 2015. Structural integration for low back pain',
      'kngf-2021': 'KNGF 2021. Dutch guideline on low back pain',
      'li-2014': 'Li 2014. Massage for fibromyalgia',
      'yuan-2015': 'Yuan 2015. Massage for fibromyalgia',
      'kalichman-2010': '2010. Massage for fibromyalgia',
      'laimi-2018': 'Laimi 2018. Myofascial release',
      'ajimsha-2015': 'Ajimsha 2015. Myofascial release',
      'moraska-2008': 'Moraska 2008. Massage for carpal tunnel',
      'nidirect-carpal-tunnel': 'nidirect. Carpal tunnel',
      'verhagen-2013': 'Verhagen 2013. Work-related complaints of the arm, neck or shoulder',
      'lawler-2006': 'Lawler 2006. Massage for migraine',
      'chaibi-2011': 'Chaibi 2011. Manual therapy for migraine',
      'moraska-2015': 'Moraska 2015. Massage for tension headache',
      'busse-2023': 'Busse 2023. Guideline on jaw pain',
      'nidirect-whiplash': 'nidirect. Whiplash',
      'van-den-dolder-2014': 'van den Dolder 2014. Massage for shoulder pain. Br J Sports Med',
      'yoon-2025': 'Yoon 2025. Frozen hip. Hip Pelvis',
      'samuel-2021': 'Samuel 2021. Massage for sleep in cancer survivors',
      'ezzo-2015': 'Ezzo 2015. Lymphatic drainage for lymphedema',
      'huang-2013': 'Huang 2013. Lymphatic drainage for lymphedema. World J Surg Oncol',
      'thompson-2020': 'Thompson 2020. Lymphatic drainage for lymphedema',
      'shin-2012': 'Shin 2012. Massage for scars',
      'scott-2022': 'Scott 2022. Massage for scars',
      'cuh-scar-care': 'Cambridge University Hospitals. Care of your scar',
      'moyer-2004': 'Moyer 2004. Massage research',
      'depressed-people-2010': '2010. Massage in depressed people',
      'coelho-2008': 'Coelho. Massage for depression',
      'shin-2016': 'Shin 2016. Massage for people with cancer',
      'cancer-council': 'Cancer Council Australia. Massage and cancer',
      'mueller-2021': 'Mueller 2021. Massage in pregnancy. J Clin Med',
      'cambron-2007': 'Cambron 2007. Side-effects of massage',
      'roberts-2011': 'Roberts. Pressure and muscle activity in massage. Int J Ther Massage Bodywork',
      'davis-2020': 'Davis 2020. Sports massage',
    }) as const satisfies Readonly<Record<ReferenceId, string>>,
);

/** What a reader should know about a reference; the first eight correct the article they came from. */
export const referenceNotes = lazy(
  () =>
    ({
      'sherman-2009': 'By 26 weeks, the average scores were no longer better.',
      'post-white-2003': 'Also tested Healing Touch, which is not massage. 164 of 230 people finished.',
      'cambron-2006': 'Sports and trigger-point work raised the upper blood pressure; Swedish lowered it.',
      'sefton-2011': '16 healthy adults: it says nothing about patients.',
      'cleveland-clinic': 'General information.',
      'mayo-clinic': 'General information.',
      'sutter-health': 'Named by the article that this guide began with. The page no longer exists.',
      'kaiser-permanente': 'General information.',
      'mak-2024': '129 reviews: no conclusion of high certainty for any condition.',
    }) as const satisfies Readonly<Partial<Record<ReferenceId, string>>>,
);
