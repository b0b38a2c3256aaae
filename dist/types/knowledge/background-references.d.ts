/**
 * What stands behind safety rules, the questionnaire's ideas and the wording rules. Never in the visitor's
 * file: safety rows name these by id only; reviewers read them on the "how it decides" page.
 * Details that were not seen (years, pages, authors) are left out rather than guessed.
 */
export declare const backgroundReferences: readonly [{
    readonly id: 'kumar-2013';
    readonly cite: 'Kumar S, Beaton K, Hughes T. Massage therapy for nonspecific low back pain: a systematic review of systematic reviews. Int J Gen Med 2013;6:733–741';
    readonly doi: '10.2147/IJGM.S50243';
    readonly seen: 'abstract';
}, {
    readonly id: 'qaseem-2017';
    readonly cite: 'Qaseem A and others (American College of Physicians). Noninvasive treatments for acute, subacute, and chronic low back pain. Ann Intern Med 2017;166(7):514–530';
    readonly url: 'https://jesse.tg/ngc-archive/summary/11196';
    readonly seen: 'opening';
}, {
    readonly id: 'massage-vs-other-neck-2024';
    readonly cite: 'Review of massage versus another treatment for neck pain, 42 trials, 2024. PMID 39593614';
    readonly seen: 'abstract';
}, {
    readonly id: 'wolfe-2016';
    readonly cite: 'Wolfe F and others. 2016 revisions to the 2010/2011 fibromyalgia diagnostic criteria. Semin Arthritis Rheum 2016;46(3):319–329';
    readonly url: 'https://www.painscience.com/bibliography.php?wolfe16';
    readonly seen: 'abstract';
}, {
    readonly id: 'field-2004';
    readonly cite: 'Field T and others. Carpal tunnel syndrome symptoms are lessened following massage therapy. J Bodyw Mov Ther 2004;8(1):9–14';
    readonly url: 'https://miami.pure.elsevier.com/en/publications/carpal-tunnel-syndrome-symptoms-are-lessened-following-massage-th';
    readonly seen: 'abstract';
}, {
    readonly id: 'elliott-2013';
    readonly cite: 'Elliott R, Burkett B. Massage therapy as an effective treatment for carpal tunnel syndrome. J Bodyw Mov Ther 2013;17(3):332–338';
    readonly seen: 'abstract';
}, {
    readonly id: 'verhagen-2007';
    readonly cite: 'Verhagen A and others. Exercise proves effective in a systematic review of work-related complaints of the arm, neck, or shoulder. J Clin Epidemiol 2007';
    readonly doi: '10.1016/j.jclinepi.2006.05.006';
    readonly seen: 'abstract';
}, {
    readonly id: 'diabetic-neuropathy';
    readonly cite: 'Diabetic neuropathy and entrapments in diabetes';
    readonly url: 'https://diabetesjournals.org/care/article/27/7/1783/24761/';
    readonly seen: 'page';
}, {
    readonly id: 'bland-2011';
    readonly cite: 'Bland JDP, Weller P, Rudolfer S. Questionnaire tools for the diagnosis of carpal tunnel syndrome from the patient history. Muscle Nerve 2011;44(5):757–762';
    readonly seen: 'abstract';
}, {
    readonly id: 'katz-hand-diagram';
    readonly cite: 'Calfee RP and others. Simplified scoring of the hand symptom diagram. J Hand Surg Am 2012;37(1):10–17';
    readonly url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3438892';
    readonly seen: 'page';
}, {
    readonly id: 'nhs-rsi';
    readonly cite: 'NHS text. Repetitive strain injury';
    readonly url: 'https://drpharmacy.uk/health-detail/?topic=repetitive-strain-injury-rsi';
    readonly seen: 'page';
}, {
    readonly id: 'kamath-2003';
    readonly cite: 'Kamath V, Stothard J. A clinical questionnaire for the diagnosis of carpal tunnel syndrome. 2003';
    readonly seen: 'abstract';
}, {
    readonly id: 'chaibi-2014';
    readonly cite: 'Chaibi A, Russell MB. Manual therapies for primary chronic headaches. J Headache Pain 2014;15:67';
    readonly seen: 'abstract';
}, {
    readonly id: 'do-2019';
    readonly cite: 'Do TP and others. Red and orange flags for secondary headaches in clinical practice: SNNOOP10 list. Neurology 2019;92(3):134–144';
    readonly doi: '10.1212/WNL.0000000000006697';
    readonly seen: 'abstract';
}, {
    readonly id: 'gonzalez-2011';
    readonly cite: 'Gonzalez YM and others. Development of a brief and effective temporomandibular disorder pain screening questionnaire. J Am Dent Assoc 2011;142(10):1183–1191';
    readonly doi: '10.14219/jada.archive.2011.0088';
    readonly seen: 'abstract';
}, {
    readonly id: 'nhs-giant-cell-arteritis';
    readonly cite: 'nidirect. Giant cell arteritis';
    readonly url: 'https://nidirect.gov.uk/conditions/giant-cell-arteritis';
    readonly seen: 'page';
}, {
    readonly id: 'neck-artery-tear';
    readonly cite: 'Neck artery tear: pain pattern in 7 patients, and cases after neck massage';
    readonly url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3311823';
    readonly seen: 'abstract';
}, {
    readonly id: 'lipton-2003';
    readonly cite: 'Lipton RB and others. A self-administered screener for migraine in primary care. Neurology 2003;61(3):375–382';
    readonly url: 'https://mayoclinic.elsevierpure.com/en/publications/a-self-administered-screener-for-migraine-in-primary-care-the-id-';
    readonly seen: 'abstract';
}, {
    readonly id: 'headache-features';
    readonly cite: 'Features of tension-type headache and migraine. Pharmacy Magazine';
    readonly url: 'https://pharmacymagazine.co.uk/team-training/headache-and-migraine-2021/understanding-the-problem-815329';
    readonly seen: 'page';
}, {
    readonly id: 'yeun-2017';
    readonly cite: 'Yeun Y-R. Effectiveness of massage therapy on the range of motion of the shoulder. J Phys Ther Sci 2017;29(2):365–369';
    readonly doi: '10.1589/jpts.29.365';
    readonly seen: 'abstract';
}, {
    readonly id: 'van-den-dolder-2015';
    readonly cite: 'van den Dolder PA, Ferreira PH, Refshauge KM. Effectiveness of soft tissue massage for nonspecific shoulder pain. Phys Ther 2015;95(11)';
    readonly seen: 'opening';
}, {
    readonly id: 'nhs-frozen-shoulder';
    readonly cite: 'NHS text. Frozen shoulder';
    readonly url: 'https://uhdb.nhs.uk/frozen-shoulder';
    readonly seen: 'page';
}, {
    readonly id: 'de-sa-2016';
    readonly cite: 'de Sa D and others. Adhesive capsulitis of the hip: a review. J Hip Preserv Surg 2016;3(1):43–55';
    readonly doi: '10.1093/jhps/hnv075';
    readonly seen: 'abstract';
}, {
    readonly id: 'ntoumas-2025';
    readonly cite: 'Ntoumas I and others. The impact of relaxation massage prior to bedtime on sleep in chronic insomnia. Healthcare 2025;13(2):180';
    readonly doi: '10.3390/healthcare13020180';
    readonly seen: 'opening';
}, {
    readonly id: 'tuina-2024';
    readonly cite: 'Tuina for insomnia: meta-analysis. Front Neurol 2024';
    readonly doi: '10.3389/fneur.2024.1273194';
    readonly seen: 'abstract';
}, {
    readonly id: 'kraepelien-2021';
    readonly cite: 'Kraepelien M and others. A very brief self-report scale: two items from the ISI. Sleep Med 2021;81:365–374';
    readonly doi: '10.1016/j.sleep.2021.03.003';
    readonly seen: 'abstract';
}, {
    readonly id: 'espie-2014';
    readonly cite: 'Espie CA and others. The Sleep Condition Indicator. BMJ Open 2014;4(3):e004183';
    readonly doi: '10.1136/bmjopen-2013-004183';
    readonly seen: 'abstract';
}, {
    readonly id: 'arroll-2010';
    readonly cite: 'Arroll B and others. Validation of PHQ-2 and PHQ-9. Ann Fam Med 2010;8(4)';
    readonly url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2906530';
    readonly seen: 'abstract';
}, {
    readonly id: 'lymphoedema';
    readonly cite: 'Cancer Research UK. Lymphoedema and cancer: symptoms';
    readonly url: 'https://www.cancerresearchuk.org/about-cancer/coping/physically/lymphoedema-and-cancer/symptoms';
    readonly seen: 'page';
}, {
    readonly id: 'cassileth-2004';
    readonly cite: 'Cassileth BR, Vickers AJ. Massage therapy for symptom control: outcome study at a major cancer center. J Pain Symptom Manage 2004;28(3):244–249';
    readonly doi: '10.1016/j.jpainsymman.2003.12.016';
    readonly seen: 'abstract';
}, {
    readonly id: 'yin-2014';
    readonly cite: 'Yin P and others. Adverse events of massage therapy in pain-related conditions. Evid Based Complement Alternat Med 2014:480956';
    readonly doi: '10.1155/2014/480956';
    readonly seen: 'abstract';
}, {
    readonly id: 'ernst-2003';
    readonly cite: 'Ernst E. The safety of massage therapy. Rheumatology 2003;42:1101–1106';
    readonly doi: '10.1093/rheumatology/keg306';
    readonly seen: 'abstract';
}, {
    readonly id: 'contraindications-2004';
    readonly cite: 'Contraindications for therapeutic massage: do sources agree? J Bodyw Mov Ther 2004;8(1):48–57';
    readonly url: 'https://nyuscholars.nyu.edu/en/publications/contraindications-for-therapeutic-massage-do-sources-agree';
    readonly seen: 'abstract';
}, {
    readonly id: 'cauda-equina';
    readonly cite: 'Cauda equina warning signs';
    readonly url: 'https://www.backes.org.uk/cauda-equina-warning-signs/';
    readonly seen: 'page';
}, {
    readonly id: 'nhs-sciatica';
    readonly cite: 'NHS 111 Wales. Sciatica';
    readonly url: 'http://111.wales.nhs.uk/encyclopaedia/s/article/sciatica/';
    readonly seen: 'page';
}, {
    readonly id: 'dvt';
    readonly cite: 'Deep vein thrombosis: signs and how fast to act (NHS wording through copies)';
    readonly url: 'https://1stchoicepharmacy.co.uk/nhs_conditions_deep-vein-thrombosis-dvt';
    readonly seen: 'page';
}, {
    readonly id: 'lymph-contraindications';
    readonly cite: 'Lymph drainage: when not to (trade pages, low authority)';
    readonly url: 'https://kneadholisticmassage.co.nz/contraindications-to-mld';
    readonly seen: 'page';
}, {
    readonly id: 'yari-haematoma';
    readonly cite: 'Yari N, Chitrapu PM, Karnath BM. Hemolytic anemia due to hematoma formation after deep tissue massage';
    readonly url: 'https://www.consultant360.com/articles/hemolytic-anemia-due-hematoma-formation-after-deep-tissue-massage';
    readonly seen: 'page';
}, {
    readonly id: 'kallas-2022';
    readonly cite: 'Kallas PG and others. Anticoagulant-related intramuscular hematomas in an inpatient acute rehabilitation population. Am J Phys Med Rehabil 2022;101(1):E11–E14';
    readonly url: 'https://www.scholars.northwestern.edu/en/publications/anticoagulant-related-intramuscular-hematomas-in-an-inpatient-acu';
    readonly seen: 'abstract';
}, {
    readonly id: 'heart-and-stroke-signs';
    readonly cite: 'Heart attack and stroke warning signs';
    readonly url: 'http://www.living4ahealthyheart.com/Warning/';
    readonly seen: 'page';
}, {
    readonly id: 'pre-eclampsia';
    readonly cite: 'NHS. Pre-eclampsia: symptoms';
    readonly url: 'https://www.nhs.uk/conditions/pre-eclampsia/symptoms/';
    readonly seen: 'page';
}, {
    readonly id: 'fever-on-chemo';
    readonly cite: 'The Christie NHS. Infection and fever advice';
    readonly url: 'https://christie.nhs.uk/patients-and-visitors/services/acute-oncology/infection-and-fever-advice';
    readonly seen: 'page';
}, {
    readonly id: 'lifeline-988';
    readonly cite: '988 Lifeline (US)';
    readonly url: 'https://www.webmd.com/mental-health/features/988-suicide-prevention-overview';
    readonly seen: 'page';
}, {
    readonly id: 'polymyalgia';
    readonly cite: 'NHS content. Polymyalgia rheumatica';
    readonly url: 'https://www.zana.com/a/polymyalgia-rheumatica-symptoms-polymyalgia-rheumatica.3882';
    readonly seen: 'page';
}, {
    readonly id: 'back-pain-when-to-get-help';
    readonly cite: 'Back pain: when to get help (NHS-style local text)';
    readonly seen: 'page';
}, {
    readonly id: 'boonstra-2016';
    readonly cite: 'Boonstra AM and others. Cut-off points for mild, moderate, and severe pain on the NRS. Front Psychol 2016;7:1466';
    readonly doi: '10.3389/fpsyg.2016.01466';
    readonly seen: 'abstract';
}, {
    readonly id: 'boonstra-2014';
    readonly cite: 'Boonstra AM and others. Cut-off points for mild, moderate and severe pain. Pain 2014;155(12):2545–2550';
    readonly seen: 'abstract';
}, {
    readonly id: 'nrs-11';
    readonly cite: 'Canadian Physiotherapy Association. NRS-11';
    readonly url: 'https://physiotherapy.ca/divisions/pain-science/numeric-rating-scale-nrs-11/';
    readonly seen: 'page';
}, {
    readonly id: 'pain-cutpoints-2006';
    readonly cite: 'Asking the community about cutpoints used to describe mild, moderate, and severe pain. J Pain 2006;7(1):49–56';
    readonly doi: '10.1016/j.jpain.2005.07.012';
    readonly seen: 'abstract';
}, {
    readonly id: 'pressure-scales';
    readonly cite: 'Pressure scales and cues (trade opinion, low authority)';
    readonly url: 'https://www.massagemag.com/massage-pressure-89863/';
    readonly seen: 'page';
}, {
    readonly id: 'frey-law-2008';
    readonly cite: 'Frey Law LA and others. Massage reduces pain perception and hyperalgesia in experimental muscle pain. J Pain 2008;9(8):714–721';
    readonly seen: 'abstract';
}, {
    readonly id: 'asa-massage';
    readonly cite: 'ASA/CAP. Therapies: massage and body work';
    readonly url: 'https://www.asa.org.uk/advice-online/therapies-massage-and-body-work.html';
    readonly seen: 'page';
}, {
    readonly id: 'asa-conditions';
    readonly cite: 'ASA/CAP. Health: therapies and references to medical conditions';
    readonly url: 'https://www.asa.org.uk/advice-online/health-therapies-and-references-to-medical-conditions.html';
    readonly seen: 'page';
}, {
    readonly id: 'ftc-2022';
    readonly cite: 'FTC. Health Products Compliance Guidance. 2022';
    readonly url: 'https://www.venable.com/insights/blogs/2022/12/ftc-announces-health-products-compliance-guidance';
    readonly seen: 'opening';
}, {
    readonly id: 'keele-start';
    readonly cite: 'Keele University. STarT Back and STarT MSK licences';
    readonly url: 'https://startback.hfac.keele.ac.uk/privacy-policy/';
    readonly seen: 'page';
}, {
    readonly id: 'isi-licence';
    readonly cite: 'ISI: distribution and permission';
    readonly url: 'https://eprovide.mapi-trust.org/instruments/insomnia-severity-index';
    readonly seen: 'page';
}, {
    readonly id: 'phq-licence';
    readonly cite: 'PHQ-2: copyright lines that disagree';
    readonly url: 'https://www.hindawi.com/journals/cpn/2013/695925/tab1/';
    readonly seen: 'page';
}, {
    readonly id: 'scope-of-practice';
    readonly cite: 'State massage scope texts (Alabama, Nebraska, Nevada, Arizona)';
    readonly url: 'http://az.elaws.us/ars/32-4251';
    readonly seen: 'page';
}, {
    readonly id: 'rolfing-mark';
    readonly cite: 'The Rolfing service mark (practitioner page)';
    readonly url: 'https://www.wholebodyintegration.com/blog/2010/11/rolfing-si-in-usa-today-part-2-the-rolfing-service-mark.html';
    readonly seen: 'page';
}, {
    readonly id: 'my-health-my-data';
    readonly cite: 'Washington My Health My Data Act (law-firm summaries)';
    readonly url: 'https://advertisinglaw.fkks.com/post/102idd5/';
    readonly seen: 'page';
}, {
    readonly id: 'nccih-massage';
    readonly cite: 'NCCAM/NCCIH. Massage therapy for health purposes (older page)';
    readonly url: 'http://nccam.nih.gov/health/massage/massageintroduction.htm';
    readonly seen: 'page';
}];
export type BackgroundReferenceId = (typeof backgroundReferences)[number]['id'];
