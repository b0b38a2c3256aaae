import { LitElement, type PropertyValues } from 'lit';
import type { Assessment } from '../assessment/types.js';
import type { ConfigIssue, ResolvedConfig } from '../config/types.js';
/**
 * `<massage-fit-check>`: the only stateful place. It keeps the answers and where the visitor stands; all else
 * follows from those by pure functions. Answers live in private fields and leave only through `assessment`.
 */
export declare class MassageFitCheck extends LitElement {
    #private;
    static readonly version = "0.1.0";
    static readonly styles: import("lit").CSSResult[];
    static get observedAttributes(): string[];
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
    attributeChangedCallback(name: string, old: string | null, value: string | null): void;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    protected update(changed: PropertyValues): void;
    protected firstUpdated(): void;
    protected updated(): void;
    protected render(): unknown;
}
declare global {
    interface HTMLElementTagNameMap {
        'massage-fit-check': MassageFitCheck;
    }
}
