/**
 * Every id a clinic page, a page script or a test may hold on to. Frozen: ids are added, never renamed.
 * The order of conditions is the order in which equal scores are shown.
 */
export declare const conditionIds: readonly ['rsi', 'insomnia', 'headache', 'fibromyalgia', 'whiplash', 'tmj', 'low-back-sciatica', 'frozen-joint', 'carpal-tunnel', 'lymphatic', 'scar', 'neck-shoulder', 'stress-mood', 'cancer-support', 'pregnancy', 'sport-soreness', 'other'];
export declare const modalityIds: readonly ['sports-massage', 'deep-tissue', 'myofascial-release', 'structural-integration', 'lymphatic-facilitation', 'relaxation-massage', 'prenatal-massage'];
export type ConditionId = (typeof conditionIds)[number];
export type ModalityId = (typeof modalityIds)[number];
/** From no concern to "get help now"; the highest tier raised by any answer wins. */
export declare const tiers: readonly ['none', 'tell', 'doctor', 'emergency'];
export type Tier = (typeof tiers)[number];
