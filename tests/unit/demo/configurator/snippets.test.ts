// What there is to copy: never unfinished, nothing but what was set; and what is pasted back is what it was made of.
// The snippets that are HTML are pasted back in a browser: tests/browser/configurator.test.ts.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paste } from '../../../../demo/configurator/paste/paste.ts';
import { pasteInto } from '../../../../demo/configurator/paste/paste-into.ts';
import { canSay } from '../../../../demo/configurator/snippets/builder.ts';
import { builders } from '../../../../demo/configurator/snippets/builders.ts';
import { writeSnippet } from '../../../../demo/configurator/snippets/write-snippet.ts';
import { withChoice, withoutWords, withPack } from '../../../../demo/configurator/state/languages.ts';
import { ready } from '../../../../demo/configurator/state/ready.ts';
import type { SetUp } from '../../../../demo/configurator/state/set-up.ts';
import { version } from '../../../../src/version.ts';
import { finishedSetUps, plainBrowser } from '../../../support/set-ups.ts';

const builderOf = (id: string) => {
  const found = builders.find(each => each.id === id);
  if (!found) throw new Error(`No builder ${id}.`);
  return found;
};
const written = (id: string, setUp: SetUp, browser = plainBrowser): string => {
  const snippet = writeSnippet(builderOf(id), setUp, browser);
  if (!('pieces' in snippet)) throw new Error(`It asks for ${snippet.asksFor.join()}.`);
  return snippet.pieces.map(({ code }) => code).join('\n\n');
};
const script = 'https://clinic.example/massage-fit-check.min.js';
const jane = 'https://clinic.janeapp.com/#/staff_member/42';
/** Settings that stand in JSON alone. */
const withoutAttribute = {
  'bookingUrls.relaxation': '/calm',
  'modalityNames.deep-tissue': 'Therapeutic 60',
  'modalityBookingUrls.deep-tissue': '/therapeutic-60',
  'texts.intro.heading': 'Hello',
};
const least = { bookingUrl: jane, 'page.script': script };

describe.each(builders)('$name', builder => {
  test('asks for a way to book before there is anything to copy', () => {
    expect(writeSnippet(builder, { clinicName: 'Harbour', 'page.script': script }, plainBrowser)).toEqual({
      asksFor: ['bookingUrl', 'phone'],
    });
  });

  test('asks for the address of the script where that stands in it', () => {
    const snippet = writeSnippet(builder, { bookingUrl: jane }, plainBrowser);
    expect(snippet).toEqual(
      builder.needsScript ? { asksFor: ['page.script'] } : expect.objectContaining({ leftOut: [] }),
    );
  });

  test('says nothing of what is default or wrong', () => {
    const code = written(builder.id, {
      ...least,
      theme: 'auto',
      start: 'intro',
      forwardUtm: 'false',
      phone: 'call us',
      'look.radius': '12px',
    });
    expect(code).not.toMatch(/theme|start|forward|phone|radius|call us/i);
  });

  test('holds no placeholder', () => {
    expect(written(builder.id, least)).not.toMatch(/your-|example\.com|YOUR|\.\.\.|…|TODO/);
  });

  test('names what cannot be said with it', () => {
    const snippet = writeSnippet(builder, { ...least, ...withoutAttribute }, plainBrowser);
    const lacks = builder.lacks.includes('texts.');
    expect(snippet).toMatchObject({
      leftOut: lacks ? Object.keys(withoutAttribute) : [],
    });
  });
});

test.each(['wordpress-shortcode', 'wordpress-block', 'wix'])('%s: pasted back, it is the same set-up', id => {
  const builder = builderOf(id);
  fc.assert(
    fc.property(finishedSetUps, setUp => {
      const made = ready(setUp, plainBrowser);
      const said = Object.fromEntries(Object.entries(made).filter(([path]) => canSay(builder, path)));
      const back = paste(written(id, setUp), plainBrowser);
      expect(back?.notes).toEqual([]);
      expect(ready(back?.setUp ?? {}, plainBrowser)).toEqual({ ...builder.presets, ...said });
    }),
  );
});

test('the simplest snippet is a script, a tag and a link', () => {
  expect(written('html', { ...least, accent: '#FFD500' })).toBe(
    `<script defer src="${script}"></script>

<massage-fit-check booking-url="${jane}" accent="#FFD500">
  <a href="${jane}">Book a consultation</a>
</massage-fit-check>`,
  );
});

