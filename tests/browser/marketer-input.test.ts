// What a marketer or a page builder may write into the tag, in a real browser, up to the booking link.
import { expect } from '@open-wc/testing';
import { attributeNames, attributes } from '../../src/config/schema.ts';
import type { MassageFitCheck } from '../../src/index.ts';
import { en } from '../../src/messages/en.ts';
import { fill } from '../../src/messages/fill.ts';
import { overhear } from '../support/console.ts';
import { isTheUsualEngine } from '../support/engine.ts';
import { eventually } from '../support/eventually.ts';
import { mount, writtenPage } from '../support/mount.ts';
import { seeded } from '../support/random.ts';
import { hurry, root } from '../support/screen-kinds.ts';

const inputs: Readonly<Record<string, string>> = {
  nothing: '',
  blanks: ' \n\t ',
  'a wrong word': 'wrong & out of place',
  'a megabyte': 'x'.repeat(1_000_000),
  markup: '<img src=x onerror="document.title=1">',
  'a script address': 'javascript:document.title=1',
  'a script address in disguise': '\u0001 Java\tScript:document.title=1',
  'controls and half characters': '\0\u0007\u202e\ud800\u200b',
  emoji: '💆🏽‍♀️',
};
const schemes = ['https:', 'http:', 'tel:', 'mailto:', 'sms:'];

const textOf = (element: MassageFitCheck) => root(element).textContent?.replace(/\s+/g, ' ') ?? '';
/** A link, a telephone number, or the sentence that sends people to the clinic. */
const wayToTheClinic = (element: MassageFitCheck): boolean =>
  textOf(element).includes(en.result.booking.none) ||
  root(element).querySelector('[part="booking"] a[href]') !== null;
const badLinks = (element: MassageFitCheck): readonly string[] =>
  [...root(element).querySelectorAll('a')]
    .map(a => a.protocol)
    .filter(protocol => !schemes.includes(protocol));
/** Only the widget's own kinds of elements: none that a text could have made. */
const strangers = (element: MassageFitCheck) =>
  root(element).querySelectorAll('img, script, style, iframe, object, base, form');

describe('U7 each attribute', () => {
  for (const name of attributeNames) {
    it(`${name}: set late to anything, then removed, gives at most one warning and the same widget again`, async () => {
      const element = await mount();
      const { title } = document;
      const plain = textOf(element);
      const allowed = attributes.find(row => row.name === name)?.allowed ?? '';
      for (const [what, value] of Object.entries(inputs)) {
        const { warnings, faults } = await overhear(async () => {
          element.setAttribute(name, value);
          await element.updateComplete;
        });
        expect(faults, what).to.deep.equal([]);
        expect(warnings.length, what).to.be.at.most(1);
        for (const line of warnings) expect(line, what).to.include(name).and.include(allowed);
        for (const { attribute, value: shown } of element.issues) {
          expect(attribute).to.equal(name);
          expect(shown.length).to.be.at.most(120);
        }
        expect(root(element).querySelector('button[part="primary"]'), what).not.to.equal(null);
        expect(strangers(element), what).to.have.length(0);
        element.removeAttribute(name);
        await element.updateComplete;
        expect(textOf(element), what).to.equal(plain);
        expect(element.issues, what).to.deep.equal([]);
      }
      expect(document.title).to.equal(title);
    });
  }
});

describe('U7 all attributes at once', () => {
  for (const [what, value] of Object.entries(inputs)) {
    it(`set to ${what}: the whole walk, and a way to the clinic at its end`, async () => {
      const { faults } = await overhear(async () => {
        const element = await mount(Object.fromEntries(attributeNames.map(name => [name, value])));
        await hurry(element);
        expect(wayToTheClinic(element)).to.equal(true);
        expect(badLinks(element)).to.deep.equal([]);
        expect(strangers(element)).to.have.length(0);
      });
      expect(faults).to.deep.equal([]);
    });
  }
});

