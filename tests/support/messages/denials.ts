/** Words that say no. Where English has one, a translation has one: a "not" that is lost turns a warning round. */
export const denials: Readonly<Record<string, RegExp>> = {
  en: /\b(not|no|nobody|none|never|nothing|cannot|without|neither)\b/i,
  fr: /(?<!\p{L})(ne|n’\p{L}+|pas|ni|non|aucune?|rien|jamais|sans|personne)(?!\p{L})/iu,
  es: /(?<!\p{L})(no|ni|nada|nadie|nunca|sin|ninguna?|ningún|jamás|tampoco)(?!\p{L})/iu,
  de: /(?<!\p{L})(nicht|nichts|kein\p{L}*|nie|niemand|ohne|weder|nein)(?!\p{L})/iu,
  'zh-Hans': /不|没|无|未|别|勿/,
  ar: /(?<!\p{L})[وف]?(لا|لم|لن|ليس\p{L}*|دون|بدون|غير|ما لم|بلا|عدم)(?!\p{L})/u,
};

/** A text, a translation that kept its "not", and one that lost it. */
export const denialSamples: Readonly<Record<string, readonly [en: string, kept: string, lost: string]>> = {
  fr: ['It does not treat pain.', 'Cela ne traite pas la douleur.', 'Cela traite la douleur.'],
  es: ['It does not treat pain.', 'No trata el dolor.', 'Trata el dolor.'],
  de: ['No massage today.', 'Heute keine Massage.', 'Heute Massage.'],
  'zh-Hans': ['Do not drive.', '不要开车。', '请开车。'],
  ar: ['No massage on that day.', 'بدون تدليك في ذلك اليوم.', 'تدليك في ذلك اليوم.'],
};

/** What says the same without such a word, by its usual place, and how. */
export const deniedOtherwise: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fr: {
    'questionnaire.pain.unset': '"to be chosen"',
    'result.card.questions.ask-first': '"which places to avoid"',
    'summary.ask.stop.1': '"which places to avoid"',
    'summary.ask.ask-first.0': '"which places to avoid"',
  },
  es: {
    'emergency.acts.crisis.steps.0': '"is there danger"',
    'turnTo.maternity-unit-ambulance-if-unsafe': '"in danger"',
  },
};