test('the menu stands in the JSON inside the tag', () => {
  const menu = {
    'modalityNames.deep-tissue': 'Therapeutic 60',
    'modalityBookingUrls.deep-tissue': `${jane}/treatment/60`,
    'modalityBookingUrls.sports-massage': 'not a link',
  };
  const [, json] = /json">([\s\S]*?)<\/script>/.exec(written('html', { ...least, ...menu })) ?? [];
  expect(JSON.parse(json ?? '')).toEqual({
    modalityNames: { 'deep-tissue': 'Therapeutic 60' },
    modalityBookingUrls: { 'deep-tissue': `${jane}/treatment/60` },
  });
});

test('without a booking link, the link inside is the phone', () => {
  expect(written('html', { phone: '+1 604 555 0142', 'page.script': script })).toContain(
    '<a href="tel:+16045550142">Call +1 604 555 0142</a>',
  );
});

test('out of a frame of Framer, booking opens in the whole window', () => {
  expect(written('framer', least)).toContain('booking-target="top"');
  expect(written('framer', { ...least, bookingTarget: 'blank' })).toContain('booking-target="blank"');
});

test('the script of an exact version on a CDN is checked by its hash, no other', () => {
  const browser = {
    ...plainBrowser,
    hashes: { 'massage-fit-check.min.js': 'sha384-abc', 'languages/fr.js': 'sha384-def' },
  };
  const pinned = `https://cdn.jsdelivr.net/npm/massage-fit-check@${version}/dist/massage-fit-check.min.js`;
  expect(written('html', { ...least, 'page.script': pinned }, browser)).toContain('integrity="sha384-abc"');
  expect(written('tag-manager', { ...least, 'page.script': pinned }, browser)).toContain(
    'script.integrity = "sha384-abc";',
  );
  expect(written('html', least, browser)).not.toContain('integrity');
});

describe('languages', () => {
  const bilingual = { ...least, 'page.packs': 'fr' };

  test('come beside the script, and before it', () => {
    expect(written('html', bilingual)).toMatch(
      /^<script defer src="https:\/\/clinic\.example\/languages\/fr\.js"><\/script>\n<script defer src="https:\/\/clinic\.example\/massage-fit-check\.min\.js">/,
    );
    expect(written('html', { ...bilingual, 'page.packFolder': '/s' })).toContain('src="/s/fr.js"');
    expect(written('shopify', bilingual)).toContain("{{ 'fr.js' | asset_url }}");
    expect(written('react', bilingual)).toContain("import 'massage-fit-check/languages/fr';");
    expect(written('tag-manager', bilingual).match(/script\.src = /g)).toHaveLength(2);
  });

  test('that a setting asks for come without a tick', () => {
    for (const setUp of [{ lang: 'fr-CA' }, { languages: 'en fr' }, { summaryLang: 'fr' }])
      expect(written('html', { ...least, ...setUp })).toContain('languages/fr.js');
    expect(written('html', { ...least, lang: 'en-CA', summaryLang: 'de' })).not.toContain('languages/');
  });

  test('are checked by their hash where the script is', () => {
    const pinned = `https://unpkg.com/massage-fit-check@${version}/dist/massage-fit-check.min.js`;
    const browser = { ...plainBrowser, hashes: { 'languages/fr.js': 'sha384-def' } };
    expect(written('html', { ...bilingual, 'page.script': pinned }, browser)).toContain(
      `src="https://unpkg.com/massage-fit-check@${version}/dist/languages/fr.js"\n  integrity="sha384-def"`,
    );
  });

  test('give the link inside their words, where visitors read them first', () => {
    expect(written('html', { ...least, lang: 'fr' })).toContain('>Réserver</a>');
    expect(written('html', { ...least, languages: 'fr en' })).toContain('>Réserver</a>');
    expect(written('html', bilingual)).toContain('>Book a consultation</a>');
  });

  test('are left to the plugin in WordPress, and said only as settings', () => {
    expect(written('wordpress-shortcode', { ...bilingual, languages: 'en fr' })).toBe(
      `[massage_fit_check booking_url="${jane}" languages="en fr"]`,
    );
  });
});

