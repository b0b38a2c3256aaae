import { en } from './en.ts';
import type { LanguageWords } from './languages.ts';

/**
 * The language inside the script, and the one that is spoken where no other fits. The single file of another language
 * is built with its words here (`scripts/build/languages.mjs`).
 */
export const inside: LanguageWords = { tag: 'en', messages: en };
