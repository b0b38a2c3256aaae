/** How long texts of a kind may be, in letters. */
export interface LengthLimit {
  /** Usual places of the texts. */
  readonly at: RegExp;
  /** This many letters are always fine, however short English is: "Not sure" says nothing about its translations. */
  readonly floor: Readonly<Record<string, number>>;
  /** Above that, this many for each letter of English. */
  readonly perLetter: Readonly<Record<string, number>>;
}

/** Against the English of the same place. A language that writes densely has less; one with long words more. */
const perLetter = { fr: 1.5, es: 1.5, de: 1.6, 'zh-Hans': 0.6, ar: 1.2 };
const each = (alphabet: number, zh: number) => ({
  fr: alphabet,
  es: alphabet,
  de: alphabet,
  'zh-Hans': zh,
  ar: alphabet,
});

export const lengthLimits: Readonly<Record<string, LengthLimit>> = {
  'a button': {
    at: /^(intro\.start|questionnaire\.(next|finish|back|pass|clearing\.(yes|no))|summary\.take\.(print|copy|save)|result\.(change|booking\.(label|talk)|card\.copy)|emergency\.change)$/,
    floor: each(24, 8),
    perLetter,
  },
  'a chip': {
    at: /^result\.(bands\.\w+|evidence\.[\w-]+\.label)$/,
    floor: each(28, 10),
    perLetter: each(0, 0),
  },
  // Two lines of the narrowest column hold the floor.
  'an answer': { at: /^questionnaire\.options\./, floor: each(60, 24), perLetter },
  // Their words were settled by translating them back: where English is short, another language needs what it needs.
  'a fact of health or a sign of danger': {
    at: /^flags\./,
    floor: each(60, 24),
    perLetter: { fr: 2, es: 2, de: 2, 'zh-Hans': 0.8, ar: 1.6 },
  },
  'any text': {
    at: /./,
    // English has 260 at most (words.test.ts).
    floor: { ...each(364, 160), de: 416 },
    perLetter: each(0, 0),
  },
};

/** Answers that raise a safety flag, with words that were settled in the same way. By usual place. */
export const longerForSafety: Readonly<Record<string, readonly string[]>> = {
  es: ['questionnaire.options.jolt-details.limbs-changed', 'questionnaire.options.sleep-mood.low-mood'],
};
