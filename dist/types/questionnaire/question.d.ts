/** A question as the questionnaire knows it: ids only. Its words are in the messages under the same ids. */
export interface Question {
    readonly id: string;
    /** `one` and `many` take option ids; `scale` takes a whole number. */
    readonly kind: 'one' | 'many' | 'scale';
    /** Options in the order on screen, in groups; a group with an id has words, and one that `folds` opens its options. */
    readonly groups: readonly {
        readonly id?: string;
        readonly folds?: true;
        readonly options: readonly string[];
    }[];
    /** No longer offered; still understood in answers that hold them. */
    readonly legacy?: readonly string[];
    /** Answers that stand alone: ticking one clears the others, and the other way round. */
    readonly alone?: readonly string[];
    /** As many as make sense; a hint, never enforced: what is ticked counts. */
    readonly most?: number;
    /** Asked on the same screen as this one: a tick there answers this too, and "none" here clears both. */
    readonly companion?: 'health' | 'health-groups';
    /** May be left untouched. Everything else has an answer for "I don't know". */
    readonly optional?: true;
    /** Shown as a list that opens by a press, with one of its options in it. */
    readonly isMenu?: true;
    /** Shown as bars that rise, one for each option of the first group; the rest stands apart. */
    readonly isGauge?: true;
    /** Shown folded under its own words: few visitors need it. */
    readonly isFolded?: true;
    /** Also asked as a picture of the body, on which its options can be pressed. */
    readonly hasMap?: true;
}