describe('a language', () => {
  const { packs } = plainBrowser;

  test('that is ticked is one that visitors are offered, unless the choice was taken away', () => {
    expect(withPack({}, 'fr', true, packs)).toEqual({ languages: 'en fr' });
    expect(written('html', { ...least, ...withPack({}, 'fr', true, packs) })).toContain('languages="en fr"');
    const without = withChoice(withPack({}, 'fr', true, packs), false, packs);
    expect(withPack(without, 'es', true, packs)).toEqual({ 'page.packs': 'fr es' });
  });

  test('to begin with is the first of the choice', () => {
    expect(written('html', { ...least, lang: 'fr-CA', languages: 'en fr' })).toContain('languages="fr en"');
    expect(written('html', { ...least, lang: 'de', languages: 'en fr' })).toContain('languages="en fr"');
  });

  test('joins the choice on the first page, and leaves it with the last', () => {
    const both = withChoice({ 'page.packs': 'fr' }, true, packs);
    expect(both).toEqual({ languages: 'en fr' });
    expect(ready(withPack(both, 'es', true, packs), plainBrowser)).toEqual({ languages: 'en fr es' });
    expect(withPack(both, 'fr', false, packs)).toEqual({});
    expect(withChoice(both, false, packs)).toEqual({ 'page.packs': 'fr' });
  });

  test('without words is named', () => {
    expect(withoutWords({ languages: 'en fr de', lang: 'fr-CA', summaryLang: 'zh' }, packs)).toEqual([
      'de',
      'zh',
    ]);
  });
});

describe('pasting', () => {
  const pasted = (text: string) => paste(text, plainBrowser);

  test('a link alone is the booking link, a number alone the phone', () => {
    expect(pasted(` ${jane} `)).toEqual({ setUp: { bookingUrl: jane }, notes: [] });
    expect(pasted('+1 604 555 0142')).toEqual({ setUp: { phone: '+1 604 555 0142' }, notes: [] });
  });

  test('JSON alone', () => {
    expect(
      pasted(
        '{ "bookingUrl": "/book", "modalities": ["deep-tissue"], "forwardUtm": true, "bookingurls": {}, "mood": 1 }',
      ),
    ).toEqual({
      setUp: { bookingUrl: '/book', modalities: 'deep-tissue', forwardUtm: 'true' },
      notes: [
        '“bookingurls” is not a setting; perhaps bookingUrl was meant. It was left out.',
        '“mood” is not a setting. It was left out.',
      ],
    });
  });

  test('JSON that is none says where', () => {
    expect(pasted('{ "bookingUrl": "/book", }')?.notes).toEqual([
      'The JSON is not valid near line 1: a comma too many; using nothing of it.',
    ]);
  });

  test('a shortcode with hyphens, single quotes and what a visual editor makes of an ampersand', () => {
    expect(pasted("Hello [massage-fit-check booking-url='/book?a=1&amp;b=2' colour=#14594f] bye")).toEqual({
      setUp: { bookingUrl: '/book?a=1&b=2', accent: '#14594f' },
      notes: ['“colour” is called accent; it was taken as that.'],
    });
  });

  test('an address that "share" made', () => {
    expect(pasted('file:///C:/dist/configurator.html#theme=dark&phone=%2B1+604+555+0142')?.setUp).toEqual({
      theme: 'dark',
      phone: '+1 604 555 0142',
    });
  });

  test('a rule of a style sheet', () => {
    expect(pasted('massage-fit-check { --mfc-surface: #fffefb; --mfc-font: Inter; }')).toEqual({
      setUp: { 'look.surface': '#fffefb' },
      notes: ['“--mfc-font” is not set by this form. Keep it in your style sheet.'],
    });
  });

  test('something else altogether is nothing', () => {
    expect(pasted('Dear diary')).toBeNull();
    expect(pasted('  ')).toBeNull();
  });
});

describe('pasting into the form', () => {
  const before = { theme: 'dark', 'page.script': script };

  test('puts what is pasted in place of what was there, but the address of the script', () => {
    const [after, { summary }] = pasteInto(before, jane, plainBrowser);
    expect(after).toEqual({ bookingUrl: jane, 'page.script': script });
    expect(summary).toContain('1 setting.');
  });

  test.each(['', 'Dear diary', '[massage_fit_check wobble="1"]'])('leaves the form alone: “%s”', text => {
    expect(pasteInto(before, text, plainBrowser)[0]).toBe(before);
  });
});
