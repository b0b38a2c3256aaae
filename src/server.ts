/** For servers and site generators: the first page painted before the script. Nothing of it is in the widget. */
export { addLanguage, type LanguagePack } from './element/language-packs.ts';
export { type FirstPage, renderFirstPage } from './server/render-first-page.ts';
export { styleSheet } from './server/style-sheet.ts';
