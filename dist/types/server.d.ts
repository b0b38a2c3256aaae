/** For servers and site generators: the first page painted before the script. Nothing of it is in the widget. */
export { addLanguage, type LanguagePack } from './element/language-packs.js';
export { type FirstPage, renderFirstPage } from './server/render-first-page.js';
export { styleSheet } from './server/style-sheet.js';