describe('U7 a JSON child', () => {
  const child = (json: string) => `<script type="application/json">${json}</script>`;
  const children: Readonly<Record<string, string>> = {
    'cut off': '{"bookingUrl": "https://clinic.exam',
    '10,000 levels deep': '['.repeat(10_000) + ']'.repeat(10_000),
    '10,000 levels deep, as objects': `{"texts":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}`,
    'with a key called __proto__': '{"__proto__": {"bookingUrl": "javascript:1", "polluted": 1}}',
    'with 5,000 keys': `{${Array.from({ length: 5_000 }, (_, i) => `"k${i}": ${i}`).join()}}`,
    'with wrong types':
      '{"heading": 1, "texts": "no", "utm": [], "modalities": {}, "start": null, "phone": []}',
  };
  for (const [what, json] of Object.entries(children)) {
    it(`${what}: is reported, pollutes nothing, and the walk ends at the clinic`, async () => {
      const { warnings, faults } = await overhear(async () => {
        const element = await mount({ 'booking-url': '/book' }, child(json));
        await hurry(element);
        expect(root(element).querySelector('[part="booking"] a')?.getAttribute('href')).to.equal('/book');
      });
      expect(faults).to.deep.equal([]);
      expect(warnings.length).to.be.within(1, 50);
      expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    });
  }
});

describe('a tag that is written wrong', () => {
  const link = '<a href="/book">Book</a>';

  /** The widget of a page with that markup in it, and all that was said until it was drawn and its page looked through. */
  const written = async (markup: string, until: RegExp): Promise<[MassageFitCheck, readonly string[]]> => {
    const page = await writtenPage(markup);
    let element: MassageFitCheck | null = null;
    const said: string[] = [];
    page.window.console.warn = (line: unknown) => said.push(String(line));
    await page.loadWidget();
    await eventually('the widget', async () => {
      element = page.document.querySelector<MassageFitCheck>('massage-fit-check');
      await element?.updateComplete;
      return element?.shadowRoot?.querySelector('[part="primary"]');
    });
    await eventually(
      String(until),
      () => said.join(' '),
      lines => until.test(lines),
    );
    if (!element) throw new Error('No widget.');
    return [element, said];
  };

  it('with a stray “is” works, without its part in a form, and is told', async () => {
    const [element, said] = await written(
      `<form><massage-fit-check is name="check" booking-url="/book">${link}</massage-fit-check></form>`,
      / is: /,
    );
    expect(said).to.have.length(1);
    await hurry(element);
    expect(wayToTheClinic(element)).to.equal(true);
  });

  it('with curly quotes is told once, and offers only the styles that were meant', async () => {
    const [element, said] = await written(
      `<massage-fit-check heading=“What is wrong today?” modalities=“deep-tissue relaxation-massage” booking-url=“/book”>${link}</massage-fit-check>`,
      /curly quotes/,
    );
    expect(said.filter(line => line.includes('curly quotes'))).to.have.length(1);
    expect(element.config.modalities).to.deep.equal(['deep-tissue', 'relaxation-massage']);
    expect(element.config.bookingUrl).to.equal('/book');
    expect(textOf(element)).to.include(en.intro.heading);
  });

  it('that closes itself and so swallows the page is told', async () => {
    const [, said] = await written(
      '<massage-fit-check booking-url="/book" /><h2>Our team</h2><p>Ana and Ben.</p>',
      /content=/,
    );
    expect(said[0]).to.include('does not close itself');
  });

  it('with a link and a sentence inside is not', async () => {
    const element = await mount({}, `<p>You can also call us on 604 555 0142.</p>${link}`);
    expect(element.issues).to.deep.equal([]);
  });

  for (const [what, inner] of Object.entries({
    'beside its script': '{ "theme": "dark" }',
    'in a paragraph that a builder made': '<p>{ “theme”: “dark” }</p>',
    'in a script of another type': '<script type="text/json">{ "theme": "dark" }</script>',
  })) {
    it(`with JSON ${what} is told`, async () => {
      const element = await mount({}, link + inner);
      expect(element.issues.map(({ attribute }) => attribute)).to.deep.equal(['application/json']);
      expect(element.issues[0]?.allowed).to.include('<script type="application/json">');
    });
  }

  it('twice is told once, and both work', async () => {
    const tag = `<massage-fit-check booking-url="/book">${link}</massage-fit-check>`;
    const [element, said] = await written(tag + tag, /2 times/);
    expect(said).to.have.length(1);
    for (const each of element.ownerDocument.querySelectorAll<MassageFitCheck>('massage-fit-check')) {
      await hurry(each);
      expect(wayToTheClinic(each)).to.equal(true);
    }
  });
});

