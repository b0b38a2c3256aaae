import type { Assessment } from '../assessment/types.js';
import type { ConfigIssue, ResolvedConfig } from '../config/types.js';
import { RenderingElement } from './rendering-element.js';
/**
 * `<massage-fit-check>`: the only stateful place. It holds one visit and the clinic's settings; all else follows
 * from those by pure functions. Answers live in private fields and leave only through `assessment`.
 */
export declare class MassageFitCheck extends RenderingElement {
    #private;
    static readonly version = "0.1.0";
    static readonly observedAttributes: readonly string[];
    static readonly formAssociated = true;
    /** Everything an attribute can say and more; a plain object. Read back, it is what is in force. Bad values raise issues. */
    get config(): ResolvedConfig;
    set config(value: unknown);
    /** What is wrong with what the clinic set; empty when all is well. */
    get issues(): readonly ConfigIssue[];
    /** What the answers come to; `null` until the visitor sees the result. Health data: handle it as such. */
    get assessment(): Assessment | null;
    constructor();
    /** Leaves the first page for the first question. Does nothing once under way. */
    start(): void;
    /** Forgets every answer and goes to the beginning. */
    restart(): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** The page's form, or a fieldset of it, was switched off or on. */
    formDisabledCallback(): void;
    /** The page's form was reset. The focus stays where it is. */
    formResetCallback(): void;
    attributeChangedCallback(): void;
    protected rooted(root: ShadowRoot): void;
    protected get page(): string;
    protected get pieces(): number;
    protected view(from: number, to: number): unknown;
    protected drawn(root: ShadowRoot, isFirst: boolean, isWhole: boolean): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'massage-fit-check': MassageFitCheck;
    }
}
