import type { ConfigIssue, ResolvedConfig } from '../config/types.js';
/** Details hold counters and the clinic's own label. Never an answer, a condition, a tier or a result. */
export interface EventDetails {
    'mfc-ready': Record<never, never>;
    'mfc-start': Record<never, never>;
    'mfc-step': {
        readonly index: number;
        readonly total: number;
    };
    'mfc-complete': Record<never, never>;
    /** Where the link stood. The same for every outcome: it must not tell a doctor-first result from another. */
    'mfc-book': {
        readonly placement: 'result';
    };
    'mfc-restart': Record<never, never>;
    'mfc-print': Record<never, never>;
    'mfc-issue': {
        readonly issues: readonly ConfigIssue[];
    };
}
type WithVariant<Detail> = Readonly<Detail & {
    variant?: string;
}>;
declare global {
    interface HTMLElementEventMap {
        'mfc-ready': CustomEvent<WithVariant<EventDetails['mfc-ready']>>;
        'mfc-start': CustomEvent<WithVariant<EventDetails['mfc-start']>>;
        'mfc-step': CustomEvent<WithVariant<EventDetails['mfc-step']>>;
        'mfc-complete': CustomEvent<WithVariant<EventDetails['mfc-complete']>>;
        'mfc-book': CustomEvent<WithVariant<EventDetails['mfc-book']>>;
        'mfc-restart': CustomEvent<WithVariant<EventDetails['mfc-restart']>>;
        'mfc-print': CustomEvent<WithVariant<EventDetails['mfc-print']>>;
        'mfc-issue': CustomEvent<WithVariant<EventDetails['mfc-issue']>>;
    }
}
/** Tells the page, and the counter it asked for. Returns false when the page took over (`mfc-book` only). */
export declare function announce<Name extends keyof EventDetails>(host: HTMLElement, name: Name, detail: EventDetails[Name], { variant, analytics }: Pick<ResolvedConfig, 'variant' | 'analytics'>): boolean;
export {};
