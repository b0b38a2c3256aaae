import { describe, expect, it } from 'vitest';
import { judgeUrl } from '../../../src/config/safe-url.ts';

const page = 'https://clinic.example/massage';

/** Links as booking systems hand them out. */
const bookingSystems: readonly (readonly [system: string, url: string])[] = [
  ['Jane', 'https://clinic.janeapp.com/'],
  ['Jane location', 'https://clinic.janeapp.com/locations/main-street/book'],
  ['Jane treatment', 'https://clinic.janeapp.com/#/staff_member/42/treatment/133'],
  ['Jane discipline', 'https://clinic.janeapp.com/#/physiotherapy'],
  ['Jane location and staff', 'https://clinic.janeapp.com/locations/x/book#/staff_member/2'],
  ['Jane without slash', 'https://clinic.janeapp.com/#staff_member/2'],
  ['Acuity short', 'https://clinic.as.me/'],
  ['Acuity owner', 'https://acuityscheduling.com/schedule.php?owner=123'],
  ['Acuity category', 'https://acuityscheduling.com/schedule.php?owner=1&appointmentType=category:Name'],
  [
    'Acuity several types',
    'https://acuityscheduling.com/schedule.php?owner=1&appointmentType[]=1&appointmentType[]=2',
  ],
  ['Acuity field', 'https://acuityscheduling.com/schedule.php?owner=1&field:35=New%20York'],
  ['Calendly', 'https://calendly.com/user/event?a3=2,3'],
  ['Cal.com', 'https://cal.com/user/event?metadata[key]=1&guests=a&guests=b'],
  ['Square', 'https://book.squareup.com/appointments/abc/location/XYZ/services/S1?team_member_id=T1'],
  ['Mindbody', 'https://clients.mindbodyonline.com/classic/ws?studioid=574883&stype=40'],
  ['Vagaro', 'https://www.vagaro.com/slug/book-now'],
  ['Fresha', 'https://www.fresha.com/book-now/slug/all-offer?share=true&pId=12'],
  ['Fresha valueless', 'https://www.fresha.com/book-now/slug/services?lid=1&share&oiid=sv%3A26105577'],
  ['MassageBook', 'https://www.massagebook.com/City~Massage~Name?src=external#services'],
  ['Cliniko', 'https://clinic.au2.cliniko.com/bookings?business_id=1&appointment_type_id=2#service'],
  ['Noterro', 'https://clinic.noterro.com/service/119946/reiki'],
  ['ClinicSense', 'https://clinic.clinicsense.com/book'],
  ['Setmore', 'https://my.setmore.com/shortBookingPage/4c7d1f9e-aaaa-bbbb-cccc-000000000000'],
  ['SimplyBook.me', 'https://clinic.simplybook.me/v2/#book/service/3'],
  ['Zoho', 'https://clinic.zohobookings.com/#/4000000012345?utm_source=website&utm_medium=button'],
  ['Wix', 'https://clinic.example/booking-calendar?bookings_timezone=America%2FVancouver'],
  ['Booksy', 'https://booksy.com/en-us/1234_clinic'],
  ['phone', 'tel:+16045550100'],
  ['text message', 'sms:+16045550100?body=Hello'],
  ['mail', 'mailto:?subject=Massage&body=Hello'],
  ['WhatsApp', 'https://wa.me/16045550100?text=Hello%20there'],
];

const otherGood: readonly (readonly [what: string, url: string])[] = [
  ['a path of the site', '/book?x=1'],
  ['a path beside the page', './book'],
  ['a path above the page', '../book'],
  ['a plain word', 'book'],
  ['a page file', 'index.php/booking?x=1'],
  ['a fragment', '#book'],
  ['a query', '?book'],
  ['an international host', 'https://bücher.example/'],
  ['a Cyrillic host', 'https://\u0441linic.example/'],
  ['a host in ASCII spelling', 'https://xn--80ak6aa92e.com/'],
  ['a port', 'https://clinic.example:8443/book'],
  ['a percent sign', 'https://clinic.example/100%/x'],
  ['quotes', 'https://clinic.example/"x"'],
  ['no path', 'https://clinic.example?book'],
  ['capitals in the scheme', 'HTTPS://Clinic.Example/Book'],
  ['an @ in the path', 'https://clinic.example/@name?to=a@b.c'],
  ['a space in the path', 'https://clinic.example/book now'],
  ['a space in the query', 'https://clinic.example/?who=New York'],
  ['a telephone number with spaces', 'tel:+1 604 555 0100'],
  ['a mail address', 'mailto:book@clinic.example'],
];

