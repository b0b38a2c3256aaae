import type { ResolvedConfig } from '../config/types.js';
import { type DetailFields, eventTable } from './event-table.js';
type Row = (typeof eventTable)[number];
export type EventName = Row['name'];
export type EventDetail<Name extends EventName> = Pick<DetailFields, Extract<Row, {
    readonly name: Name;
}>['fields'][number]>;
type WidgetEvents = {
    [Name in EventName]: CustomEvent<Readonly<EventDetail<Name> & {
        variant?: string;
    }>>;
};
declare global {
    interface HTMLElementEventMap extends WidgetEvents {
    }
}
/** Tells the page, and the counter it asked for. Returns false when the page took over (`mfc-book` only). */
export declare function announce<Name extends EventName>(host: HTMLElement, name: Name, detail: EventDetail<Name>, { variant, analytics }: Pick<ResolvedConfig, 'variant' | 'analytics'>): boolean;
export {};
