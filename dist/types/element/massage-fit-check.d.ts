import { LitElement, type PropertyDeclarations } from 'lit';
import type { Assessment } from '../assessment/types.js';
import type { ConfigIssue, ResolvedConfig } from '../config/types.js';
import { addLanguage } from './language-packs.js';
/**
 * `<massage-fit-check>`: the only stateful place. It holds one visit and the clinic's settings; all else follows
 * from those by pure functions. Answers live in private fields and leave only through `assessment`.
 *
 * What it does beyond a plain LitElement stands in controllers, one a file, in `drawing/`.
 */
export declare class MassageFitCheck extends LitElement {
    #private;
    static readonly version = "0.1.0";
    static readonly formAssociated = true;
    /** Takes the words of another language, for every widget of the page: what a file of `dist/languages/` calls. */
    static readonly addLanguage: typeof addLanguage;
    static readonly properties: PropertyDeclarations;
    /** Attributes are read all at once, by `Settings`: none of them is a reactive property. */
    static get observedAttributes(): string[];
    /** Everything an attribute can say and more; a plain object. Read back, it is what is in force. Bad values raise issues. */
    get config(): ResolvedConfig;
    set config(value: unknown);
    /** What is wrong with what the clinic set; empty when all is well. */
    get issues(): readonly ConfigIssue[];
    /** What the answers come to; `null` until the visitor sees the result. Health data: handle it as such. */
    get assessment(): Assessment | null;
    constructor();
    /**
     * Leaves the first page for the first question. Does nothing once under way.
     *
     * A method, and an attribute of the same name: frameworks that write `start="questions"` set a property where the
     * element has one (React 19, Preact, Vue), so what is set becomes the attribute.
     */
    get start(): () => void;
    set start(value: string | null | undefined);
    /** Forgets every answer and goes to the beginning. */
    restart(): void;
    connectedCallback(): void;
    attributeChangedCallback(name: string, old: string | null, value: string | null): void;
    /** The page's form, or a fieldset of it, was switched off or on. */
    formDisabledCallback(): void;
    /** The page's form was reset. The focus stays where it is. */
    formResetCallback(): void;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    /** The script's own start, reading the settings and the first drawing are three tasks: no press waits for all. */
    protected scheduleUpdate(): Promise<void>;
    /** Where nobody sees it, nothing is drawn; connecting asks again. */
    protected shouldUpdate(): boolean;
    protected performUpdate(): void;
    /** Settles when the whole page is there. */
    protected getUpdateComplete(): Promise<boolean>;
    protected render(): unknown;
    /** What is wrong was told before, by `ReportIssues`: a page that waits for `mfc-ready` has heard it. */
    protected updated(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'massage-fit-check': MassageFitCheck;
    }
}
