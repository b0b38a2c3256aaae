/** In Node there is no HTMLElement to extend; the class can still be imported there, which is all it needs. */
declare const Base: {
    new (): HTMLElement;
    prototype: HTMLElement;
};
/**
 * A custom element that draws itself with lit's templates: many requests, one drawing, in a microtask (the
 * first in a task); a long page in several, one for each painting. Stands in
 * for LitElement, whose properties and options this project does not use (1.8 kB of a 32 kB budget), and also does
 * what that does not: keep its styles in another document, and fall back to the page's content on a fault.
 */
export declare abstract class RenderingElement extends Base {
    #private;
    /** Settles when what was asked for so far has been drawn. */
    get updateComplete(): Promise<void>;
    protected get root(): ShadowRoot | undefined;
    /**
     * What to show now: the page down to piece `to`, or all but the page where that is 0. Pieces before `from` stand
     * as they are.
     */
    protected abstract view(from: number, to: number): unknown;
    /** A long page comes in so many pieces, a painting for each: a slow phone shows the first one at once. */
    protected abstract get pieces(): number;
    /** Names the page in view. Pages share templates: without a blank between two, ticks would stay for the next. */
    protected abstract get page(): string;
    /** The shadow root was made, or found with what a server drew in it; once. */
    protected abstract rooted(root: ShadowRoot): void;
    /** A drawing is done; `isFirst` on the first one, `isWhole` when no piece is to come. */
    protected abstract drawn(root: ShadowRoot, isFirst: boolean, isWhole: boolean): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** A sheet belongs to the document that made it: one that moves to another document dresses anew. */
    adoptedCallback(): void;
    requestUpdate(): void;
}
export {};
