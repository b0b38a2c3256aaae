// What PHP printed before this script, and WordPress's own packages.
export const { groups, settings, defaults, words } = window.massageFitCheckEditor;

/** As controls look from WordPress 6.7 on; before it, nobody asks. */
export const modern = { __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };

/** A sentence with its `%s` filled in. */
export const filled = (sentence, text) => sentence.replace('%s', () => text);