describe('what only a page that has loaded can tell', () => {
  const issuesOf = async (attributes: Record<string, string>): Promise<readonly string[]> => {
    const element = await mount(attributes);
    await eventually('an issue', () => element.issues.length > 0);
    return element.issues.map(({ attribute, allowed }) => `${attribute}: ${allowed}`);
  };

  it('that there is no dataLayer for analytics to go to', async () => {
    expect((await issuesOf({ analytics: 'datalayer' }))[0]).to.match(
      /^analytics: this page has no dataLayer/,
    );
  });

  for (const [what, name, analytics, counter] of [
    ['a dataLayer', 'dataLayer', 'datalayer', []],
    ['a Matomo that waits to load', '_paq', 'matomo', []],
    [
      'a Matomo that has loaded, and put its own object in place of the array',
      '_paq',
      'matomo',
      { push() {} },
    ],
  ] as const) {
    it(`is silent where there is ${what}`, async () => {
      const view = window as unknown as Record<string, unknown>;
      view[name] = counter;
      try {
        const { warnings } = await overhear(async () => {
          await issuesOf({ analytics, theme: 'sepia' });
        });
        expect(warnings.filter(line => line.includes('analytics'))).to.deep.equal([]);
      } finally {
        delete view[name];
      }
    });
  }

  it('that a language has no words here, and which file brings them', async () => {
    const [line] = await issuesOf({ lang: 'fr-CA' });
    expect(line).to.match(
      /^lang: the words of “fr” are not loaded.*languages\/fr\.js; allowed: en; using English/,
    );
  });
});

const tags = isTheUsualEngine ? 300 : 40;

describe('U9 tags at random', () => {
  it('throw nothing, and all end at the clinic', async () => {
    const random = seeded(20_261_123);
    const one = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
    const pieces = [
      ...[
        'https://',
        'javascript:',
        'clinic.example',
        '/book',
        '?a=1',
        '#x',
        '&',
        '"',
        "'",
        '<b>',
        '\\',
        ' ',
        '\0',
        '💆',
      ],
      ...[
        'dark',
        'light',
        'questions',
        'tmj',
        'deep-tissue',
        'fr_CA',
        '#0a7',
        'rgb(',
        '604 555 0199',
        '2026-03-31',
        'true',
      ],
    ];
    const value = () => Array.from({ length: Math.floor(random() * 4) }, () => one(pieces)).join('');
    const { faults } = await overhear(async () => {
      for (let tag = 0; tag < tags; tag++) {
        const names = attributeNames.filter(() => random() < 0.4);
        const element = await mount(Object.fromEntries(names.map(name => [name, value()])));
        // The whole walk for each tenth: the others go as far as the first question.
        await hurry(element, tags % 10 ? 1 : 20);
        const isThere =
          tags % 10 ? root(element).querySelector('[part="primary"]') !== null : wayToTheClinic(element);
        expect(isThere, element.outerHTML).to.equal(true);
        expect(badLinks(element), element.outerHTML).to.deep.equal([]);
        element.remove();
      }
    });
    expect(faults).to.deep.equal([]);
  });
});