/** Spellings that hide a script, another site or another scheme. */
const bad: readonly (readonly [what: string, url: string])[] = [
  ['script', 'javascript:alert(1)'],
  ['script in mixed case', 'JaVaScRiPt:alert(1)'],
  ['script after spaces', '  javascript:alert(1)'],
  ['script after a control', '\u0001javascript:alert(1)'],
  ['script after NUL', '\u0000javascript:alert(1)'],
  ['script with a tab', 'java\tscript:alert(1)'],
  ['script with a line feed', 'java\nscript:alert(1)'],
  ['script with a return', 'j\ravascript:alert(1)'],
  ['script with a tab before the colon', 'javascript\t:alert(1)'],
  ['script after a no-break space', '\u00a0javascript:alert(1)'],
  ['script after a zero-width space', '\u200bjavascript:alert(1)'],
  ['script after a byte order mark', '\ufeffjavascript:alert(1)'],
  ['script after a right-to-left override', '\u202ejavascript:alert(1)'],
  ['script with a soft hyphen', 'java\u00adscript:alert(1)'],
  ['script with a full-width colon', 'javascript\uff1aalert(1)'],
  ['script with an encoded colon', 'javascript%3aalert(1)'],
  ['script with an entity', '&#106;avascript:alert(1)'],
  ['script that looks like a host', 'javascript://x%0aalert(1)'],
  ['view-source', 'view-source:javascript:1'],
  ['data', 'data:text/html,<script>alert(1)</script>'],
  ['vbscript', 'vbscript:msgbox(1)'],
  ['blob', 'blob:https://x/1'],
  ['file', 'file:///etc/passwd'],
  ['about', 'about:blank'],
  ['filesystem', 'filesystem:https://x/'],
  ['ftp', 'ftp://x/'],
  ['intent', 'intent://x#Intent;scheme=https;end'],
  ['web socket', 'wss://clinic.example/'],
  ['no scheme', '//evil.example/x'],
  ['three slashes', '///evil.example/x'],
  ['backslashes', '\\\\evil.example/x'],
  ['slash and backslash', '/\\evil.example'],
  ['tab between slashes', '/\t/evil.example'],
  ['https without slashes', 'https:evil.example'],
  ['https with one slash', 'https:/evil.example'],
  ['https with three slashes', 'https:///evil.example'],
  ['https with four slashes', 'https:////evil.example'],
  ['https and backslashes', 'https:\\\\evil.example'],
  ['a user name', 'https://clinic.example@evil.example/'],
  ['a comma for a dot in the host', 'https://clinic,example/book'],
  ['https:// twice', 'https://https://clinic.example/book'],
  ['https without its colon, behind another', 'https://https//clinic.example/book'],
  ['https without its colon', 'https//clinic.example/book'],
  ['an empty user name', 'https://@evil.example/'],
  ['a password', 'https://clinic.example:443@evil.example/'],
  ['an encoded user name', 'https://clinic.example%2f@evil.example/'],
  ['a backslash before the user name', 'https://clinic.example\\@evil.example/'],
  ['a zero-width character in the host', 'https://cli\u200bnic.example/'],
  ['a right-to-left override in the path', 'https://x.example/\u202egnp.exe'],
  ['an encoded host', 'https://clinic%2eexample/'],
  ['a port that cannot be', 'https://clinic.example:99999/'],
  ['a space in the host', 'https://cli nic.example/'],
  ['a line feed in the path', 'https://clinic.example/a\nb'],
  ['a no-break space in the path', 'https://clinic.example/a\u00a0b'],
  ['an ideographic space in the path', 'https://clinic.example/a\u3000b'],
  ['a line separator', 'https://clinic.example/a\u2028b'],
  ['half a character', 'https://clinic.example/\ud800'],
  ['DEL', 'https://clinic.example/\u007f'],
  ['nothing', ''],
  ['white space', ' \t\n'],
  ['only a scheme', 'https:'],
  ['no host', 'https://'],
  ['only a query after //', 'https://?x'],
  ['too long', `https://clinic.example/${'a'.repeat(2_048)}`],
  ['http on an https page', 'http://clinic.example/'],
  ['a forgotten https://', 'www.clinic.example/book'],
  ['a forgotten https:// of a booking system', 'calendly.com/user/event'],
  ['a telephone link without a number', 'tel:'],
  ['a telephone link with slashes', 'tel://16045550100'],
  ['a text message to nobody', 'sms:?body=1'],
  ['a mail link with nothing', 'mailto:'],
];

describe('a booking link', () => {
  it.each([...bookingSystems, ...otherGood])('keeps every byte of %s', (_, url) => {
    expect(judgeUrl(url, 'booking', page)).toEqual({ ok: true, url });
  });

  it('loses outer white space only', () => {
    expect(judgeUrl('\n  https://clinic.example/a b \t', 'booking', page)).toEqual({
      ok: true,
      url: 'https://clinic.example/a b',
    });
  });

  it.each(bad)('is refused with a reason: %s', (_, url) => {
    expect(judgeUrl(url, 'booking', page)).toEqual({ ok: false, reason: expect.stringMatching(/\w/) });
  });

  it('U5 may be http on a page that is http itself, and on no other', () => {
    expect(judgeUrl('http://clinic.example/', 'booking', 'http://clinic.example/').ok).toBe(true);
    expect(judgeUrl('http://clinic.example/', 'booking', page).ok).toBe(false);
  });
});

describe('a link to a page', () => {
  it.each(['tel:+16045550100', 'mailto:a@b.c', 'sms:+16045550100'])('is not %s', url => {
    expect(judgeUrl(url, 'page', page).ok).toBe(false);
  });

  it.each(['https://clinic.example/first-visit', '/first-visit', '#faq'])('may be %s', url => {
    expect(judgeUrl(url, 'page', page).ok).toBe(true);
  });
});

describe('the page it stands on', () => {
  it.each(['about:blank', 'about:srcdoc', 'data:text/html,x', '', 'nonsense'])(
    '%j takes links with a host, and none within the site',
    base => {
      expect(judgeUrl('https://clinic.example/', 'booking', base).ok).toBe(true);
      expect(judgeUrl('tel:+16045550100', 'booking', base).ok).toBe(true);
      expect(judgeUrl('/book', 'booking', base).ok).toBe(false);
    },
  );

  it('may be a file, for a preview on the own computer', () => {
    expect(judgeUrl('./book.html', 'booking', 'file:///home/me/clinic.html').ok).toBe(true);
    expect(judgeUrl('file:///etc/passwd', 'booking', 'file:///home/me/clinic.html').ok).toBe(false);
  });

  it('never lends a script scheme to a fragment', () => {
    expect(judgeUrl('#x', 'booking', 'javascript:alert(1)').ok).toBe(false);
  });
});
