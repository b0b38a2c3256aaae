// What a marketer types wrong: each told in words that say what to do, and never more offered than the clinic has.
import { describe, expect, it } from 'vitest';
import { formatIssue } from '../../../src/config/issue.ts';
import { jsonFault } from '../../../src/config/json-fault.ts';
import { modalityIds } from '../../../src/knowledge/ids.ts';
import { resolve, withAttributes, withJson, withProperty } from './given.ts';

const told = ({ issues }: ReturnType<typeof withAttributes>) => issues.map(formatIssue);
const only = (result: ReturnType<typeof withAttributes>): string => {
  expect(told(result)).toHaveLength(1);
  return told(result)[0] ?? '';
};

describe('an & that an editor escaped twice', () => {
  it('is told, and the link stays as it is written', () => {
    const result = withAttributes({ 'booking-url': 'https://clinic.example/book?a=1&amp;b=2' });
    expect(only(result)).toContain('holds “&amp;” where an & is meant');
    expect(result.config.bookingUrl).toBe('https://clinic.example/book?a=1&amp;b=2');
  });
});

describe('curly quotes around a value', () => {
  it('are named once, for all attributes that have them', () => {
    const result = withAttributes({ 'booking-url': '“/book”', phone: '“604-555-0142”', theme: '“dark”' });
    expect(only(result)).toMatch(/curly quotes.* in booking-url, phone, theme; allowed: straight quotes/);
    expect(result.config).toMatchObject({ bookingUrl: '/book', phone: '604-555-0142', theme: 'dark' });
  });

  it('do not make the clinic offer every style: words after the first space are put back', () => {
    const result = withAttributes({
      modalities: '“deep-tissue',
      'relaxation-massage': '',
      'prenatal-massage”': '',
    });
    expect(only(result)).toContain('curly quotes');
    expect(result.config.modalities).toEqual(['deep-tissue', 'relaxation-massage', 'prenatal-massage']);
  });

  it.each([
    ['0161', '555', '0142”', '0161 555 0142'],
    ['+44', '161', '5550142”', '+44 161 5550142'],
  ])('leave a telephone number whole: %s %s %s', (first, second, last, phone) => {
    const attributes = new Map([
      ['booking-url', '“/book”'],
      ['phone', `“${first}`],
      [second, ''],
      [last, ''],
      ['accent', '“#14594f”'],
    ]);
    const result = resolve({ attributes });
    expect(only(result)).toContain('in booking-url, phone, accent;');
    expect(result.config).toMatchObject({ bookingUrl: '/book', phone, accent: '#14594f' });
  });

  it('leave no telephone number of which a group may be lost', () => {
    // Of `01 42 42 55 10`, HTML keeps one 42.
    const attributes = new Map([
      ['phone', '“01'],
      ['42', ''],
      ['55', ''],
      ['10”', ''],
    ]);
    const result = resolve({ attributes });
    expect([result.config.phone, result.isPhoneRefused]).toEqual([null, true]);
  });

  it('take away half a name: nobody is told to talk to “Studio', () => {
    const result = withAttributes({ 'clinic-name': '“Studio', 'nord”': '' });
    expect(only(result)).toMatch(/^<massage-fit-check> clinic-name="“Studio": curly quotes/);
    expect(result.config.clinicName).toBeNull();
  });

  it('make no further lines of the words that HTML took for attributes', () => {
    const result = withAttributes({ heading: '“What', color: '', 'phones”': '', 'booking-url': '/book' });
    expect(only(result)).toContain('heading');
    expect(result.config.bookingUrl).toBe('/book');
  });

  it.each(['“Feel better” is our promise', '“We listen first”', "It's “gentle”"])(
    'are left alone inside straight ones: %s',
    heading => {
      const result = withAttributes({ heading });
      expect([told(result), result.config.heading]).toEqual([[], heading]);
    },
  );
});

describe('a stray attribute called “is”', () => {
  it('is told, since the widget is then no part of a form', () => {
    expect(only(withAttributes({ is: '' }))).toMatch(/is: not an attribute of this tag.*form/);
  });
});

describe('ids in another spelling', () => {
  it.each([
    'deep tissue, relaxation massage',
    'deep_tissue relaxation_massage',
    'Deep Tissue; Relaxation Massage',
    'DeepTissue,RelaxationMassage',
    'deep tissue relaxation massage',
  ])('are read: %s', modalities => {
    const result = withAttributes({ modalities });
    expect(result.config.modalities).toEqual(['deep-tissue', 'relaxation-massage']);
    expect(told(result)).toEqual([]);
  });

  it('are read beside what is not known, which alone is told', () => {
    const result = withAttributes({ modalities: 'hot stone, deep tissue, reiki' });
    expect(result.config.modalities).toEqual(['deep-tissue']);
    expect(only(result)).toMatch(/not known: hot stone reiki;.*using deep-tissue/);
  });

  it('where none is known, the line says what visitors see now', () => {
    const result = withAttributes({ modalities: 'swedish, hot stone' });
    expect(result.config.modalities).toEqual(modalityIds);
    expect(only(result)).toContain('visitors now see every one of the modalities');
  });

  it('of conditions are read alike', () => {
    expect(withAttributes({ conditions: 'neck shoulder, Low back sciatica' }).config.conditions).toEqual([
      'low-back-sciatica',
      'neck-shoulder',
    ]);
  });
});

