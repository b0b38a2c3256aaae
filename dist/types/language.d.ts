import type { LanguagePack } from './element/language-packs.js';
/** The words of a language. Importing it lets every widget of the page speak it. */
declare const pack: LanguagePack;
export default pack;
