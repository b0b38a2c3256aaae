// Each snippet of the configurator that is HTML, pasted back: the same set-up. And what clinics have on their pages.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { paste } from '../../demo/configurator/paste/paste.ts';
import { canSay } from '../../demo/configurator/snippets/builder.ts';
import { builders } from '../../demo/configurator/snippets/builders.ts';
import { writeSnippet } from '../../demo/configurator/snippets/write-snippet.ts';
import { ready } from '../../demo/configurator/state/ready.ts';
import { finishedSetUps, plainBrowser } from '../support/set-ups.ts';

const sorted = (setUp: object) => Object.entries(setUp).sort(([a], [b]) => (a < b ? -1 : 1));

describe('a snippet that is pasted back', () => {
  for (const builder of builders) {
    it(`${builder.name}: is the same set-up`, () => {
      fc.assert(
        fc.property(finishedSetUps, setUp => {
          const made = ready(setUp, plainBrowser);
          const said = Object.entries(made).filter(([path]) => canSay(builder, path));
          const snippet = writeSnippet(builder, setUp, plainBrowser);
          if (!('pieces' in snippet)) throw new Error('It asks for something.');
          const back = paste(snippet.pieces.map(({ code }) => code).join('\n\n'), plainBrowser);
          expect(back?.notes).to.deep.equal([]);
          expect(sorted(ready(back?.setUp ?? {}, plainBrowser))).to.deep.equal(
            sorted({ ...builder.presets, ...Object.fromEntries(said) }),
          );
        }),
        { numRuns: 60 },
      );
    });
  }
});

const bentQuotes = 'It held curly quotes, as word processors make them. They were straightened.';

describe('what clinics paste', () => {
  const pasted = (text: string) => paste(text, plainBrowser);

  it('the tag in the middle of a page, with names of its own', () => {
    const found = pasted(`<div class="x"><p>Hello</p>
      <massage-fit-check class="wide" url="https://clinic.example/book" colour="#14594f" acent="#000000" wobble="1">
      </massage-fit-check></div>`);
    expect(found?.setUp).to.deep.equal({ bookingUrl: 'https://clinic.example/book', accent: '#14594f' });
    expect(found?.notes).to.deep.equal([
      '“url” is called booking-url; it was taken as that.',
      '“colour” is called accent; it was taken as that.',
      '“acent” is not a setting; perhaps accent was meant. It was left out.',
      '“wobble” is not a setting. It was left out.',
    ]);
  });

  it('curly quotes', () => {
    const found = pasted('<massage-fit-check booking-url=“https://clinic.example/book” theme="dark">');
    expect(found?.setUp).to.deep.equal({ bookingUrl: 'https://clinic.example/book', theme: 'dark' });
    expect(found?.notes).to.deep.equal([bentQuotes]);
  });

  it('curly quotes around values with spaces, as word processors and builders bend them', () => {
    const wanted = {
      bookingUrl: 'https://clinic.example/book',
      clinicName: 'Harbour Street Massage',
      heading: 'It’s time, isn’t it?',
      modalities: 'deep-tissue relaxation-massage',
      phone: '604 604 0142',
    };
    const tag = (before: string, after: string): string =>
      `<massage-fit-check\n${Object.entries({
        'booking-url': wanted.bookingUrl,
        'clinic-name': wanted.clinicName,
        heading: wanted.heading,
        modalities: wanted.modalities,
        phone: wanted.phone,
      })
        .map(([name, value]) => `  ${name}=${before}${value}${after}`)
        .join('\n')}\n></massage-fit-check>`;
    for (const [before, after] of [
      ['“', '”'],
      ['”', '”'],
      ['„', '“'],
      ['«', '»'],
      ['″', '″'],
      ['‘', '’'],
      ['“', '"'],
      ['&#8220;', '&#8221;'],
      ['&ldquo;', '&rdquo;'],
    ] as const) {
      const found = pasted(tag(before, after));
      expect(found?.setUp, before).to.deep.equal(wanted);
      expect(found?.notes, before).to.deep.equal([bentQuotes]);
    }
  });

  it('curly quotes in a shortcode, in the tag of the script, and in a link inside', () => {
    expect(pasted('[massage_fit_check clinic_name=“Harbour Massage” booking_url=”/book”]')).to.deep.equal({
      setUp: { clinicName: 'Harbour Massage', bookingUrl: '/book' },
      notes: [bentQuotes],
    });
    const found = pasted(
      '<script defer src=“/s/massage-fit-check.min.js”></script><massage-fit-check><a href=“/book now”>Book</a></massage-fit-check>',
    );
    expect(found?.setUp).to.deep.equal({
      'page.script': '/s/massage-fit-check.min.js',
      bookingUrl: '/book now',
    });
    expect(found?.notes[0]).to.equal(bentQuotes);
  });

  it('curly quotes that are words of the clinic stay', () => {
    expect(
      pasted('<massage-fit-check heading="Our “calm” hour" intro=\'a =“b c” d\' phone="+1 604 555 0142">'),
    ).to.deep.equal({
      setUp: { heading: 'Our “calm” hour', intro: 'a =“b c” d', phone: '+1 604 555 0142' },
      notes: [],
    });
  });

  it('a wrong value stays, to be mended in its field', () => {
    expect(pasted('<massage-fit-check booking-url="javascript:1" theme="sepia">')?.setUp).to.deep.equal({
      bookingUrl: 'javascript:1',
      theme: 'sepia',
    });
  });

  it('the box with data-, and a link inside where nothing else says how to book', () => {
    const found = pasted(
      '<div data-massage-fit-check data-theme="dark" data-x="y"><a href="/book">Book</a></div>',
    );
    expect(found?.setUp).to.deep.equal({ bookingUrl: '/book', theme: 'dark' });
    expect(found?.notes).to.deep.equal([
      '“x” is not a setting. It was left out.',
      'The link inside, “/book”, was taken as the booking link.',
    ]);
  });

  it('broken JSON inside: the attributes are kept, and the line is named', () => {
    const found = pasted(
      '<massage-fit-check phone="604 555 0142"><script type="application/json">{ "theme": "dark", }</script></massage-fit-check>',
    );
    expect(found?.setUp).to.deep.equal({ phone: '604 555 0142' });
    expect(found?.notes[0]).to.match(/^The JSON is not valid near line 1: a comma too many/);
  });

  it('the script alone is its address', () => {
    expect(pasted('<script defer src="/files/massage-fit-check.min.js"></script>')?.setUp).to.deep.equal({
      'page.script': '/files/massage-fit-check.min.js',
    });
  });
});
