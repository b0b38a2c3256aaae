import { type SafetyFlagId } from '../knowledge/safety-flags.js';
/** A question as the questionnaire knows it: ids only. Its words are in the messages under the same ids. */
export interface Question {
    readonly id: string;
    /** `one` and `many` take option ids; `scale` takes a whole number. */
    readonly kind: 'one' | 'many' | 'scale';
    /** Options in the order on screen, in groups; a group with an id has a short heading. */
    readonly groups: readonly {
        readonly id?: string;
        readonly options: readonly string[];
    }[];
    /** The answer that stands alone: ticking it clears the others, and the other way round. */
    readonly exclusive?: 'none' | 'not-sure';
    /** May be left untouched. Everything else has an answer for "I don't know". */
    readonly optional?: true;
    /** Also asked as a picture of the body, on which its options can be pressed. */
    readonly hasMap?: true;
}
/**
 * Ids and their meaning are frozen (clinic pages and tests hold on to them); order and grouping are not.
 * Options `none` and `not-sure` score nothing. `safety` and `health` take safety-flag ids.
 */
export declare const questions: readonly [{
    readonly id: 'who';
    readonly kind: 'one';
    readonly groups: readonly [{
        readonly options: readonly ["me", "under-18", "someone-else"];
    }];
    readonly optional: true;
}, {
    readonly id: 'help';
    readonly kind: 'many';
    readonly groups: readonly [{
        readonly id: 'ache';
        readonly options: readonly ["pain", "headaches", "jaw", "stuck-joint", "tingle", "sport"];
    }, {
        readonly id: 'body';
        readonly options: readonly ["swelling", "scar", "cancer", "pregnant"];
    }, {
        readonly id: 'calm';
        readonly options: readonly ["sleep", "stress", "relax-unsure"];
    }];
}, {
    readonly id: 'where';
    readonly kind: 'many';
    readonly groups: readonly [{
        readonly id: 'top';
        readonly options: readonly ["head", "jaw-face", "neck", "shoulder", "upper-back"];
    }, {
        readonly id: 'arm';
        readonly options: readonly ["elbow-forearm", "wrist-hand"];
    }, {
        readonly id: 'low';
        readonly options: readonly ["low-back", "buttock-leg", "hip-groin", "lower-leg-foot"];
    }, {
        readonly id: 'else';
        readonly options: readonly ["chest-belly", "whole-limb", "all-over", "not-sure"];
    }];
    readonly exclusive: 'not-sure';
    readonly hasMap: true;
}, {
    readonly id: "safety";
    readonly kind: 'many';
    readonly groups: readonly [{
        readonly options: readonly [...("both-legs-affected" | "cauda-equina-signs" | "chest-pain" | "clot-signs" | "fever-on-chemotherapy" | "giant-cell-arteritis-signs" | "meningitis-signs" | "neck-artery-signs" | "pregnancy-danger-signs" | "spine-injury-signs" | "spreading-skin-infection" | "stroke-signs" | "tearing-back-pain" | "thoughts-of-self-harm" | "thunderclap-headache")[], "none"];
    }];
    readonly exclusive: 'none';
}, {
    readonly id: 'start';
    readonly kind: 'many';
    readonly groups: readonly [{
        readonly options: readonly ["slow-no-reason", "repeated", "lifting", "training", "jolt", "operation", "stress-time", "cancer-treatment", "pregnancy", "not-sure"];
    }];
    readonly exclusive: 'not-sure';
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
    readonly exclusive: 'none';
}, {
    readonly id: "head-neck-jaw";
    readonly kind: 'many';
    readonly groups: readonly [{
        readonly options: readonly ["band", "throb-light-sick", "neck-to-head", "chew", "click-lock", "clench", "turn-head", "end-of-day", "none"];
    }];
    readonly exclusive: 'none';
}, {
    readonly id: "back-hip-leg";
    readonly kind: 'many';
    readonly groups: readonly [{
        readonly options: readonly ["back-only", "down-leg", "cough", "sit-stiff", "socks", "none"];
    }];
    readonly exclusive: 'none';
}, {
    readonly id: "shoulder-hip";
    readonly kind: 'many';
    readonly groups: readonly [{
        readonly options: readonly ["cant-move", "dressing", "night-lie", "moves-ok-sore", "none"];
    }];
    readonly exclusive: 'none';
}, {
    readonly id: "widespread";
    readonly kind: 'many';
    readonly groups: readonly [{
        readonly options: readonly ["unrefreshed", "fog", "tender", "flare", "none"];
    }];
    readonly exclusive: 'none';
}, {
    readonly id: "swelling-signs";
    readonly kind: 'many';
    readonly groups: readonly [{
        readonly options: readonly ["heavy-tight", "eve-worse", "nodes", "post-op-puffy", "none"];
    }];
    readonly exclusive: 'none';
}, {
    readonly id: "scar-signs";
    readonly kind: 'many';
    readonly groups: readonly [{
        readonly options: readonly ["pulls", "lumpy", "none"];
    }];
    readonly exclusive: 'none';
}, {
    readonly id: "sleep-mood";
    readonly kind: 'many';
    readonly groups: readonly [{
        readonly options: readonly ["three-nights", "mind-races", "pain-wakes", "on-edge", "low-mood", "tense-body", "snore-gasp", "none"];
    }];
    readonly exclusive: 'none';
}, {
    readonly id: 'day';
    readonly kind: 'many';
    readonly groups: readonly [{
        readonly options: readonly ["desk", "hands", "vibration", "lifting-driving", "caring", "nights", "sporty", "other-day"];
    }];
}, {
    readonly id: 'health';
    readonly kind: 'many';
    readonly groups: readonly [{
        readonly options: readonly ["none"];
    }, {
        readonly id: 'blood';
        readonly options: readonly ["blood-thinner", "recent-clot", "unstable-heart", "uncontrolled-blood-pressure", "controlled-blood-pressure", "varicose-veins-or-implant"];
    }, {
        readonly id: 'care';
        readonly options: readonly ["recent-surgery", "cancer-treatment-now", "past-cancer", "lymph-nodes-removed", "early-or-high-risk-pregnancy", "pregnant"];
    }, {
        readonly id: 'nerves';
        readonly options: readonly ["fragile-bones", "thin-bones", "arthritis", "unchecked-recent-crash", "past-jolt", "new-weakness-or-numbness", "neck-nerve-pain", "shooting-limb-pain", "diabetes-with-numbness", "diabetes", "fits-or-faints"];
    }, {
        readonly id: 'illness';
        readonly options: readonly ["unexplained-illness-signs", "fever-or-infection", "unchecked-swelling", "kidney-failure", "persistent-low-mood", "sleep-apnoea-signs", "minor-with-warning-signs", "under-18"];
    }, {
        readonly id: 'skin';
        readonly options: readonly ["skin-problem", "small-skin-patch", "oil-or-latex-allergy", "touch-sensitivity", "pain-dulling-medicine", "alcohol-or-drugs"];
    }];
    readonly exclusive: 'none';
}, {
    readonly id: 'firmness';
    readonly kind: 'one';
    readonly groups: readonly [{
        readonly options: readonly ["1", "2", "3", "4", "5", "not-sure"];
    }];
}, {
    readonly id: 'pain';
    readonly kind: 'scale';
    readonly groups: readonly [];
    readonly optional: true;
}, {
    readonly id: 'light-touch';
    readonly kind: 'one';
    readonly groups: readonly [{
        readonly options: readonly ["yes", "no", "not-sure"];
    }];
}];
type Row = (typeof questions)[number];
export type QuestionId = Row['id'];
/** The options of one question, by name: what rules may speak of, so that a mistyped id does not compile. */
export type OptionsOf<Id extends QuestionId> = Extract<Row, {
    readonly id: Id;
}>['groups'][number]['options'][number] | (Id extends 'safety' | 'health' ? SafetyFlagId : never);
/** One answered option, as rules name it: `hand.shake`. */
export type Fact = {
    [Id in QuestionId]: `${Id}.${OptionsOf<Id>}`;
}[QuestionId];
/** A part of the body that can be marked. */
export type AreaId = Exclude<OptionsOf<'where'>, 'not-sure'>;
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
/** All options of a question in order; listed once. */
export declare const optionsOf: (key: Question) => readonly string[];
export {};
