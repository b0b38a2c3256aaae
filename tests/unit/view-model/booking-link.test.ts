import { describe, expect, it } from 'vitest';
import { bookingLink } from '../../../src/view-model/result/booking-link.ts';
import { withProperty } from '../config/given.ts';

/** The link of a clinic with these settings, for a visitor whose outcome is "therapeutic". */
function href(settings: object, pageSearch = '') {
  const { config, issues } = withProperty(settings);
  expect(issues).toEqual([]);
  return bookingLink(config, 'therapeutic', pageSearch)?.href ?? null;
}

const site = { utm: { utm_source: 'site' } };

describe('the booking link', () => {
  it.each([
    'https://clinic.janeapp.com/#/staff_member/42/treatment/133',
    'https://www.fresha.com/book-now/slug/services?lid=1&share&oiid=sv%3A26105577',
    'https://acuityscheduling.com/schedule.php?appointmentType[]=1&field:35=New%20York',
    'https://x.example/?',
    'https://x.example/#',
  ])('is byte for byte what the clinic wrote: %s', bookingUrl => {
    expect(href({ bookingUrl }, '?utm_source=ad&answer=back-pain')).toBe(bookingUrl);
  });

  it.each([
    ['https://x.example', 'https://x.example?utm_source=site'],
    ['https://x.example/?', 'https://x.example/?utm_source=site'],
    ['https://x.example/?a', 'https://x.example/?a&utm_source=site'],
    ['https://x.example/?a=1&', 'https://x.example/?a=1&utm_source=site'],
    ['https://x.example/#', 'https://x.example/?utm_source=site#'],
    ['https://j.example/#/staff/42', 'https://j.example/?utm_source=site#/staff/42'],
    ['https://j.example/#/list?day=1', 'https://j.example/?utm_source=site#/list?day=1'],
    ['https://f.example/s?lid=1&share&o=sv%3A2', 'https://f.example/s?lid=1&share&o=sv%3A2&utm_source=site'],
    [
      'https://a.example/?t[]=1&field:35=New%20York',
      'https://a.example/?t[]=1&field:35=New%20York&utm_source=site',
    ],
    ['/book', '/book?utm_source=site'],
    ['./book#times', './book?utm_source=site#times'],
    ['?page=book', '?page=book&utm_source=site'],
  ])('gets parameters as text before the fragment: %s', (bookingUrl, expected) => {
    expect(href({ bookingUrl, ...site })).toBe(expected);
  });

  it.each([
    'https://x.example/?utm_source=own',
    'https://x.example/?utm_source',
    'https://x.example/?a=1&utm%5Fsource=own',
    'https://z.example/#/4000?utm_source=website&x=1',
    'https://z.example/#utm_source=website',
  ])('keeps a key that is there: %s', bookingUrl => {
    expect(href({ bookingUrl, ...site })).toBe(bookingUrl);
  });

  it('is not fooled by a key that only looks alike, or by broken escapes', () => {
    expect(href({ bookingUrl: 'https://x.example/?my_utm_source=a&%E0%A4=1', ...site })).toBe(
      'https://x.example/?my_utm_source=a&%E0%A4=1&utm_source=site',
    );
  });

  it('encodes values', () => {
    expect(href({ bookingUrl: 'https://x.example/', utm: { utm_campaign: 'a b&c=d#e+f/é' } })).toBe(
      'https://x.example/?utm_campaign=a%20b%26c%3Dd%23e%2Bf%2F%C3%A9',
    );
  });

  it.each(['tel:+16045550100', 'mailto:a@clinic.example?subject=Hi', 'sms:+16045550100'])(
    'gets nothing added, and opens in place: %s',
    bookingUrl => {
      const { config } = withProperty({ bookingUrl, ...site, bookingTarget: 'blank' });
      expect(bookingLink(config, 'unsure', '')).toEqual({ href: bookingUrl, target: 'self' });
    },
  );

  it('does not load the page anew for a place on it', () => {
    expect(href({ bookingUrl: '#book', ...site })).toBe('#book');
  });

  it('opens where the clinic says', () => {
    const { config } = withProperty({ bookingUrl: '/book', bookingTarget: 'top' });
    expect(bookingLink(config, 'unsure', '')?.target).toBe('top');
  });
});

describe('the campaign of the page', () => {
  const search = '?utm_term=t&utm_source=ad&utm_id=7&gclid=1&condition=tmj&utm_medium=a%20b';
  const bookingUrl = 'https://x.example/';

  it('stays on the page unless the clinic wants it', () => {
    expect(href({ bookingUrl }, search)).toBe(bookingUrl);
  });

  it('goes along by the five utm names and nothing else', () => {
    expect(href({ bookingUrl, forwardUtm: true }, search)).toBe(
      'https://x.example/?utm_source=ad&utm_medium=a%20b&utm_term=t',
    );
  });

  it('comes after what the clinic set, and never instead of it', () => {
    expect(href({ bookingUrl, forwardUtm: true, utm: { utm_source: 'site', utm_term: 'x' } }, search)).toBe(
      'https://x.example/?utm_source=site&utm_term=x&utm_medium=a%20b',
    );
  });

  it('cannot break out of its value', () => {
    expect(href({ bookingUrl, forwardUtm: true }, '?utm_source=%23%26a=b%0d%0a"><')).toBe(
      'https://x.example/?utm_source=%23%26a%3Db%0D%0A%22%3E%3C',
    );
  });

  it('is left behind when it is empty or no campaign name', () => {
    expect(href({ bookingUrl, forwardUtm: true }, `?utm_source=&utm_term=${'a'.repeat(501)}`)).toBe(
      bookingUrl,
    );
  });
});

describe('where the visitor books', () => {
  const { config } = withProperty({
    bookingUrl: '/book',
    bookingUrls: { prenatal: '/prenatal' },
    phone: '604-555-0100',
  });

  it('is the link of the outcome, else the one link', () => {
    expect(bookingLink(config, 'prenatal', '')?.href).toBe('/prenatal');
    expect(bookingLink(config, 'relaxation', '')?.href).toBe('/book');
  });

  it('is the telephone without a link', () => {
    expect(href({ phone: '604-555-0100 ext 5' })).toBe('tel:6045550100;ext=5');
  });

  it('is nowhere without both', () => {
    expect(href({})).toBeNull();
  });

  it('is nowhere in an emergency', () => {
    expect(bookingLink(config, 'help-now', '')).toBeNull();
  });
});
