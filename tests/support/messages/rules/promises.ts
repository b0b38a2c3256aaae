// What no text may promise, and what a text about an effect must leave open. English has its own (words.test.ts).
import type { Rules } from './rule.ts';

const claims = /^claims\./;

export const promises: Rules = {
  fr: [
    {
      what: 'a claim says "peut", or names its study',
      at: claims,
      holds: /\b(peut|peuvent)\b|étude|essai|revue|enquête|recommandation/i,
      wrong: ['Le massage atténue le mal de dos.'],
      right: ['Peut atténuer le mal de dos.', 'Une recommandation le conseille.'],
    },
    {
      what: 'nothing cures, cleans or is certain',
      never:
        /\bguéri(r|t|s|e|es|son|sons|ssent)?\b|\bsoign(e|es|ent|er|é|ée)\b|élimine|toxine|garanti|prouv|détox|\d\s?%/i,
      wrong: [
        'Le massage guérit.',
        'Il soigne le dos.',
        'Cela élimine les toxines.',
        'Effet garanti.',
        'Prouvé.',
      ],
      right: ['Le soin de la peau passe en premier.', 'Peut atténuer le mal de dos.'],
    },
    {
      what: 'nobody has what the program guesses',
      never: /\bvous avez (un|une|le|la|l’|de la|une?)\s?(?!fait|dit)\p{L}*(ite|ose|algie|syndrome|tunnel)/iu,
      wrong: ['Vous avez une tendinite.', 'Vous avez la fibromyalgie.'],
      right: ['Vous avez demandé un toucher léger.'],
    },
    {
      what: 'nobody has a title that a law keeps for others',
      never: /\bthérapeutes?\b|\bmasseu(r|rs|se|ses)\b|\bRolf/i,
      wrong: ['Votre thérapeute décide.', 'Une masseuse.', 'Rolfing.'],
      right: ['Une personne formée au massage.', 'Votre massothérapeute.'],
    },
  ],
  es: [
    {
      what: 'a claim says "puede", or names its study',
      at: claims,
      holds: /\b(puede|pueden|podría|podrían)\b|estudio|ensayo|revisión|encuesta|guía|estudiado/i,
      wrong: ['El masaje alivia el dolor.'],
      right: ['Puede aliviar algo el dolor.', 'Una guía lo recomienda.'],
    },
    {
      what: 'nothing cures, cleans or is certain',
      never:
        /\bcura(r|n|rá|ción)?\b|\bsana(r|n|rá|ción)\b|garantiz|elimina|toxina|demostrad|comprobad|detox|\d\s?%/i,
      wrong: ['El masaje cura.', 'Elimina toxinas.', 'Está demostrado.', 'Resultado garantizado.'],
      right: ['Puede aliviar algo el dolor.', 'La piel está sana.', 'Cómo cuidamos su privacidad'],
    },
    {
      what: 'nobody has what the program guesses',
      never: /\busted tiene (un|una|el|la)?\s?\p{L}*(itis|osis|algia|síndrome|túnel)/iu,
      wrong: ['Usted tiene una tendinitis.', 'Usted tiene fibromialgia.'],
      right: ['Usted nos dijo: “{answer}”'],
    },
    {
      what: 'no word means another thing, or is a title',
      never: /\bmasajistas?\b|silla turca|diluyente|\bRolf/i,
      wrong: ['Su masajista.', 'Adormecimiento en la silla turca', 'Un diluyente de la sangre'],
      right: ['Su terapeuta de masaje', 'Anticoagulante'],
    },
  ],
  de: [
    {
      what: 'a claim says "kann", or names its study',
      at: claims,
      holds: /\b(kann|können)\b|Studie|vielleicht|Übersicht|Leitlinie|Umfrage/i,
      wrong: ['Massage lindert Rückenschmerzen.'],
      right: ['Kann Rückenschmerzen etwas angenehmer machen.', 'In einer Studie ging es etwas besser.'],
    },
    {
      what: 'nothing cures, cleans or is certain',
      at: /^(?!result\.disclaimer$)/,
      never: /\bheil(t|en|end|ung|s|sam|kraft)|heilt\b|garantiert|entgift|bewiesen|wirkt gegen|entschlack/i,
      wrong: ['Massage heilt.', 'Das wirkt gegen Stress.', 'Sie entgiftet.', 'Das ist bewiesen.'],
      right: ['Kann angenehm sein.', 'Ein Teil des Körpers'],
    },
    {
      what: 'nobody has a title that a law keeps for others',
      never: /\b(Heil)?masseur(in|e)?\b|Rolf/i,
      wrong: ['Ihr Masseur', 'Rolfing'],
      right: ['Ihre Massagepraxis', 'Die Praxis'],
    },
  ],
  'zh-Hans': [
    {
      what: 'a claim says "可能", or names its study',
      at: claims,
      holds: /可能|研究|试验|证据|调查|指南/,
      wrong: ['按摩缓解背痛。'],
      right: ['可能让背痛暂时缓和一些。', '在一项研究中，疼痛有所缓和。'],
    },
    {
      what: 'nothing cures, cleans or is certain',
      never: /治愈|根治|疗效|保证|排毒|特效|治好|包好/,
      wrong: ['按摩能治愈头痛。', '疗效很好。', '可以排毒。'],
      right: ['按摩不能代替看医生。'],
    },
    {
      what: 'no word is Chinese medicine, or a title',
      never: /推拿|中医|技师|医师|问诊|罗尔夫/,
      wrong: ['推拿师会问您。', '我们的技师'],
      right: ['按摩治疗师会问您。'],
    },
  ],
  ar: [
    {
      what: 'a claim says "قد", or names its study',
      at: claims,
      holds: /(^|\s)قد\s|دراس|تجربة|أدلة|الأدلة|مراجعة|دليل|استبيان/,
      wrong: ['التدليك يخفّف ألم الظهر.'],
      right: ['قد يخفّف ألم الظهر لفترة قصيرة.', 'في دراسة صغيرة، خفّ الألم قليلًا.'],
    },
    {
      what: 'nothing cures, cleans or is certain',
      never: /يشفي|شفاء|علاج نهائي|مضمون|يقضي على|السموم/,
      wrong: ['التدليك يشفي.', 'طرد السموم من الجسم', 'نتيجة مضمونة'],
      right: ['قد يخفّف الألم.'],
    },
    {
      what: 'nobody is called by a word that says gender or is a title',
      never: /مدل[ّ]?كة|رولف/,
      wrong: ['مدلّكة', 'مدلكة'],
      right: ['أخصائي تدليك'],
    },
  ],
};

