import { describe, expect, it } from 'vitest';
import { telHref } from '../../../src/config/tel-href.ts';

describe('the link of a telephone number', () => {
  it.each([
    ['604-555-0100', 'tel:6045550100'],
    ['+1 (604) 555-0100', 'tel:+16045550100'],
    ['(604) 555.0100', 'tel:6045550100'],
    ['604\u2011555\u20110100', 'tel:6045550100'],
    ['+44 (0)20 7946 0000', 'tel:+442079460000'],
    ['030/1234567', 'tel:0301234567'],
    ['Call us: 604 555 0100', 'tel:6045550100'],
    ['tel:+16045550100', 'tel:+16045550100'],
    ['604 555 0100 (office)', 'tel:6045550100'],
    ['604 555 0100 or 604 555 0199', 'tel:6045550100'],
    ['604 555 0100 / 604 555 0199', 'tel:6045550100'],
    ['\uff16\uff10\uff14 555 0100', 'tel:6045550100'],
    ['911', 'tel:911'],
  ])('%s', (phone, href) => {
    expect(telHref(phone)).toBe(href);
  });

  it.each([
    ['1-800-MASSAGE', 'tel:18006277243'],
    ['1-800-massage', 'tel:18006277243'],
    ['1 800 MASSAGE', 'tel:18006277243'],
    ['1-800-GO-FEDEX', 'tel:18004633339'],
    ['604-555-HELP', 'tel:6045554357'],
  ])('dials the keypad word of %s', (phone, href) => {
    expect(telHref(phone)).toBe(href);
  });

  it.each([
    ['988 Suicide Crisis Helpline', 'tel:988'],
    ['988 LIFELINE', 'tel:988'],
    ['Samaritans 116 123', 'tel:116123'],
    ['116 123 Samaritans', 'tel:116123'],
    ['Ligne 811 (Info-Santé)', 'tel:811'],
    ['604 555 0100 OFFICE', 'tel:6045550100'],
  ])('does not dial the words of %s', (phone, href) => {
    expect(telHref(phone)).toBe(href);
  });

  it.each([
    ['604-555-0100 ext. 12', 'tel:6045550100;ext=12'],
    ['604-555-0100 x12', 'tel:6045550100;ext=12'],
    ['604-555-0100x12', 'tel:6045550100;ext=12'],
    ['604-555-0100, extension 12', 'tel:6045550100;ext=12'],
    ['514-555-0100 poste 12', 'tel:5145550100;ext=12'],
    ['555-0100 ext 12', 'tel:5550100;ext=12'],
    ['604-555-0100 #12', 'tel:6045550100;ext=12'],
    ['604-555-0100,,12', 'tel:6045550100,,12'],
    ['604-555-0100, 604-555-0199', 'tel:6045550100'],
  ])('carries the extension or pause of %s', (phone, href) => {
    expect(telHref(phone)).toBe(href);
  });

  it.each(['604 555 O142', '604-555-o142', '(604) 55I-0142', '+44 20 7946 Ol42'])(
    'is none where a letter was typed for a digit: %s',
    phone => {
      expect(telHref(phone)).toBeNull();
    },
  );

  it.each(['604-CALL-NOW', '988-SUICIDE', 'Call 604-massage'])(
    'is none where %s may be dialled in two ways',
    phone => {
      expect(telHref(phone)).toBeNull();
    },
  );

  it.each(['', 'call us', '12', '+1', 'ext 5', '1'.repeat(16)])('is none for %j', phone => {
    expect(telHref(phone)).toBeNull();
  });
});
