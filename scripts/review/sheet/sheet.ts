// The reviewer's sheet: one page without script or address, to be printed or read on a screen.
import { html, type TemplateResult } from 'lit/html.js';
import { templateText } from '../../../src/server/template-text.ts';
import type { Pack } from '../packs.ts';
import { placeOf } from '../place.ts';
import { standingOf } from '../records.ts';
import { parts, type Risk } from '../risks.ts';
import { saysTheSame, spokenIn, type Text, textsOf } from '../texts.ts';
import { entry } from './entry.ts';
import looks from './sheet.css?raw';
import { type Printing, titlePage } from './title-page.ts';

export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly read: number;
  readonly stale: number;
}

const titles: Readonly<Record<Risk, string>> = {
  A: 'Part A: safety',
  B: 'Part B: what massage may do, and what it may be',
  C: 'Part C: all other words',
};
const leftTitle = 'Left in English';

/** No word of it was translated, and nobody is at risk by that: names of studies, words for who keeps the website. */
const isLeft = (text: Text): boolean =>
  placeOf(text.key).risk === 'C' &&
  Object.keys(text.regions).length === 0 &&
  saysTheSame(text.english, text.translation);

const order = Object.keys(parts) as readonly (keyof typeof parts)[];
const ofPart = (texts: readonly Text[], part: keyof typeof parts): readonly Text[] =>
  texts.filter(text => placeOf(text.key).part === part);

interface Section extends Chapter {
  readonly texts: readonly Text[];
}

function sectionOf(id: string, title: string, texts: readonly Text[], { records }: Pack): Section {
  const states = texts.map(text => standingOf(text, records).state);
  const number = (state: string): number => states.filter(each => each === state).length;
  return { id, title, texts, count: texts.length, read: number('read'), stale: number('stale') };
}

/** What the sheet is about: on each page, as heads of a table are. */
const running = (title: string, { language, version, date }: Printing, columns: number): TemplateResult =>
  html`<tr class="running"><td colspan=${columns}><span>Massage Fit Check · ${language}</span> <span>${title}</span> <span>version ${version}, ${date}</span></td></tr>`;

const heads = (
  title: string,
  printing: Printing,
): TemplateResult => html`<colgroup><col class="english"><col class="translation"><col class="better"><col></colgroup>
<thead>
  ${running(title, printing, 4)}
  <tr><th scope="col">English, where it stands, source</th><th scope="col">${printing.language}</th><th scope="col">As it should read</th><th scope="col">Remarks</th></tr>
</thead>`;

const section = (
  { id, title, texts }: Section,
  pack: Pack,
  printing: Printing,
): TemplateResult => html`<section id=${id}>
<h2>${title}</h2>
<table class="texts">
${heads(title, printing)}
${order
  .map(part => [part, ofPart(texts, part)] as const)
  .filter(([, own]) => own.length > 0)
  .map(
    ([part, own]) => html`<tbody>
<tr class="part"><th scope="rowgroup" colspan="4">${parts[part].title}</th></tr>
${own.map(text => entry(text, printing.tag, pack.records))}</tbody>
`,
  )}
</table>
</section>
`;

const leftInEnglish = (
  { id, title, texts }: Section,
  printing: Printing,
): TemplateResult => html`<section id=${id}>
<h2>${title}</h2>
<p>Names of studies, words for whoever looks after the website, and what is written alike. Strike out what should not stay.</p>
<table class="left">
<thead>${running(title, printing, 2)}<tr><th scope="col">Key</th><th scope="col">Text</th></tr></thead>
<tbody>${texts.map(
  text =>
    html`<tr><th scope="row"><code>${text.key}</code></th><td lang=${spokenIn(printing.tag).lang}>${text.translation.join(' · ')}</td></tr>
`,
)}</tbody>
</table>
</section>
`;

/** The whole page as text: every text of the language once, safety first. */
export function reviewSheet(pack: Pack, printing: Printing): string {
  const texts = textsOf(pack.messages);
  const read = texts.filter(text => !isLeft(text));
  const sections = (Object.keys(titles) as readonly Risk[]).map(risk =>
    sectionOf(
      `part-${risk.toLowerCase()}`,
      titles[risk],
      read.filter(text => placeOf(text.key).risk === risk),
      pack,
    ),
  );
  const left = sectionOf('left-in-english', leftTitle, texts.filter(isLeft), pack);
  const body = html`<body>
${titlePage(pack, printing, [...sections, left])}
<main>
${sections.map(each => section(each, pack, printing))}
${left.count > 0 ? leftInEnglish(left, printing) : ''}
</main>
</body>`;
  const title = `Review of the words in ${printing.language}: Massage Fit Check ${printing.version}`;
  const head = html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>`;
  return `<!doctype html>
<html lang="en">
<head>
${templateText(head)}
<style>
${looks}</style>
</head>
${templateText(body)}
</html>
`;
}
