/**
 * The widget's styles as text, to be served as a file for `renderFirstPage`.
 *
 * @param accent the same colour as the tag's `accent`, as `#rgb`, `#rrggbb` or `rgb(…)`. Any other notation needs a
 *   browser to read it: then the first page has the house colour until the script is there.
 */
export declare function styleSheet(accent?: string): string;
