import type { SafetyFlagId } from '../knowledge/safety-flags.js';
import type { Question } from './question.js';
/**
 * Ids and their meaning are frozen (clinic pages and tests hold on to them); order and grouping are not. When an option
 * or a question concerns a visitor stands in `offered-when.ts`. Options `none`, `not-sure` and `not-said` score
 * nothing. `safety`, `health` and `checked` take safety-flag ids.
 * Source: clinical contract 2, §3.
 */
export declare const questions: readonly [{
    readonly id: 'who';
    readonly kind: 'one';
    readonly groups: readonly [{
        readonly options: readonly ["me", "someone-else"];
    }];
    readonly legacy: readonly ["under-18"];
    readonly optional: true;
}, {
    readonly id: 'age';
    readonly kind: 'one';
    readonly groups: readonly [{
        readonly options: readonly ["under-16", "16-17", "18-49", "50-64", "65-plus", "not-said"];
    }];
    readonly optional: true;
}, {
    readonly id: 'help';
    readonly kind: 'many';
    readonly groups: readonly [{
        readonly id: 'ache';
        readonly options: readonly ["pain", "headaches", "jaw", "stuck-joint", "tingle", "sport", "posture"];
    }, {
        readonly id: 'body';
        readonly options: readonly ["swelling", "scar", "cancer"];
    }, {
        readonly id: 'calm';
        readonly options: readonly ["sleep", "stress", "relax", "unsure"];
    }, {
        readonly id: 'matters';
        readonly options: readonly ["pregnant"];
    }];
    readonly legacy: readonly ["relax-unsure"];
    readonly most: 3;
}, {
    readonly id: 'pregnancy';
    readonly kind: 'one';
    readonly groups: readonly [{
        readonly options: readonly ["first-12-weeks", "13-to-36-weeks", "37-plus-weeks", "birth-under-6-weeks", "birth-6-weeks-to-1-year", "not-said"];
    }];
}, {
    readonly id: 'where';
    readonly kind: 'many';
    readonly groups: readonly [{
        readonly id: 'head-neck';
        readonly folds: true;
        readonly options: readonly ["head", "jaw-face", "neck"];
    }, {
        readonly id: 'arm';
        readonly folds: true;
        readonly options: readonly ["shoulder", "upper-arm", "elbow-forearm", "wrist-hand"];
    }, {
        readonly id: 'trunk';
        readonly folds: true;
        readonly options: readonly ["upper-back", "mid-back", "low-back", "armpit-ribs", "chest-belly"];
    }, {
        readonly id: 'leg';
        readonly folds: true;
        readonly options: readonly ["outer-hip", "hip-groin", "buttock", "thigh", "knee", "shin", "calf", "foot-ankle"];
    }, {
        readonly id: 'else';
        readonly options: readonly ["whole-limb", "all-over", "nowhere", "not-sure"];
    }];
    readonly legacy: readonly ["buttock-leg", "lower-leg-foot"];
    readonly alone: readonly ["nowhere", "not-sure"];
    readonly hasMap: true;
}, {
    readonly id: 'safety';
    readonly kind: 'many';
    readonly groups: readonly [{
        readonly options: readonly ("alcohol-or-drugs" | "arthritis" | "baby-moving-less" | "back-pain-with-fever" | "birth-in-last-year" | "blood-thinner" | "bone-stress-hip" | "bone-stress-signs" | "both-legs-affected" | "both-legs-swollen" | "bruises-easily" | "cancer-in-bone" | "cancer-treatment-now" | "cannot-bear-weight" | "cauda-equina-signs" | "changing-mole" | "chest-pain" | "child-back-pain" | "child-limp" | "clot-signs" | "cold-pale-limb" | "constant-pain" | "controlled-blood-pressure" | "cord-signs" | "deep-leg-pain" | "diabetes" | "diabetes-with-numbness" | "dry-skin" | "early-labour-signs" | "early-or-high-risk-pregnancy" | "face-injection" | "face-waits" | "fever-on-chemotherapy" | "fever-or-infection" | "fibromyalgia-known" | "fits-or-faints" | "foot-drop" | "fracture-signs" | "fragile-bones" | "giant-cell-arteritis-signs" | "head-knock-on-thinner" | "head-knock-signs" | "heart-signs" | "heavy-bleeding-after-birth" | "hot-swollen-joint" | "implant-or-device" | "inflamed-joints" | "inflammatory-arthritis" | "inflammatory-back-signs" | "kidney-failure" | "low-platelets" | "lymph-nodes-removed" | "meningitis-signs" | "mind-changed-after-birth" | "minor-with-warning-signs" | "missed-periods" | "muscle-breakdown-signs" | "neck-artery-signs" | "neck-nerve-pain" | "neck-squeezed" | "new-lump" | "new-numbness" | "new-sprain" | "new-weakness" | "new-weakness-or-numbness" | "oil-or-latex-allergy" | "old-numbness" | "open-wound" | "pain-dulling-medicine" | "past-cancer" | "past-cancer-new-pain" | "past-jolt" | "persistent-low-mood" | "polymyalgia-signs" | "postnatal" | "pre-eclampsia-signs" | "pregnancy-bleeding-or-fluid" | "pregnancy-danger-signs" | "pregnant" | "recent-clot" | "recent-fracture" | "recent-heart-event" | "recent-injection" | "recent-surgery" | "settled-heart" | "severe-allergy" | "shooting-limb-pain" | "sight-change" | "skin-problem" | "sleep-apnoea-signs" | "small-skin-patch" | "spine-injury-signs" | "spreading-skin-infection" | "steroid-tablets" | "stroke-signs" | "tearing-back-pain" | "thin-bones" | "thoughts-of-self-harm" | "thunderclap-headache" | "tight-painful-limb" | "touch-difficult" | "touch-sensitivity" | "unchecked-recent-crash" | "unchecked-swelling" | "uncontrolled-blood-pressure" | "under-16" | "under-18" | "unexplained-illness-signs" | "unfamiliar-neck-pain" | "unstable-heart" | "varicose-veins" | "varicose-veins-or-implant" | "weak-grip" | "weight-loss" | "wound-infection-signs")[];
    }, {
        readonly options: readonly ["none"];
    }];
    readonly alone: readonly ["none"];
}, {
    readonly id: 'start';
    readonly kind: 'many';
    readonly groups: readonly [{
        readonly options: readonly ["slow-no-reason", "repeated", "lifting", "sudden-small", "training", "jolt", "operation", "stress-time", "shift-work", "cancer-treatment", "new-medicine", "always", "pregnancy", "not-sure"];
    }];
    readonly alone: readonly ["not-sure"];
    readonly most: 2;
}, {
    readonly id: 'jolt-details';
    readonly kind: 'many';
    readonly groups: readonly [{
        readonly options: readonly ["last-2-weeks", "not-checked", "head-hit", "head-signs", "limbs-changed", "spine-pain", "neck-squeezed", "none"];
    }];
    readonly alone: readonly ["none"];
}, {
    readonly id: 'duration';
    readonly kind: 'one';
    readonly groups: readonly [{
        readonly options: readonly ["under-6-weeks", "6-weeks-to-3-months", "3-months-to-1-year", "over-1-year", "not-sure"];
    }];
}, {
    readonly id: "hand";
    readonly kind: 'many';
    readonly groups: readonly [{
        readonly options: readonly ["median", "little-only", "night-hand", "shake", "task-ache", "drop", "hands-and-feet", "neck-move-arm", "none"];
    }];
    readonly alone: readonly ['none'];
}, {
    readonly id: "head-neck-jaw";
    readonly kind: 'many';
    readonly groups: readonly [{
        readonly options: readonly ["band", "throb", "light-sick", "neck-to-head", "deep-sets-off", "chew", "click-lock", "clench", "turn-head", "end-of-day", "neck-always-tight", "none"];
    }];
    readonly alone: readonly ['none'];
    readonly legacy: readonly ["throb-light-sick"];
}, {
    readonly id: "back-hip-leg";
    readonly kind: 'many';
    readonly groups: readonly [{
        readonly options: readonly ["back-only", "down-leg", "cough", "foot-drags", "sit-stiff", "better-moving", "wakes-late-night", "morning-stiff", "socks", "none"];
    }];
    readonly alone: readonly ['none'];
}, {
    readonly id: "shoulder-hip";
    readonly kind: 'many';
    readonly groups: readonly [{
        readonly options: readonly ["cant-move", "dressing", "hip-socks", "night-lie", "moves-ok-sore", "none"];
    }];
    readonly alone: readonly ['none'];
}, {
    readonly id: "leg-signs";
    readonly kind: 'many';
    readonly groups: readonly [{
        readonly options: readonly ["whole-muscle-tight", "one-spot-bone", "throb-at-rest", "more-training", "down-leg", "first-steps", "knee-locks", "missed-periods", "none"];
    }];
    readonly alone: readonly ['none'];
}, {
    readonly id: "widespread";
    readonly kind: 'many';
    readonly groups: readonly [{
        readonly options: readonly ["unrefreshed", "fog", "tender", "flare", "swollen-joints", "none"];
    }];
    readonly alone: readonly ['none'];
}, {
    readonly id: "swelling-signs";
    readonly kind: 'many';
    readonly groups: readonly [{
        readonly options: readonly ["heavy-tight", "eve-worse", "both-legs", "nodes", "post-op-puffy", "new-or-growing", "none"];
    }];
    readonly alone: readonly ['none'];
}, {
    readonly id: "scar-signs";
    readonly kind: 'many';
    readonly groups: readonly [{
        readonly options: readonly ["pulls", "lumpy", "itchy-numb", "not-closed", "none"];
    }];
    readonly alone: readonly ['none'];
}, {
    readonly id: "sleep-mood";
    readonly kind: 'many';
    readonly groups: readonly [{
        readonly options: readonly ["three-nights", "mind-races", "pain-wakes", "on-edge", "low-mood", "tense-body", "snore-gasp", "none"];
    }];
    readonly alone: readonly ['none'];
}, {
    readonly id: "cancer-signs";
    readonly kind: 'many';
    readonly groups: readonly [{
        readonly options: readonly ["tired", "worried", "sleep-bad", "stiff", "swelling", "scar-tight", "numb-fingers-toes", "none"];
    }];
    readonly alone: readonly ['none'];
}, {
    readonly id: 'health-groups';
    readonly kind: 'many';
    readonly companion: 'health';
    readonly groups: readonly [{
        readonly options: readonly ["heart-blood", "cancer", "bones-nerves", "recent", "long-term", "skin-touch", "none", "not-sure"];
    }];
    readonly alone: readonly ["none", "not-sure"];
}, {
    readonly id: 'health';
    readonly kind: 'many';
    readonly companion: 'health-groups';
    readonly groups: readonly [{
        readonly options: readonly ("alcohol-or-drugs" | "arthritis" | "baby-moving-less" | "back-pain-with-fever" | "birth-in-last-year" | "blood-thinner" | "bone-stress-hip" | "bone-stress-signs" | "both-legs-affected" | "both-legs-swollen" | "bruises-easily" | "cancer-in-bone" | "cancer-treatment-now" | "cannot-bear-weight" | "cauda-equina-signs" | "changing-mole" | "chest-pain" | "child-back-pain" | "child-limp" | "clot-signs" | "cold-pale-limb" | "constant-pain" | "controlled-blood-pressure" | "cord-signs" | "deep-leg-pain" | "diabetes" | "diabetes-with-numbness" | "dry-skin" | "early-labour-signs" | "early-or-high-risk-pregnancy" | "face-injection" | "face-waits" | "fever-on-chemotherapy" | "fever-or-infection" | "fibromyalgia-known" | "fits-or-faints" | "foot-drop" | "fracture-signs" | "fragile-bones" | "giant-cell-arteritis-signs" | "head-knock-on-thinner" | "head-knock-signs" | "heart-signs" | "heavy-bleeding-after-birth" | "hot-swollen-joint" | "implant-or-device" | "inflamed-joints" | "inflammatory-arthritis" | "inflammatory-back-signs" | "kidney-failure" | "low-platelets" | "lymph-nodes-removed" | "meningitis-signs" | "mind-changed-after-birth" | "minor-with-warning-signs" | "missed-periods" | "muscle-breakdown-signs" | "neck-artery-signs" | "neck-nerve-pain" | "neck-squeezed" | "new-lump" | "new-numbness" | "new-sprain" | "new-weakness" | "new-weakness-or-numbness" | "oil-or-latex-allergy" | "old-numbness" | "open-wound" | "pain-dulling-medicine" | "past-cancer" | "past-cancer-new-pain" | "past-jolt" | "persistent-low-mood" | "polymyalgia-signs" | "postnatal" | "pre-eclampsia-signs" | "pregnancy-bleeding-or-fluid" | "pregnancy-danger-signs" | "pregnant" | "recent-clot" | "recent-fracture" | "recent-heart-event" | "recent-injection" | "recent-surgery" | "settled-heart" | "severe-allergy" | "shooting-limb-pain" | "sight-change" | "skin-problem" | "sleep-apnoea-signs" | "small-skin-patch" | "spine-injury-signs" | "spreading-skin-infection" | "steroid-tablets" | "stroke-signs" | "tearing-back-pain" | "thin-bones" | "thoughts-of-self-harm" | "thunderclap-headache" | "tight-painful-limb" | "touch-difficult" | "touch-sensitivity" | "unchecked-recent-crash" | "unchecked-swelling" | "uncontrolled-blood-pressure" | "under-16" | "under-18" | "unexplained-illness-signs" | "unfamiliar-neck-pain" | "unstable-heart" | "varicose-veins" | "varicose-veins-or-implant" | "weak-grip" | "weight-loss" | "wound-infection-signs")[];
    }];
    readonly optional: true;
}, {
    readonly id: 'checked';
    readonly kind: 'many';
    readonly groups: readonly [{
        readonly options: readonly ["not-yet", "not-sure"];
    }];
    readonly alone: readonly ["not-yet", "not-sure"];
}, {
    readonly id: 'firmness';
    readonly kind: 'one';
    readonly groups: readonly [{
        readonly options: readonly ["1", "2", "3", "4", "5"];
    }, {
        readonly options: readonly ["not-sure"];
    }];
    readonly isGauge: true;
}, {
    readonly id: 'pain';
    readonly kind: 'scale';
    readonly groups: readonly [];
    readonly optional: true;
}, {
    readonly id: 'day';
    readonly kind: 'one';
    readonly groups: readonly [{
        readonly options: readonly ["desk", "hands", "vibration", "lifting-driving", "caring", "nights", "sporty", "other-day"];
    }];
    readonly optional: true;
    readonly isMenu: true;
}, {
    readonly id: 'wishes';
    readonly kind: 'many';
    readonly groups: readonly [{
        readonly options: readonly ["not-face-down", "stay-dressed", "choose-therapist", "see-therapist", "not-face-throat", "home-visit"];
    }];
    readonly optional: true;
    readonly isFolded: true;
}, {
    readonly id: 'light-touch';
    readonly kind: 'one';
    readonly groups: readonly [];
    readonly legacy: readonly ["yes", "no", "not-sure"];
}];
type Row = (typeof questions)[number];
export type QuestionId = Row['id'];
type Legacy<Id extends QuestionId> = Extract<Row, {
    readonly id: Id;
}> extends {
    readonly legacy: readonly (infer Option extends string)[];
} ? Option : never;
/** The options of one question, by name: what rules may speak of, so that a mistyped id does not compile. */
export type OptionsOf<Id extends QuestionId> = Extract<Row, {
    readonly id: Id;
}>['groups'][number]['options'][number] | Legacy<Id> | (Id extends 'safety' | 'health' | 'checked' ? SafetyFlagId : never);
/** One answered option, as rules name it: `hand.shake`. */
export type Fact = {
    [Id in QuestionId]: `${Id}.${OptionsOf<Id>}`;
}[QuestionId];
/** A part of the body that can be marked, or that an answer of the first edition may still hold. */
export type AreaId = Exclude<OptionsOf<'where'>, 'not-sure' | 'nowhere'>;
/** An option id; unique within its question. */
export type OptionId = string;
/**
 * Answers by question id: option ids for choices, a whole number 0–10 for `pain` (also 1–5 for `firmness`).
 * Unknown ids and impossible values are ignored.
 */
export type Answers = Readonly<Partial<Record<QuestionId, readonly OptionId[] | number>>>;
export declare const questionById: ReadonlyMap<string, Question & {
    readonly id: QuestionId;
}>;
/** What a question offers, in order; listed once. */
export declare const offeredBy: (key: Question) => readonly string[];
/** Every option that an answer may hold, in order, the offered ones first; listed once. */
export declare const optionsOf: (key: Question) => readonly string[];
export {};
