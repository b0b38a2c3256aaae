import type { BackgroundReference } from './reference.ts';

/**
 * What stands behind safety rules, the questionnaire's ideas and the wording rules. Never in the visitor's
 * file: safety rows name these by id only; reviewers read them on the "how it decides" page.
 * Details that were not seen (years, pages, authors) are left out rather than guessed.
 */
export const backgroundReferences = [
  {
    id: 'kumar-2013',
    cite: 'Kumar S, Beaton K, Hughes T. Massage therapy for nonspecific low back pain: a systematic review of systematic reviews. Int J Gen Med 2013;6:733–741',
    doi: '10.2147/IJGM.S50243',
    seen: 'abstract',
  },
  {
    id: 'qaseem-2017',
    cite: 'Qaseem A and others (American College of Physicians). Noninvasive treatments for acute, subacute, and chronic low back pain. Ann Intern Med 2017;166(7):514–530',
    url: 'https://jesse.tg/ngc-archive/summary/11196',
    seen: 'opening',
  },
  {
    id: 'massage-vs-other-neck-2024',
    cite: 'Review of massage versus another treatment for neck pain, 42 trials, 2024. PMID 39593614',
    seen: 'abstract',
  },
  {
    id: 'wolfe-2016',
    cite: 'Wolfe F and others. 2016 revisions to the 2010/2011 fibromyalgia diagnostic criteria. Semin Arthritis Rheum 2016;46(3):319–329',
    url: 'https://www.painscience.com/bibliography.php?wolfe16',
    seen: 'abstract',
  },
  {
    id: 'field-2004',
    cite: 'Field T and others. Carpal tunnel syndrome symptoms are lessened following massage therapy. J Bodyw Mov Ther 2004;8(1):9–14',
    url: 'https://miami.pure.elsevier.com/en/publications/carpal-tunnel-syndrome-symptoms-are-lessened-following-massage-th',
    seen: 'abstract',
  },
  {
    id: 'elliott-2013',
    cite: 'Elliott R, Burkett B. Massage therapy as an effective treatment for carpal tunnel syndrome. J Bodyw Mov Ther 2013;17(3):332–338',
    seen: 'abstract',
  },
  {
    id: 'verhagen-2007',
    cite: 'Verhagen A and others. Exercise proves effective in a systematic review of work-related complaints of the arm, neck, or shoulder. J Clin Epidemiol 2007',
    doi: '10.1016/j.jclinepi.2006.05.006',
    seen: 'abstract',
  },
  {
    id: 'diabetic-neuropathy',
    cite: 'Diabetic neuropathy and entrapments in diabetes',
    url: 'https://diabetesjournals.org/care/article/27/7/1783/24761/',
    seen: 'page',
  },
  {
    id: 'bland-2011',
    cite: 'Bland JDP, Weller P, Rudolfer S. Questionnaire tools for the diagnosis of carpal tunnel syndrome from the patient history. Muscle Nerve 2011;44(5):757–762',
    seen: 'abstract',
  },
  {
    id: 'katz-hand-diagram',
    cite: 'Calfee RP and others. Simplified scoring of the hand symptom diagram. J Hand Surg Am 2012;37(1):10–17',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3438892',
    seen: 'page',
  },
  {
    id: 'nhs-rsi',
    cite: 'NHS text. Repetitive strain injury',
    url: 'https://drpharmacy.uk/health-detail/?topic=repetitive-strain-injury-rsi',
    seen: 'page',
  },
  {
    id: 'kamath-2003',
    cite: 'Kamath V, Stothard J. A clinical questionnaire for the diagnosis of carpal tunnel syndrome. 2003',
    seen: 'abstract',
  },
  {
    id: 'chaibi-2014',
    cite: 'Chaibi A, Russell MB. Manual therapies for primary chronic headaches. J Headache Pain 2014;15:67',
    seen: 'abstract',
  },
  {
    id: 'do-2019',
    cite: 'Do TP and others. Red and orange flags for secondary headaches in clinical practice: SNNOOP10 list. Neurology 2019;92(3):134–144',
    doi: '10.1212/WNL.0000000000006697',
    seen: 'abstract',
  },
  {
    id: 'gonzalez-2011',
    cite: 'Gonzalez YM and others. Development of a brief and effective temporomandibular disorder pain screening questionnaire. J Am Dent Assoc 2011;142(10):1183–1191',
    doi: '10.14219/jada.archive.2011.0088',
    seen: 'abstract',
  },
  {
    id: 'nhs-giant-cell-arteritis',
    cite: 'nidirect. Giant cell arteritis',
    url: 'https://nidirect.gov.uk/conditions/giant-cell-arteritis',
    seen: 'page',
  },
  {
    id: 'neck-artery-tear',
    cite: 'Neck artery tear: pain pattern in 7 patients, and cases after neck massage',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3311823',
    seen: 'abstract',
  },
  {
    id: 'lipton-2003',
    cite: 'Lipton RB and others. A self-administered screener for migraine in primary care. Neurology 2003;61(3):375–382',
    url: 'https://mayoclinic.elsevierpure.com/en/publications/a-self-administered-screener-for-migraine-in-primary-care-the-id-',
    seen: 'abstract',
  },
  {
    id: 'headache-features',
    cite: 'Features of tension-type headache and migraine. Pharmacy Magazine',
    url: 'https://pharmacymagazine.co.uk/team-training/headache-and-migraine-2021/understanding-the-problem-815329',
    seen: 'page',
  },
  {
    id: 'yeun-2017',
    cite: 'Yeun Y-R. Effectiveness of massage therapy on the range of motion of the shoulder. J Phys Ther Sci 2017;29(2):365–369',
    doi: '10.1589/jpts.29.365',
    seen: 'abstract',
  },
  {
    id: 'van-den-dolder-2015',
    cite: 'van den Dolder PA, Ferreira PH, Refshauge KM. Effectiveness of soft tissue massage for nonspecific shoulder pain. Phys Ther 2015;95(11)',
    seen: 'opening',
  },
  {
    id: 'nhs-frozen-shoulder',
    cite: 'NHS text. Frozen shoulder',
    url: 'https://uhdb.nhs.uk/frozen-shoulder',
    seen: 'page',
  },
  {
    id: 'de-sa-2016',
    cite: 'de Sa D and others. Adhesive capsulitis of the hip: a review. J Hip Preserv Surg 2016;3(1):43–55',
    doi: '10.1093/jhps/hnv075',
    seen: 'abstract',
  },
  {
    id: 'ntoumas-2025',
    cite: 'Ntoumas I and others. The impact of relaxation massage prior to bedtime on sleep in chronic insomnia. Healthcare 2025;13(2):180',
    doi: '10.3390/healthcare13020180',
    seen: 'opening',
  },
  {
    id: 'tuina-2024',
    cite: 'Tuina for insomnia: meta-analysis. Front Neurol 2024',
    doi: '10.3389/fneur.2024.1273194',
    seen: 'abstract',
  },
  {
    id: 'kraepelien-2021',
    cite: 'Kraepelien M and others. A very brief self-report scale: two items from the ISI. Sleep Med 2021;81:365–374',
    doi: '10.1016/j.sleep.2021.03.003',
    seen: 'abstract',
  },
  {
    id: 'espie-2014',
    cite: 'Espie CA and others. The Sleep Condition Indicator. BMJ Open 2014;4(3):e004183',
    doi: '10.1136/bmjopen-2013-004183',
    seen: 'abstract',
  },
  {
    id: 'arroll-2010',
    cite: 'Arroll B and others. Validation of PHQ-2 and PHQ-9. Ann Fam Med 2010;8(4)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2906530',
    seen: 'abstract',
  },
  {
    id: 'lymphoedema',
    cite: 'Cancer Research UK. Lymphoedema and cancer: symptoms',
    url: 'https://www.cancerresearchuk.org/about-cancer/coping/physically/lymphoedema-and-cancer/symptoms',
    seen: 'page',
  },
  {
    id: 'cassileth-2004',
    cite: 'Cassileth BR, Vickers AJ. Massage therapy for symptom control: outcome study at a major cancer center. J Pain Symptom Manage 2004;28(3):244–249',
    doi: '10.1016/j.jpainsymman.2003.12.016',
    seen: 'abstract',
  },
  {
    id: 'yin-2014',
    cite: 'Yin P and others. Adverse events of massage therapy in pain-related conditions. Evid Based Complement Alternat Med 2014:480956',
    doi: '10.1155/2014/480956',
    seen: 'abstract',
  },
  {
    id: 'ernst-2003',
    cite: 'Ernst E. The safety of massage therapy. Rheumatology 2003;42:1101–1106',
    doi: '10.1093/rheumatology/keg306',
    seen: 'abstract',
  },
  {
    id: 'contraindications-2004',
    cite: 'Contraindications for therapeutic massage: do sources agree? J Bodyw Mov Ther 2004;8(1):48–57',
    url: 'https://nyuscholars.nyu.edu/en/publications/contraindications-for-therapeutic-massage-do-sources-agree',
    seen: 'abstract',
  },
  {
    id: 'cauda-equina',
    cite: 'Cauda equina warning signs',
    url: 'https://www.backes.org.uk/cauda-equina-warning-signs/',
    seen: 'page',
  },
  {
    id: 'nhs-sciatica',
    cite: 'NHS 111 Wales. Sciatica',
    url: 'http://111.wales.nhs.uk/encyclopaedia/s/article/sciatica/',
    seen: 'page',
  },
  {
    id: 'dvt',
    cite: 'Deep vein thrombosis: signs and how fast to act (NHS wording through copies)',
    url: 'https://1stchoicepharmacy.co.uk/nhs_conditions_deep-vein-thrombosis-dvt',
    seen: 'page',
  },
  {
    id: 'lymph-contraindications',
    cite: 'Lymph drainage: when not to (trade pages, low authority)',
    url: 'https://kneadholisticmassage.co.nz/contraindications-to-mld',
    seen: 'page',
  },
  {
    id: 'yari-haematoma',
    cite: 'Yari N, Chitrapu PM, Karnath BM. Hemolytic anemia due to hematoma formation after deep tissue massage',
    url: 'https://www.consultant360.com/articles/hemolytic-anemia-due-hematoma-formation-after-deep-tissue-massage',
    seen: 'page',
  },
  {
    id: 'kallas-2022',
    cite: 'Kallas PG and others. Anticoagulant-related intramuscular hematomas in an inpatient acute rehabilitation population. Am J Phys Med Rehabil 2022;101(1):E11–E14',
    url: 'https://www.scholars.northwestern.edu/en/publications/anticoagulant-related-intramuscular-hematomas-in-an-inpatient-acu',
    seen: 'abstract',
  },
  {
    id: 'heart-and-stroke-signs',
    cite: 'Heart attack and stroke warning signs',
    url: 'http://www.living4ahealthyheart.com/Warning/',
    seen: 'page',
  },
  {
    id: 'pre-eclampsia',
    cite: 'NHS. Pre-eclampsia: symptoms',
    url: 'https://www.nhs.uk/conditions/pre-eclampsia/symptoms/',
    seen: 'page',
  },
  {
    id: 'fever-on-chemo',
    cite: 'The Christie NHS. Infection and fever advice',
    url: 'https://christie.nhs.uk/patients-and-visitors/services/acute-oncology/infection-and-fever-advice',
    seen: 'page',
  },
  {
    id: 'lifeline-988',
    cite: '988 Lifeline (US)',
    url: 'https://www.webmd.com/mental-health/features/988-suicide-prevention-overview',
    seen: 'page',
  },
  {
    id: 'polymyalgia',
    cite: 'NHS content. Polymyalgia rheumatica',
    url: 'https://www.zana.com/a/polymyalgia-rheumatica-symptoms-polymyalgia-rheumatica.3882',
    seen: 'page',
  },
  {
    id: 'back-pain-when-to-get-help',
    cite: 'Back pain: when to get help (NHS-style local text)',
    seen: 'page',
  },
  {
    id: 'boonstra-2016',
    cite: 'Boonstra AM and others. Cut-off points for mild, moderate, and severe pain on the NRS. Front Psychol 2016;7:1466',
    doi: '10.3389/fpsyg.2016.01466',
    seen: 'abstract',
  },
  {
    id: 'boonstra-2014',
    cite: 'Boonstra AM and others. Cut-off points for mild, moderate and severe pain. Pain 2014;155(12):2545–2550',
    seen: 'abstract',
  },
  {
    id: 'nrs-11',
    cite: 'Canadian Physiotherapy Association. NRS-11',
    url: 'https://physiotherapy.ca/divisions/pain-science/numeric-rating-scale-nrs-11/',
    seen: 'page',
  },
  {
    id: 'pain-cutpoints-2006',
    cite: 'Asking the community about cutpoints used to describe mild, moderate, and severe pain. J Pain 2006;7(1):49–56',
    doi: '10.1016/j.jpain.2005.07.012',
    seen: 'abstract',
  },
  {
    id: 'pressure-scales',
    cite: 'Pressure scales and cues (trade opinion, low authority)',
    url: 'https://www.massagemag.com/massage-pressure-89863/',
    seen: 'page',
  },
  {
    id: 'frey-law-2008',
    cite: 'Frey Law LA and others. Massage reduces pain perception and hyperalgesia in experimental muscle pain. J Pain 2008;9(8):714–721',
    seen: 'abstract',
  },
  {
    id: 'asa-massage',
    cite: 'ASA/CAP. Therapies: massage and body work',
    url: 'https://www.asa.org.uk/advice-online/therapies-massage-and-body-work.html',
    seen: 'page',
  },
  {
    id: 'asa-conditions',
    cite: 'ASA/CAP. Health: therapies and references to medical conditions',
    url: 'https://www.asa.org.uk/advice-online/health-therapies-and-references-to-medical-conditions.html',
    seen: 'page',
  },
  {
    id: 'ftc-2022',
    cite: 'FTC. Health Products Compliance Guidance. 2022',
    url: 'https://www.venable.com/insights/blogs/2022/12/ftc-announces-health-products-compliance-guidance',
    seen: 'opening',
  },
  {
    id: 'keele-start',
    cite: 'Keele University. STarT Back and STarT MSK licences',
    url: 'https://startback.hfac.keele.ac.uk/privacy-policy/',
    seen: 'page',
  },
  {
    id: 'isi-licence',
    cite: 'ISI: distribution and permission',
    url: 'https://eprovide.mapi-trust.org/instruments/insomnia-severity-index',
    seen: 'page',
  },
  {
    id: 'phq-licence',
    cite: 'PHQ-2: copyright lines that disagree',
    url: 'https://www.hindawi.com/journals/cpn/2013/695925/tab1/',
    seen: 'page',
  },
  {
    id: 'scope-of-practice',
    cite: 'State massage scope texts (Alabama, Nebraska, Nevada, Arizona)',
    url: 'http://az.elaws.us/ars/32-4251',
    seen: 'page',
  },
  {
    id: 'rolfing-mark',
    cite: 'The Rolfing service mark (practitioner page)',
    url: 'https://www.wholebodyintegration.com/blog/2010/11/rolfing-si-in-usa-today-part-2-the-rolfing-service-mark.html',
    seen: 'page',
  },
  {
    id: 'my-health-my-data',
    cite: 'Washington My Health My Data Act (law-firm summaries)',
    url: 'https://advertisinglaw.fkks.com/post/102idd5/',
    seen: 'page',
  },
  {
    id: 'nccih-massage',
    cite: 'NCCAM/NCCIH. Massage therapy for health purposes (older page)',
    url: 'http://nccam.nih.gov/health/massage/massageintroduction.htm',
    seen: 'page',
  },
  // Read for the second edition of the safety rows, often in the abstract; the details are those that were noted then.
  {
    id: 'spondyloarthritis-ng65',
    cite: 'NICE. Spondyloarthritis, NG65. 2017 (criteria as NHS Lanarkshire gives them)',
  },
  {
    id: 'cauda-equina-pathway',
    cite: 'GIRFT. National suspected cauda equina pathway (new within 14 days)',
  },
  {
    id: 'lothian-lumbar',
    cite: 'NHS Lothian. Serious lumbar conditions',
  },
  {
    id: 'rushton-2023',
    cite: 'Rushton. IFOMPT cervical framework. JOSPT 2023;53:7',
    seen: 'abstract',
  },
  {
    id: 'ichd-3-neck-artery',
    cite: 'International Headache Society. ICHD-3, 6.5.1.1 (pain can be the only sign)',
  },
  {
    id: 'polymyalgia-cks',
    cite: 'NICE CKS. Polymyalgia (copy of 2013: over 50, more than 2 weeks, stiff for more than 45 minutes)',
  },
  {
    id: 'bsr-giant-cell-arteritis',
    cite: 'British Society for Rheumatology. Guideline on giant cell arteritis. 2020 (same working day)',
  },
  {
    id: 'peck-2017',
    cite: 'Peck. Slipped capital femoral epiphysis. Am Fam Physician 2017;95:779',
  },
  {
    id: 'frimley-limp',
    cite: 'NHS Frimley, Healthier Together. Limp',
  },
  {
    id: 'uclh-dvt',
    cite: 'UCLH NHS. Deep vein thrombosis',
  },
  {
    id: 'ros-vertebral-fractures',
    cite: 'ROS. Vertebral fractures',
  },
  {
    id: 'finucane-2020',
    cite: 'Finucane. Spinal red flags. JOSPT 2020;50:350',
    seen: 'abstract',
  },
  {
    id: 'g-care-spinal-red-flags',
    cite: 'G-care, NHS Gloucestershire. Spinal red flags',
  },
  {
    id: 'sheffield-back-pain',
    cite: 'Sheffield NHS. Back pain',
  },
  {
    id: 'bone-stress',
    cite: 'UChicago Medicine. Stress fracture or shin splints; PMC7049623; Mountjoy. REDs. BJSM 2023;57:1073 (title)',
  },
  {
    id: 'hot-swollen-joints',
    cite: 'Versus Arthritis. Septic arthritis; Patient.info. Hot swollen joints. 2023',
  },
  {
    id: 'krames-rhabdomyolysis',
    cite: 'Krames. Rhabdomyolysis',
  },
  {
    id: 'nhs-wales-concussion',
    cite: 'NHS 111 Wales. Concussion',
  },
  {
    id: 'head-injury-qs74',
    cite: 'NICE. QS74, statement 2',
  },
  {
    id: 'compartment-syndrome',
    cite: 'NHS text (copy). Compartment syndrome; BOAST 2016 (summary)',
  },
  {
    id: 'wye-valley-postnatal',
    cite: 'Wye Valley NHS. Complications postnatally',
  },
  {
    id: 'postpartum-psychosis',
    cite: 'Action on Postpartum Psychosis',
  },
  {
    id: 'cancer-massage',
    cite: 'UKOCAMP. Massage therapy; Cancer Council',
  },
  {
    id: 'ng-2018',
    cite: 'Ng. J Integr Oncol 2018;7(1) (n=25: platelets above 50,000, not at the clot)',
  },
  {
    id: 'massage-magazine-clots',
    cite: 'MASSAGE Magazine (trade)',
  },
  {
    id: 'bones-and-massage',
    cite: 'National Osteoporosis Society; Werner, ABMP',
  },
  {
    id: 'mersey-cortisone',
    cite: 'Mersey Care NHS. Cortisone guide',
  },
  {
    id: 'face-injection-aftercare',
    cite: 'Clinics’ aftercare pages (trade; days to 2 weeks)',
  },
  {
    id: 'cellulitis',
    cite: 'NHS text. Cellulitis; Legs Matter 2024',
  },
  {
    id: 'mccartney-cord',
    cite: 'McCartney. BJGP. PMC5737310; Dynamic Health NHS',
  },
  {
    id: 'rheumatoid-qs33',
    cite: 'NICE. QS33',
  },
  {
    id: 'suspected-cancer-ng12',
    cite: 'NICE. NG12 (scope)',
  },
  {
    id: 'nhs-heart-attack',
    cite: 'NHS England. Heart attack; New Zealand Ministry of Health (jaw or arm alone)',
  },
  {
    id: 'think-aorta',
    cite: 'Think Aorta US',
  },
  {
    id: 'red-nose-side-sleeping',
    cite: 'Red Nose. Sleep on side',
  },
  {
    id: 'ottawa-rules',
    cite: 'Ottawa rules, GP notes',
  },
  {
    id: 'limb-ischaemia',
    cite: 'HealthInfo Canterbury. Acute limb ischaemia, reviewed 2022 (pain, pale, cold, pins and needles, cannot move: emergency department)',
  },
  {
    id: 'mao-2022',
    cite: 'Mao. SIO–ASCO guideline. JCO 2022 (massage may be recommended for pain in palliative care)',
  },
] as const satisfies readonly BackgroundReference[];

export type BackgroundReferenceId = (typeof backgroundReferences)[number]['id'];
