// What the configurator holds: nothing typed is lost, and nothing is accepted that the widget would refuse.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builderPath, fieldAt, fields } from '../../../../demo/configurator/settings/fields.ts';
import { fieldGroups } from '../../../../demo/configurator/settings/groups.ts';
import { isCountryOfPhoneAsked } from '../../../../demo/configurator/state/country-told.ts';
import { fromFragment, toFragment } from '../../../../demo/configurator/state/fragment.ts';
import {
  change,
  historyOf,
  redo,
  settle,
  startAgain,
  undo,
} from '../../../../demo/configurator/state/history.ts';
import { base, judge } from '../../../../demo/configurator/state/judge.ts';
import { ready } from '../../../../demo/configurator/state/ready.ts';
import { emptySetUp, withField } from '../../../../demo/configurator/state/set-up.ts';
import { resolveConfig } from '../../../../src/config/resolve-config.ts';
import { configPaths } from '../../../../src/config/schema.ts';
import { isMessagePath } from '../../../../src/messages/own-texts.ts';
import { awkwardWords, plainBrowser, typedSetUps } from '../../../support/set-ups.ts';

const at = (config: object, path: string): unknown => {
  const [group = '', ...key] = path.split('.');
  const found = (config as Record<string, unknown>)[group];
  return key.length > 0 ? (found as Record<string, unknown>)[key.join('.')] : found;
};

const verdict = (path: string, text: string) => {
  const field = fieldAt(path);
  if (!field) throw new Error(`No field ${path}.`);
  return judge(field, text, plainBrowser);
};

describe('the form', () => {
  test('has every field in exactly one group, but what the website is made with, which is asked before them', () => {
    const grouped = fieldGroups.flatMap(({ paths }) => paths);
    expect([builderPath, ...grouped].sort()).toEqual([...fields.keys()].sort());
  });

  test('says what a booking link of its own gives away, wherever one is set', () => {
    const notes = fieldGroups
      .filter(({ paths }) => paths.some(path => /^(bookingUrls|modalityBookingUrls)\./.test(path)))
      .map(({ note }) => note);
    expect(notes).toHaveLength(2);
    for (const note of notes) expect(note).toMatch(/tells whoever sees it which [\w ]+: your booking system/);
  });

  test('accepts what the widget accepts, as the widget reads it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...configPaths.keys()),
        fc.oneof(fc.string({ unit: 'grapheme', minLength: 1 }), awkwardWords),
        (path, text) => {
          const { attribute } = configPaths.get(path)?.setting ?? {};
          const kind = configPaths.get(path)?.setting.reader.kind;
          if (!attribute || kind === 'colour') return;
          const { config, issues } = resolveConfig({
            attributes: new Map([[attribute, text]]),
            child: null,
            property: undefined,
            base,
            isMessagePath,
          });
          const { value, problem } = verdict(path, text);
          expect(problem === undefined).toBe(issues.length === 0);
          if (value !== undefined) expect(value).toBe([at(config, path)].flat().join(' '));
        },
      ),
    );
  });

  test.each([
    ['bookingUrl', 'clinic.janeapp.com', 'https://clinic.janeapp.com'],
    ['bookingUrl', 'hello@clinic.example', 'mailto:hello@clinic.example'],
    ['bookingUrl', '+1 604 555 0142', 'tel:+16045550142'],
    ['bookingUrl', 'http://clinic.example/book', 'https://clinic.example/book'],
    ['bookingUrl', 'https://x.example/?a=1&amp;b=2', 'https://x.example/?a=1&b=2'],
    ['modalityBookingUrls.deep-tissue', '+1 604 555 0142', 'tel:+16045550142'],
    ['modalityBookingUrls.deep-tissue', 'clinic.example/deep', 'https://clinic.example/deep'],
    ['privacyUrl', 'clinic.example/privacy', 'https://clinic.example/privacy'],
    ['accent', '14594f', '#14594f'],
    ['page.measurementId', 'AB12CD34EF', 'G-AB12CD34EF'],
    ['page.script', 'massage-fit-check.min.js', '/massage-fit-check.min.js'],
  ])('says what was meant: %s, %s', (path, text, meant) => {
    expect(verdict(path, text)).toMatchObject({ meant, problem: expect.any(String) });
    expect(verdict(path, meant)).toEqual({ value: meant });
  });

  test.each([
    ['phone', 'call us'],
    ['phone', '604-CALL-NOW'],
    ['page.script', 'file:///C:/clinic/massage-fit-check.min.js'],
    ['reviewedOn', '31.03.2026'],
    ['lang', 'english please'],
    ['accent', 'brand yellow'],
    ['theme', 'sepia'],
    ['country', 'Narnia'],
    ['page.script', 'https://clinic.example/scripts'],
    ['page.measurementId', 'UA-123456-1'],
    ['page.measurementId', 'GTM-ABC123'],
    ['page.measurementId', 'G-XXXXXXXXXX'],
    ['page.measurementId', 'my analytics'],
    ['heading', 'x'.repeat(501)],
    ['modalityNames.deep-tissue', 'x'.repeat(501)],
    ['modalityBookingUrls.deep-tissue', 'javascript:alert(1)'],
    ['modalities', 'deep-tissue voodoo'],
  ])('says in a sentence what is wrong: %s, %s', (path, text) => {
    expect(verdict(path, text).problem).toMatch(/^[“A-Z].*\.$/);
  });

  test.each([
    ['Canada', 'CA'],
    ['united kingdom', 'GB'],
    ['ca', 'CA'],
  ])('takes a country by its name: %s', (text, code) => {
    expect(verdict('country', text)).toEqual({ value: code });
    expect(ready({ country: text }, plainBrowser)).toEqual({ country: code });
  });

  test.each([
    [{ phone: '514-555-0142' }, true],
    [{ phone: '1-800-555-0142' }, true],
    [{ phone: '+1 514 555 0142' }, false],
    [{ phone: '514-555-0142', country: 'CA' }, false],
    [{}, false],
  ])('asks for the country where the phone does not say it: %o', (made, isAsked) => {
    expect(isCountryOfPhoneAsked(made)).toBe(isAsked);
  });

  test('making a set-up ready twice changes nothing', () => {
    fc.assert(
      fc.property(typedSetUps, setUp => {
        const once = ready(setUp, plainBrowser);
        expect(ready(once, plainBrowser)).toEqual(once);
      }),
    );
  });

  test('what is wrong in one field leaves the others alone', () => {
    const setUp = { bookingUrl: 'not a link', phone: '+1 604 555 0142', accent: 'none at all' };
    expect(ready(setUp, plainBrowser)).toEqual({ phone: '+1 604 555 0142' });
  });
});

