// Set-ups of the configurator, as clinics and chance make them.
import fc from 'fast-check';
import { fieldAt, fields } from '../../demo/configurator/settings/fields.ts';
import type { Browser } from '../../demo/configurator/state/judge.ts';
import type { SetUp } from '../../demo/configurator/state/set-up.ts';
import type { Rgb } from '../../src/styles/readable-accent.ts';

/** Knows the codes with six digits, and no other colour. */
export const plainBrowser: Browser = {
  colourOf: text => {
    const [, ...parts] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text) ?? [];
    return parts.length === 3 ? (parts.map(each => Number.parseInt(each, 16)) as unknown as Rgb) : null;
  },
  packs: [
    { tag: 'es', words: { heading: 'Título', book: 'Reservar', call: 'Llamar al {phone}' } },
    { tag: 'fr', words: { heading: 'Titre', book: 'Réserver', call: 'Appeler le {phone}' } },
  ],
};

/** Text with what HTML, shortcodes, JSON, Liquid, JSX and Vue read as their own. */
export const awkwardWords = fc
  .array(
    fc.oneof(
      fc.constantFrom('Book', 'first visit', '“calm”', 'é', '日本', '🙂', 'a', '1'),
      fc.constantFrom('"', "'", '<', '>', '&', '&amp;', '&quot;', '</script', '<!--', '-->', ']', '[', '\\'),
      fc.constantFrom('{{', '{%', '}', '`', '${', '=', '--', '\\x22', '\\n', '*/', '/', '%', ';', ':'),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map(parts => parts.join(' '));

const links = fc.constantFrom(
  'https://clinic.janeapp.com/#/staff_member/42/treatment/133',
  'https://acuityscheduling.com/schedule.php?owner=123&appointmentType[]=1&field:35=New%20York',
  'https://www.fresha.com/book-now/slug/all-offer?share&pId=1&oiid=sv%3A26105577',
  'https://clinic.example/a b?q="1"&x=<y>',
  '/book',
  '#popup',
);

const typed = (path: string): fc.Arbitrary<string> => {
  const reader = fieldAt(path)?.setting.reader;
  switch (reader?.kind) {
    case 'link':
      if (path === 'page.script')
        return fc.constantFrom('https://clinic.example/massage-fit-check.min.js', '/x.js?v=1&w=2');
      if (path === 'page.packFolder') return fc.constantFrom('/s', 'https://clinic.example/languages/');
      return links;
    case 'telephone':
      return fc.constantFrom('+1 604 555 0142', '604-555-0142 ext. 12', '1-800-MASSAGE');
    case 'colour':
      return fc.constantFrom('#14594f', '#FFD500', '#000000');
    case 'choice':
      return fc.constantFrom(...reader.allowed.split(', '));
    case 'list':
      return fc.subarray(reader.allowed.split(' '), { minLength: 1 }).map(ids => ids.join(' '));
    case 'flag':
      return fc.constantFrom('true', 'false');
    case 'language':
      return fc.constantFrom('en-CA', 'fr', 'en_GB');
    case 'country':
      return fc.constantFrom('CA', 'gb', 'UK');
    case 'date':
      return fc.constant('2026-03-31');
    default:
      return path === 'page.measurementId' ? fc.constantFrom('G-AB12CD34EF', 'g-1234abcd56') : awkwardWords;
  }
};

const paths = [...fields.keys(), 'texts.intro.heading', 'texts.result.booking.text'];
const without = (setUp: SetUp, ...left: readonly string[]): SetUp =>
  Object.fromEntries(Object.entries(setUp).filter(([path]) => !left.includes(path)));

/** Any of the fields, rightly filled in. */
export const goodSetUps: fc.Arbitrary<SetUp> = fc
  .record(Object.fromEntries(paths.map(path => [path, typed(path)])), { requiredKeys: [] })
  .map(setUp => setUp as SetUp);

/** The same with a way to book and the script's address. */
export const finishedSetUps: fc.Arbitrary<SetUp> = fc
  .tuple(goodSetUps, links, typed('phone'), typed('page.script'), fc.constantFrom('bookingUrl', 'phone', ''))
  .map(([setUp, bookingUrl, phone, script, missing]) =>
    without({ ...setUp, bookingUrl, phone, 'page.script': script }, missing),
  );

/** Anything at all in any of the fields. */
export const typedSetUps: fc.Arbitrary<SetUp> = fc.dictionary(
  fc.constantFrom(...paths),
  fc.oneof(fc.string({ unit: 'grapheme', minLength: 1 }), awkwardWords, links),
);
