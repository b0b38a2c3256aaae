import { type Facts } from '../questionnaire/facts.js';
import type { Answers } from '../questionnaire/questions.js';
import { type FittingMatch } from './matches.js';
import { type ModalityOrder } from './modality-order.js';
import { type PressureLimit, type PressureStep } from './pressure.js';
import { type RuledOut } from './rule-outs.js';
import { type Evidence, type Score } from './score.js';
import type { Assessment, Clinic } from './types.js';
/** The way to an assessment; past an emergency there is none. */
export interface Steps {
    readonly told: readonly Evidence[];
    readonly scores: readonly Score[];
    /** Every condition that fits, best first, seen by the clinic or not. */
    readonly fitting: readonly FittingMatch[];
    /** What allows no firmer start. */
    readonly limit: PressureLimit;
    /** Every style that is not for now, offered by the clinic or not. */
    readonly ruledOut: readonly RuledOut[];
    readonly modalities: ModalityOrder;
    readonly pressure: readonly PressureStep[];
}
export interface Decision {
    readonly facts: Facts;
    readonly assessment: Assessment;
    readonly steps: Steps | null;
}
/** All the steps from answers to an assessment, each made once: the one engine behind `assess` and `explain`. */
export declare function decide(answers: Answers, clinic: Clinic | undefined): Decision;