describe('the booking link', () => {
  const bad = [
    ...[
      'javascript:alert(1)',
      'JAVASCRIPT:alert(1)',
      ' javascript:alert(1)',
      '\u0001javascript:alert(1)',
      'java\tscript:alert(1)',
    ],
    ...[
      'java\nscript:alert(1)',
      'javascript\u200b:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'blob:https://a/b',
      'file:///etc/passwd',
    ],
    ...[
      'about:blank',
      'filesystem:https://a/b',
      'view-source:https://a',
      'intent://a#Intent;end',
      'ftp://clinic.example/',
    ],
    ...[
      '//evil.example',
      '/\\evil.example',
      '\\\\evil.example',
      'https:evil.example',
      'https:///evil.example',
      'https:\\\\evil.example',
    ],
    ...[
      'https://clinic.example@evil.example',
      'https://user:pass@clinic.example/',
      'https://clinic.example\u202e/',
      'https://clinic .example',
    ],
    ...[
      'ws://clinic.example',
      'wss://clinic.example',
      'ms-word:x',
      'x-apple:y',
      'jar:https://a!/b',
      `https://clinic.example/${'a'.repeat(3_000)}`,
    ],
  ];
  const good = [
    ...[
      'https://clinic.janeapp.com/#/staff_member/1',
      '/book',
      'book.html',
      './a/../b',
      '?page=book',
      '#book',
      'tel:+16045550199',
    ],
    ...[
      'mailto:hello@clinic.example?subject=Hi',
      'https://bücher.example/termin',
      'https://clinic.example:8443/a?b=1&c=%20d#e',
    ],
    ...["https://clinic.example/it's?q=a+b", 'https://clinic.example/ä/ö'],
  ];
  const linkOf = async (url: string, more: Readonly<Record<string, string>> = {}) => {
    // One at a time: two on a page are told.
    for (const before of document.querySelectorAll('massage-fit-check')) before.remove();
    const element = await mount({ 'booking-url': url, ...more });
    await hurry(element);
    return root(element).querySelector<HTMLAnchorElement>('[part="booking"] a');
  };

  it(`U1 is left out for each of ${bad.length} addresses that lead astray, with one warning`, async () => {
    for (const url of bad) {
      const { warnings } = await overhear(async () => {
        expect(await linkOf(url), url).to.equal(null);
      });
      expect(warnings.length, url).to.equal(1);
    }
  });

  it('U2 leads exactly where the browser’s own reading of it leads', async () => {
    for (const url of good) {
      const { warnings } = await overhear(async () => {
        const link = await linkOf(url);
        expect(link?.href, url).to.equal(new URL(url, document.baseURI).href);
        expect(link?.getAttribute('href'), url).to.equal(url);
      });
      expect(warnings, url).to.deep.equal([]);
    }
  });

  it('U4 opens a new tab only with the words for it, without a way back for that page, and tells no path', async () => {
    const link = await linkOf('https://clinic.example/book', { 'booking-target': 'blank' });
    expect(link?.rel.split(' ')).to.include.members(['noopener', 'noreferrer']);
    expect(link?.textContent).to.equal(
      fill(en.result.booking.labelNewTab, { label: en.result.booking.label }),
    );
    const plain = await linkOf('https://clinic.example/book');
    expect(plain?.target).to.equal('');
    // The origin alone: a clinic's booking system counts where its visitors come from.
    expect(plain?.getAttribute('referrerpolicy')).to.equal('strict-origin-when-cross-origin');
  });

  it('U8 keeps a name that reads from right to left to itself', async () => {
    const name = 'عيادة \u202eABC';
    const link = await linkOf('/book', { 'booking-label': name });
    expect(link?.textContent).to.equal('عيادة ABC');
    expect(link?.querySelector('bdi')?.textContent).to.equal(link?.textContent);
  });
});
