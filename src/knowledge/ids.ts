/**
 * Every id a clinic page, a page script or a test may hold on to. Frozen: ids are added, never renamed.
 * The order of conditions is the order in which equal scores are shown.
 */
export const conditionIds = [
  'rsi',
  'insomnia',
  'headache',
  'fibromyalgia',
  'whiplash',
  'tmj',
  'low-back-sciatica',
  'frozen-joint',
  'carpal-tunnel',
  'lymphatic',
  'scar',
  'neck-shoulder',
  'stress-mood',
  'cancer-support',
  'pregnancy',
  'sport-soreness',
  'other',
] as const;

export const modalityIds = [
  'sports-massage',
  'deep-tissue',
  'myofascial-release',
  'structural-integration',
  'lymphatic-facilitation',
  'relaxation-massage',
  'prenatal-massage',
] as const;

export type ConditionId = (typeof conditionIds)[number];
export type ModalityId = (typeof modalityIds)[number];

/** From no concern to "get help now"; the highest tier raised by any answer wins. */
export const tiers = ['none', 'tell', 'doctor', 'emergency'] as const;
export type Tier = (typeof tiers)[number];
