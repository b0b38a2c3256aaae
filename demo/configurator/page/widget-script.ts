/** The classic script, as text: what the preview runs and what is put into pages. The build puts in what it has just made. */
export { default as widgetScript } from '../../../dist/massage-fit-check.min.js?raw';