/**
 * What a clinic may not say that is no health profession by the law of its country. Of words for wellness only: those
 * of a health profession may say more.
 */
export const wellness: Rules = {
  fr: [
    {
      what: 'no therapy, care, patient or relief of pain',
      never: /thérap|\bsoins?\b|\btrait(e|er|ement|ements)\b|patient|soulag|(?<!pas un )diagnostic/i,
      wrong: ['Un soin', 'Massage thérapeutique', 'Il traite le dos.', 'Le patient', 'Un diagnostic'],
      right: ['Ce n’est pas un diagnostic.', 'Une séance de détente'],
    },
  ],
  es: [
    {
      what: 'no therapy, treatment or patient',
      never: /terapéutic|tratamiento|paciente|(?<!no es un |no un )diagnóstico/i,
      wrong: ['Masaje terapéutico', 'Un tratamiento', 'El paciente'],
      right: ['Esto no es un diagnóstico.', 'Una sesión de relajación'],
    },
  ],
  de: [
    {
      what: 'no treatment, therapy, patient or relief',
      never: /(?<!keine (Heil)?)behandlung|(?<!keine )Therapie|Patient|lindern|(?<!keine )Diagnose/i,
      wrong: ['Die Behandlung', 'Eine Therapie', 'Patientinnen', 'Schmerzen lindern'],
      right: ['Das ist keine Diagnose.', 'Das ist keine Heilbehandlung.', 'Eine Massage'],
    },
  ],
  'zh-Hans': [
    {
      what: 'no medicine, and no name of an illness',
      never: /治疗|医疗|中医|疗法|患者|坐骨神经痛|纤维肌痛|腕管|偏头痛|肩周炎/,
      wrong: ['按摩治疗', '患者须知', '坐骨神经痛'],
      right: ['放松按摩'],
    },
  ],
  ar: [
    {
      what: 'no treatment, patient or medicine',
      never: /علاج|مريض|طبي/,
      wrong: ['جلسة علاج', 'للمريض', 'تدليك طبي'],
      right: ['جلسة استرخاء'],
    },
  ],
};
