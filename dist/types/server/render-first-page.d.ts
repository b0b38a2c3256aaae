export interface FirstPage {
    /** Attributes of the tag, by name; what is wrong with them gets the default, as in the browser. */
    readonly attributes?: Readonly<Record<string, string>>;
    /** Address of a file with what `styleSheet()` gives. */
    readonly stylesheet: string;
    /** Markup for browsers without script: put a plain booking link in it. Written out as it is: yours to trust. */
    readonly fallback?: string;
    /** Language of the page around it. Default: English. */
    readonly lang?: string;
    /** Address of the page, which links within the site are judged by. */
    readonly base?: string;
}
/**
 * The tag with its first page inside, as a declarative shadow root: painted before the script is there, and taken
 * over by it in place. Holds no style attribute and no script. With `start="questions"` there is no first page:
 * then it is the tag with its fallback alone.
 */
export declare function renderFirstPage({ attributes, stylesheet, fallback, lang, base, }: FirstPage): string;
