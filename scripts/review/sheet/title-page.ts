import { html, type TemplateResult } from 'lit/html.js';
import { sheetMark } from '../marks.ts';
import type { Pack } from '../packs.ts';
import { staleKeys } from '../records.ts';
import { stateOf } from '../review-state.ts';
import { type Text, textsOf } from '../texts.ts';
import { regionName } from './entry.ts';
import type { Chapter } from './sheet.ts';

export interface Printing {
  readonly tag: string;
  /** "French". */
  readonly language: string;
  /** Of the program. */
  readonly version: string;
  /** The day, `2026-11-23`. */
  readonly date: string;
}

const signers: readonly (readonly [who: string, what: string])[] = [
  ['First clinician who speaks it', 'All safety texts'],
  ['Second clinician who speaks it', 'All safety texts, without the remarks of the first'],
  ['A third, where those two differ', 'What they differ on'],
  ['Lawyer', 'Part B, once for each region'],
];

const gone = (texts: readonly Text[], records: Pack['records']): readonly string[] =>
  staleKeys(texts, records).filter(key => !texts.some(text => text.key === key));

const regionsIn = (texts: readonly Text[]): string =>
  [...new Set(texts.flatMap(({ regions }) => Object.keys(regions)))].map(regionName).join(', ');

export const titlePage = (pack: Pack, printing: Printing, chapters: readonly Chapter[]): TemplateResult => {
  const { tag, language, version, date } = printing;
  const texts = textsOf(pack.messages);
  const lost = gone(texts, pack.records);
  return html`<header class="title-page">
  <p class="name">Massage Fit Check</p>
  <h1>Review of the words in ${language}</h1>
  <dl>
    <div><dt>Language</dt><dd>${language} (<code>${tag}</code>)</dd></div>
    <div><dt>Regions with words of their own</dt><dd>${regionsIn(texts) || 'none'}</dd></div>
    <div><dt>Version</dt><dd>${version}</dd></div>
    <div><dt>Printed</dt><dd>${date}</dd></div>
    <div><dt>Mark of this sheet</dt><dd class="mark">${sheetMark(texts)}</dd></div>
    <div><dt>State</dt><dd>${stateOf(pack).words}</dd></div>
  </dl>
  <h2>What is in it</h2>
  <table class="contents">
    <thead><tr><th scope="col">Part</th><th scope="col">Texts</th><th scope="col">Read</th><th scope="col">Changed since</th></tr></thead>
    <tbody>${chapters.map(
      ({ id, title, count, read, stale }) =>
        html`<tr><th scope="row"><a href="#${id}">${title}</a></th><td>${count}</td><td>${read}</td><td>${stale}</td></tr>`,
    )}</tbody>
  </table>
  ${lost.length > 0 ? html`<p>Reviewed once, and no longer there: ${lost.join(', ')}.</p>` : ''}
  <h2>How to fill it in</h2>
  <ol>
    <li>Begin with part A: what a visitor reads in danger. Nobody is hurt by a clumsy word in part C.</li>
    <li>Read the translation as a visitor would. Then compare: does it ask for the same action, as fast, from the same people?</li>
    <li>Tick <b>right</b>, <b>change</b> (say how it should read) or <b>stop</b> (it must not be shown like this). A remark may be in any language.</li>
    <li>Every number stays, and so do “not”, “one”, “both”, “new” and “sudden”. “May” stays a doubt. A warning is never made milder, a benefit never greater.</li>
    <li>Words in <span class="place">{braces}</span> are filled in by the program and stay as they are. <u>Underlined</u> words open a meaning. Several lines are one list, or the forms of one sentence for a count.</li>
    <li>What stands below the name of a region is shown there, in place of the words above it.</li>
  </ol>
  <p>Fill it in on paper, or type into the boxes and print it to a PDF. The six signs behind each key say which words were read: they differ once a text changes, and its review is then no longer counted.</p>
  <h2>Who signs</h2>
  <table class="signatures">
    <thead><tr><th scope="col">Reader</th><th scope="col">Name and role</th><th scope="col">Licence</th><th scope="col">Date</th><th scope="col">Signature</th></tr></thead>
    <tbody>${signers.map(
      ([who, what]) =>
        html`<tr><th scope="row">${who}<p class="about">${what}</p></th><td></td><td></td><td></td><td></td></tr>`,
    )}</tbody>
  </table>
</header>
`;
};