describe('a name of another language or another tool', () => {
  it.each([
    ['colour', 'accent'],
    ['color', 'accent'],
    ['email', 'booking-url'],
    ['url', 'booking-url'],
    ['href', 'booking-url'],
    ['tel', 'phone'],
    ['clinic', 'clinic-name'],
    ['language', 'lang'],
    ['styles', 'modalities'],
    ['heding', 'heading'],
    ['acent', 'accent'],
    ['booking_url', 'booking-url'],
    ['utm_source', 'utm-source'],
    ['contry', 'country'],
    ['themes', 'theme'],
  ])('%s is told with the nearest: %s', (name, meant) => {
    expect(only(withAttributes({ [name]: 'x' }))).toMatch(
      new RegExp(`${name}="x": not known; allowed: ${meant};`),
    );
  });

  it.each([
    'role',
    'part',
    'dir',
    'hidden',
    'tabindex',
    'itemprop',
    'exportparts',
    'nonce',
    'wire:id',
    'v-cloak',
    'logo',
  ])('%s is none of ours and left alone', name => expect(told(withAttributes({ [name]: 'x' }))).toEqual([]));

  it('is told for keys of the JSON, too', () => {
    expect(only(withProperty({ colour: 'red' }))).toContain('colour="red": unknown key; allowed: accent;');
    expect(only(withProperty({ bookingURL: '/x' }))).toContain('allowed: bookingUrl');
  });
});

describe('JSON that is not valid', () => {
  it('with a comma too many is told with its line, and that nothing of it is used', () => {
    const result = withJson('\n{\n  "theme": "dark",\n  "bookingUrls": { "unsure": "/a" },\n}\n');
    expect(only(result)).toMatch(/not valid near line 4: a comma too many;.*using nothing of it$/);
    expect(result.config.theme).toBe('auto');
  });

  it('with curly quotes is read with straight ones, and told', () => {
    const result = withJson('{“theme”: “dark”, “clinicName”: “Ana’s”}');
    expect(only(result)).toContain('curly quotes');
    expect(result.config).toMatchObject({ theme: 'dark', clinicName: 'Ana’s' });
  });

  it('with curly quotes that nobody can tell from its words is told and not used', () => {
    const result = withJson('{“heading”: “Say “yes” to rest”}');
    expect(only(result)).toMatch(/not valid near line 1: curly quotes/);
    expect(result.config.heading).toBeNull();
  });

  it('says nothing of curly quotes where only words hold them', () => {
    const line = only(withJson('{"heading": "Say “yes”",}'));
    expect(line).toContain('a comma too many');
    expect(line).not.toContain('curly quotes');
  });

  it.each([
    ['', 1],
    ['{"a": 1,\n"b": [1, 2,\n]}', 2],
    ['{\n"a" 1}', 2],
    ['{\n"a": 1\n"b": 2}', 3],
    ["{\n\n'a': 1}", 3],
    ['{"a": tru}', 1],
    ['[1, 2', 1],
    ['{\n"a": "cut off\n}', 2],
    ['{} \n x', 2],
    ['[[[}', 1],
  ])('%j stops being JSON on line %i', (text, line) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(jsonFault(text).line).toBe(line);
  });
});

describe('a closing quote that is missing', () => {
  it('is told, and no number is dialled that holds the next attribute', () => {
    const result = withAttributes({ phone: '+1 514 555 0142 clinic-name=', studio: '' });
    expect(only(result)).toMatch(/phone=.*: the closing quote is missing: it runs into clinic-name/);
    expect(result.config.phone).toBeNull();
  });

  it('is told for words and links, too', () => {
    expect(only(withAttributes({ heading: 'Come in phone=' }))).toContain('runs into phone');
    expect(only(withAttributes({ 'booking-url': '/book accent=' }))).toContain('runs into accent');
  });

  it('leaves “=” in no telephone number, however it came there', () => {
    const result = withAttributes({ phone: '604 555 0142 x=1' });
    expect(only(result)).toContain('holds “=”');
    expect(result.config.phone).toBeNull();
  });
});

describe('forward-utm', () => {
  it.each(['no', 'off', 'No', '0'])('that says %s is read as off, and told', value => {
    const result = withAttributes({ 'forward-utm': value });
    expect(result.config.forwardUtm).toBe(false);
    expect(only(result)).toMatch(/not known; allowed: true, false; using false/);
  });

  it.each(['', 'true', 'yes', 'forward-utm'])('that says “%s” is on, and nobody is told', value => {
    const result = withAttributes({ 'forward-utm': value });
    expect([told(result), result.config.forwardUtm]).toEqual([[], true]);
  });

  it('that says anything else is told, and off as by default', () => {
    const result = withAttributes({ 'forward-utm': 'perhaps' });
    expect(result.config.forwardUtm).toBe(false);
    expect(only(result)).toContain('using the default');
  });
});
