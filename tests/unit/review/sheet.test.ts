// The reviewer's sheet: every text of a language once, safety first, as text and never as markup.
import { describe, expect, test } from 'vitest';
import type { Pack } from '../../../scripts/review/packs.ts';
import { packsByTag } from '../../../scripts/review/packs.ts';
import { placeOf } from '../../../scripts/review/place.ts';
import { withReading } from '../../../scripts/review/records.ts';
import { within } from '../../../scripts/review/risks.ts';
import { reviewSheet } from '../../../scripts/review/sheet/sheet.ts';
import { sourceTitles } from '../../../scripts/review/sources.ts';
import { textsOf } from '../../../scripts/review/texts.ts';
import { en } from '../../../src/messages/en.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import { rightToLeft } from '../../support/pseudo-languages.ts';

const printing = { tag: 'fr', language: 'French', version: '1.2.3', date: '2026-11-23' };
const french = packsByTag.get('fr') as Pack;
const sheet = reviewSheet(french, printing);

/** Keys of the rows, in order. */
const keysOf = (page: string): readonly string[] =>
  [...page.matchAll(/<code>([^<]+)<\/code>/g)].map(([, key = '']) => key).filter(key => key.includes('.'));
const rowOf = (page: string, key: string): string =>
  page.split('<tr>').find(row => row.includes(`<code>${key}</code>`)) ?? '';

const withFlag = (pack: Pack, words: string): Pack => ({
  ...pack,
  messages: { ...pack.messages, flags: { ...pack.messages.flags, 'chest-pain': words } },
});

describe.each([...packsByTag])('the sheet of %s', (tag, pack) => {
  const keys = keysOf(reviewSheet(pack, { ...printing, tag }));

  test('holds each text once', () => {
    expect([...keys].sort()).toEqual(
      textsOf(pack.messages)
        .map(({ key }) => key)
        .sort(),
    );
  });

  test('begins with safety, then what massage may do', () => {
    const risks = keys.map(key => placeOf(key).risk);
    expect(risks).toEqual([...risks].sort());
    expect(keys[0]).toBe('flags.chest-pain');
  });
});

describe('a row', () => {
  test('shows the English, the translation and what a region says otherwise, each in its language', () => {
    const row = rowOf(sheet, 'flags.pre-eclampsia-signs');
    expect(row).toContain(en.flags['pre-eclampsia-signs']);
    expect(row).toContain(`lang="fr" dir="ltr"><p>${french.messages.flags['pre-eclampsia-signs']}</p>`);
    expect(row).toContain('>Canada<');
    expect(row).toContain(
      `lang="fr-CA" dir="ltr"><p>${french.messages.regions['CA']?.flags?.['pre-eclampsia-signs']}</p>`,
    );
  });

  test('does not repeat a text for a region that only sets it with other spaces', () => {
    expect(rowOf(sheet, 'questionnaire.questions.who')).not.toContain('France');
  });

  test('says where it appears, and the title of its source', () => {
    const row = rowOf(sheet, 'claims.tmj');
    expect(row).toContain(placeOf('claims.tmj').where);
    expect(row).toContain('Busse');
    expect(rowOf(sheet, 'questionnaire.options.start.jolt')).toContain('How did it start?');
    expect(rowOf(sheet, 'conditions.scar.doctor.open')).toContain(en.conditions.scar.name);
  });

  test('has a box for what it should read, in its language, and one for remarks', () => {
    const row = rowOf(sheet, 'flags.chest-pain');
    expect(row).toMatch(/aria-label="As it should read: flags.chest-pain" lang="fr" dir="ltr"/);
    expect(row).toContain('aria-label="Remarks: flags.chest-pain"');
  });

  test('reads from the right where its language does', () => {
    const page = reviewSheet({ messages: rightToLeft.messages, records: {} }, { ...printing, tag: 'ar' });
    const row = rowOf(page, 'flags.chest-pain');
    expect(row).toContain(`lang="ar" dir="rtl"><p>${rightToLeft.messages.flags['chest-pain']}</p>`);
    expect(row).toMatch(/aria-label="As it should read: flags.chest-pain" lang="ar" dir="rtl"/);
    // A place in braces keeps its own direction.
    expect(rowOf(page, 'emergency.callNumber')).toContain('<bdi class="place">{number}</bdi>');
  });

  test('shows marks of a term as a line below its words', () => {
    expect(rowOf(sheet, 'claims.whiplash')).toContain('<u>Whiplash</u>');
  });

  test('lists the forms of a count in one row', () => {
    expect(rowOf(sheet, 'result.see.days')).toMatch(/one: [\s\S]*other: /);
  });
});

describe('the page', () => {
  test('escapes what it shows', () => {
    const page = reviewSheet(withFlag(french, '<img src=x onerror=alert(1)> & "so"'), printing);
    expect(page).not.toContain('<img');
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;so&quot;');
  });

  test('is whole by itself: no script, and nothing from elsewhere', () => {
    expect(sheet).not.toMatch(/<script|<link|<img|https?:\/\/[^\s<]*"|@import|url\(/);
  });

  test('names language, version and day, and who signs', () => {
    const [title = ''] = sheet.split('<main>');
    for (const part of ['French', '1.2.3', '2026-11-23', 'not yet reviewed', 'Signature', 'Second clinician'])
      expect(title).toContain(part);
  });

  test('says who read a text, and what it said where it changed since', () => {
    const texts = textsOf(french.messages);
    const flag = texts.filter(({ key }) => key === 'flags.chest-pain');
    const records = withReading(texts, {}, flag, { by: 'A. Person, nurse', date: '2026-11-20' });
    const read = { ...french, records };
    expect(rowOf(reviewSheet(read, printing), 'flags.chest-pain')).toContain(
      'Read by A. Person, nurse, 2026-11-20',
    );
    const row = rowOf(reviewSheet(withFlag(read, 'Autrement'), printing), 'flags.chest-pain');
    expect(row).toContain('Changed since');
    expect(row).toContain('Autrement');
    expect(row).toContain(french.messages.flags['chest-pain']);
  });
});

describe('the rows of risk', () => {
  const keys = textsOf(en as Messages).map(({ key }) => key);

  test.each(within.map(({ under }) => under))('%s is of some text', under => {
    const pattern = new RegExp(`^${under.replaceAll('.', '\\.').replace('*', '[^.]+')}(\\.|$)`);
    expect(keys.some(key => pattern.test(key))).toBe(true);
  });

  test('put all that says what to do in danger first', () => {
    for (const key of keys)
      if (/^(carer\.)?(flags|flagReasons|emergency|turnTo)\.|\.doctor\.|\{emergency\}/.test(key))
        expect(placeOf(key).risk, key).toBe('A');
  });

  test('say of each text where it stands', () => {
    for (const key of keys) expect(placeOf(key).where, key).not.toBe('');
  });

  test('no flag and no claim is without a source', () => {
    for (const key of keys)
      if (/^(flags|flagReasons|claims)\./.test(key))
        expect(sourceTitles(key).every(Boolean) && sourceTitles(key).length, key).toBeGreaterThan(0);
  });
});