describe('the address', () => {
  test('brings back everything that was typed, right or wrong', () => {
    fc.assert(
      fc.property(typedSetUps, setUp => {
        expect(fromFragment(`#${toFragment(setUp)}`)).toEqual({ setUp, unknown: [] });
      }),
    );
  });

  test('of another version names what it does not know, and keeps the rest', () => {
    expect(fromFragment('#theme=dark&mood=sunny')).toEqual({ setUp: { theme: 'dark' }, unknown: ['mood'] });
  });

  test('may be anything', () => {
    fc.assert(fc.property(fc.string(), text => void fromFragment(text)));
  });
});

describe('undo', () => {
  const typed = (...texts: string[]) =>
    texts.reduce(
      (history, text) => change(history, withField(history.present, 'heading', text), 'heading'),
      historyOf(emptySetUp),
    );

  test('takes back all that was typed in one go', () => {
    const history = typed('H', 'He', 'Hel');
    expect(undo(history).present).toEqual({});
    expect(redo(undo(history)).present).toEqual({ heading: 'Hel' });
  });

  test('stops where a field was left', () => {
    const history = settle(typed('One'));
    const more = change(history, withField(history.present, 'heading', 'One two'), 'heading');
    expect(undo(more).present).toEqual({ heading: 'One' });
  });

  test('brings back what "start again" emptied', () => {
    const history = typed('One');
    expect(startAgain(history).present).toEqual({});
    expect(undo(startAgain(history)).present).toEqual({ heading: 'One' });
  });

  test('with nothing to undo or redo does nothing', () => {
    const history = historyOf({ theme: 'dark' });
    expect(undo(history)).toBe(history);
    expect(redo(history)).toBe(history);
  });
});
