import type { TemplateResult } from 'lit/html.js';

/**
 * A page as it grows: each stage holds all of the one before, and the last is the whole page. The element draws one
 * for each painting, so that a slow phone shows the beginning at once. Nothing of a stage is made before its turn.
 */
export type Stages = readonly [() => TemplateResult, ...(() => TemplateResult)[]];
