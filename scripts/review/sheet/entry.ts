import { html, nothing, type TemplateResult } from 'lit/html.js';
import { atTerms } from '../../../src/messages/terms.ts';
import { textMark } from '../marks.ts';
import { placeOf } from '../place.ts';
import { type ReviewRecords, standingOf } from '../records.ts';
import { sourceTitles } from '../sources.ts';
import { spokenIn, type Text, type Words } from '../texts.ts';

/** Set apart from what is read: places that are filled in, and words with a meaning behind them. */
const marked = (line: string): readonly unknown[] =>
  atTerms(line).map(piece =>
    typeof piece === 'string'
      ? piece
          .split(/(\{\w+\})/)
          .map(part => (part.startsWith('{') ? html`<bdi class="place">${part}</bdi>` : part))
      : html`<u>${piece.words}</u>`,
  );

const lines = (words: Words): readonly TemplateResult[] =>
  words.map(line => html`<p>${line ? marked(line) : html`<i lang="en" dir="ltr">(nothing)</i>`}</p>`);

const spoken = (tag: string, words: Words, region?: string): TemplateResult => {
  const { lang, dir } = spokenIn(tag, region);
  return html`<div class="words" lang=${lang} dir=${dir}>${lines(words)}</div>`;
};

export const regionName = (region: string): string =>
  /^[A-Z]{2}$/.test(region) ? (new Intl.DisplayNames('en', { type: 'region' }).of(region) ?? region) : region;

const box = (label: string, key: string, { lang, dir }: ReturnType<typeof spokenIn>): TemplateResult =>
  html`<div class="box" contenteditable="true" role="textbox" aria-multiline="true" aria-label="${label}: ${key}" lang=${lang} dir=${dir}></div>`;

const verdicts = (key: string): TemplateResult =>
  html`<p class="verdicts">${['right', 'change', 'stop'].map(
    verdict => html`<label><input type="checkbox" aria-label="${verdict}: ${key}"> ${verdict}</label> `,
  )}</p>`;

/** Who read it, or what it said when somebody did. */
function standing(text: Text, tag: string, records: ReviewRecords): TemplateResult | typeof nothing {
  const found = standingOf(text, records);
  if (found.state === 'unread') return nothing;
  const { record } = found;
  const who = record.readings.map(({ by, date }) => `${by}, ${date}`).join('; ');
  if (found.state === 'read') return html`<p class="read">Read by ${who}</p>`;
  return html`<div class="changed">
    <p><strong>Changed since</strong> it was read by ${who}. It said:</p>
    <div class="words" lang="en" dir="ltr">${lines(record.english)}</div>
    ${spoken(tag, record.translation)}${Object.entries(record.regions).map(
      ([region, words]) => html`<p class="of">${regionName(region)}</p>${spoken(tag, words, region)}`,
    )}
  </div>`;
}

/** One text of the sheet, never broken across pages. */
export const entry = (text: Text, tag: string, records: ReviewRecords): TemplateResult => {
  const sources = sourceTitles(text.key);
  const { risk, where } = placeOf(text.key);
  return html`<tr>
  <th scope="row">
    <div class="words">${lines(text.english)}</div>
    <p class="about"><b>${risk}</b> <code>${text.key}</code> <span class="mark">${textMark(text)}</span> · ${where}</p>
    ${sources.length > 0 ? html`<p class="about">Source: ${sources.join(' · ')}</p>` : nothing}
  </th>
  <td>${spoken(tag, text.translation)}${Object.entries(text.regions).map(
    ([region, words]) => html`<p class="of">${regionName(region)}</p>${spoken(tag, words, region)}`,
  )}${standing(text, tag, records)}</td>
  <td>${verdicts(text.key)}${box('As it should read', text.key, spokenIn(tag))}</td>
  <td>${box('Remarks', text.key, { lang: 'en', dir: 'ltr' })}</td>
</tr>
`;
};
