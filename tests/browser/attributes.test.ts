import { expect } from '@open-wc/testing';
import { attributes } from '../../src/config/schema.ts';
import type { MassageFitCheck } from '../../src/index.ts';
import { conditionIds, modalityIds } from '../../src/knowledge/ids.ts';
import { en } from '../../src/messages/en.ts';
import { fill } from '../../src/messages/fill.ts';
import { asWideAsElsewhere } from '../support/as-wide-as-elsewhere.ts';
import { overhear } from '../support/console.ts';
import { eventually } from '../support/eventually.ts';
import { mount, speak, writtenPage } from '../support/mount.ts';
import { longer } from '../support/pseudo-languages.ts';
import { typicalVisitors } from '../support/visitors.ts';
import { inWords, type Story, Visitor } from '../support/walk.ts';

before(asWideAsElsewhere);
// A second language, for those that are about two.
before(() => speak(longer));

/** All that a condition is called: one has a name for those who told of no leg. */
const namesOf = (id: (typeof conditionIds)[number]): readonly string[] => {
  const words = en.conditions[id];
  return 'nameWithoutLeg' in words ? [words.name, words.nameWithoutLeg] : [words.name];
};

const { screens, options, parts, progress } = en.questionnaire;
const { booking, outcomes } = en.result;
const aNeck = inWords(typicalVisitors['neck-shoulder']);
const pregnancy = inWords(typicalVisitors.pregnancy);
const anEmergency: Story = { ticks: [...aNeck.ticks, en.flags['chest-pain']] };
const inCrisis: Story = { ticks: [options.help.stress, en.flags['thoughts-of-self-harm']] };
const url = 'https://clinic.example/book';

/** A visitor who has come to the end, or who stands on the first page when there is no story. */
const visitorOf = async (given: Readonly<Record<string, string>>, story?: Story): Promise<Visitor> => {
  const visitor = new Visitor(await mount(given), 'quick');
  if (story) await visitor.walk(story);
  return visitor;
};

const hrefOf = (visitor: Visitor, name: string | RegExp): string | null =>
  visitor.all('link', name)[0]?.getAttribute('href') ?? null;
const bookingHref = (visitor: Visitor) => hrefOf(visitor, /^Book/);
const says = (visitor: Visitor, words: string) => (visitor.text.includes(words) ? words : null);
const frame = (visitor: Visitor): HTMLElement => {
  const element = visitor.element.shadowRoot?.querySelector<HTMLElement>('[part="frame"]');
  if (!element) throw new Error('No frame.');
  return element;
};
const styleOf = (visitor: Visitor, name: string): string =>
  getComputedStyle(frame(visitor)).getPropertyValue(name);

interface Effect {
  /** What else the page has set, and the way to the place where the attribute shows. */
  readonly with?: Readonly<Record<string, string>>;
  readonly story?: Story;
  /** What a visitor perceives of it. */
  readonly seen: (visitor: Visitor) => unknown;
  /** Two values, each with what is perceived then. */
  readonly values: readonly (readonly [value: string, seen: unknown])[];
  readonly without: unknown;
  /** Only a look: where the visitor forces their own colours, nothing may be seen of it. */
  readonly isColour?: true;
  /** What the clinic is told of values that are allowed, where this page is not all that they need. */
  readonly told?: RegExp;
}

const isForced = matchMedia('(forced-colors: active)').matches;

const utm = (key: string): Effect => ({
  with: { 'booking-url': url },
  story: aNeck,
  seen: bookingHref,
  values: [
    ['spring', `${url}?utm_${key}=spring`],
    ['a b', `${url}?utm_${key}=a%20b`],
  ],
  without: url,
});

const link = (name: string, story?: Story): Effect => ({
  ...(story ? { story } : {}),
  seen: visitor => hrefOf(visitor, name),
  values: [
    ['/one', '/one'],
    ['https://clinic.example/two?a=1&b#c', 'https://clinic.example/two?a=1&b#c'],
  ],
  without: null,
});

/** Every attribute, by what it does for the visitor. */
const effects: Readonly<Record<string, Effect>> = {
  'booking-url': {
    story: aNeck,
    seen: bookingHref,
    values: [
      ['https://clinic.janeapp.com/#/staff_member/1', 'https://clinic.janeapp.com/#/staff_member/1'],
      ['/book?a=1&b=%20', '/book?a=1&b=%20'],
    ],
    without: null,
  },
  'booking-label': {
    with: { 'booking-url': url },
    story: aNeck,
    seen: visitor => visitor.links.find(each => each.href === url)?.textContent,
    values: [
      ['Ask Ana', 'Ask Ana'],
      ['<b>Book</b>', '<b>Book</b>'],
    ],
    without: booking.label,
  },
  'booking-target': {
    with: { 'booking-url': url },
    story: aNeck,
    seen: visitor => {
      const { target, rel, textContent } = visitor.find<HTMLAnchorElement>('link', /^Book/);
      return { target, rel, isSaid: textContent === fill(booking.labelNewTab, { label: booking.label }) };
    },
    values: [
      ['blank', { target: '_blank', rel: 'noopener noreferrer', isSaid: true }],
      ['top', { target: '_top', rel: '', isSaid: false }],
    ],
    without: { target: '', rel: '', isSaid: false },
  },
  phone: {
    story: aNeck,
    seen: visitor => hrefOf(visitor, /^Call/),
    values: [
      ['604 555 0199', 'tel:6045550199'],
      ['+1 (604) 555-0100', 'tel:+16045550100'],
    ],
    without: null,
  },
  'clinic-name': {
    story: aNeck,
    seen: visitor => visitor.headings.find(heading => heading.startsWith('Talk to')),
    values: [
      ['Cedar & Co', 'Talk to Cedar & Co'],
      ['Ivy', 'Talk to Ivy'],
    ],
    without: booking.heading,
  },
  modalities: {
    story: aNeck,
    seen: visitor => modalityIds.filter(id => visitor.headings.includes(en.modalities[id].name)),
    values: [
      ['deep-tissue', ['deep-tissue']],
      ['Relaxation-Massage, myofascial-release', ['myofascial-release', 'relaxation-massage']],
    ],
    without: ['deep-tissue', 'relaxation-massage'],
  },
  conditions: {
    story: aNeck,
    seen: visitor => {
      const said = (id: (typeof conditionIds)[number]) =>
        namesOf(id).some(name => visitor.headings.some(heading => heading.endsWith(` ${name}`)));
      return conditionIds.filter(said);
    },
    values: [
      ['rsi', []],
      ['tmj Neck-Shoulder', ['neck-shoulder']],
    ],
    without: ['neck-shoulder'],
  },
  country: {
    story: anEmergency,
    seen: visitor => hrefOf(visitor, /^Call/),
    values: [
      ['NZ', 'tel:111'],
      ['uk', 'tel:999'],
    ],
    without: null,
  },
  'emergency-number': {
    story: anEmergency,
    seen: visitor => hrefOf(visitor, /^Call/),
    values: [
      ['111', 'tel:111'],
      ['112', 'tel:112'],
    ],
    without: null,
  },
  'crisis-line': {
    story: inCrisis,
    seen: visitor => hrefOf(visitor, /^Talk to someone: call/),
    values: [
      ['988', 'tel:988'],
      ['0800 111 222', 'tel:0800111222'],
    ],
    without: null,
  },
  heading: {
    seen: visitor => visitor.heading,
    values: [
      ['Sore neck?', 'Sore neck?'],
      ['<i>&lt;', '<i>&lt;'],
    ],
    without: en.intro.heading,
  },
  intro: {
    seen: visitor =>
      says(visitor, 'A word from Ana.') ?? says(visitor, 'Hello.') ?? says(visitor, en.intro.lead),
    values: [
      ['A word from Ana.', 'A word from Ana.'],
      ['Hello.', 'Hello.'],
    ],
    without: en.intro.lead,
  },
  disclaimer: {
    seen: visitor =>
      says(visitor, 'Ask us.') ?? says(visitor, 'Or not.') ?? says(visitor, en.result.disclaimer),
    values: [
      ['Ask us.', 'Ask us.'],
      ['Or not.', 'Or not.'],
    ],
    without: en.result.disclaimer,
  },
  lang: {
    seen: visitor => [visitor.heading, frame(visitor).lang],
    values: [
      ['en-CA', [en.intro.heading, 'en-CA']],
      ['tlh', [en.intro.heading, 'en']],
    ],
    without: [en.intro.heading, 'en'],
    told: /“tlh” are not loaded/,
  },
  languages: {
    seen: visitor => visitor.all('button', /./).flatMap(({ lang }) => lang || []),
    values: [
      ['en fr', ['en', 'fr']],
      ['fr en', ['fr', 'en']],
    ],
    without: [],
  },
  'summary-lang': {
    story: aNeck,
    seen: ({ element }) =>
      [...(element.shadowRoot?.querySelectorAll('pre') ?? [])].map(({ lang }) => lang.slice(0, 2)),
    values: [
      ['fr', ['en', 'fr']],
      ['fr-CA', ['en', 'fr']],
    ],
    without: [],
  },
  regime: {
    story: aNeck,
    seen: visitor => namesOf('neck-shoulder').some(name => says(visitor, name)),
    values: [
      ['wellness', false],
      ['health', true],
    ],
    without: true,
  },
  theme: {
    seen: visitor => styleOf(visitor, 'color-scheme'),
    values: [
      ['dark', 'dark'],
      ['light', 'light'],
    ],
    without: 'normal',
    isColour: true,
  },
  accent: {
    seen: visitor => {
      for (const fade of visitor.element.shadowRoot?.getAnimations() ?? []) fade.finish();
      return getComputedStyle(visitor.find('button', en.intro.start)).backgroundColor;
    },
    values: [
      ['#0b3d91', 'rgb(11, 61, 145)'],
      ['rgb(90, 20, 60)', 'rgb(90, 20, 60)'],
    ],
    without: 'rgb(20, 89, 79)',
    isColour: true,
  },
  start: {
    seen: visitor => (visitor.isAsked ? 'asks' : 'greets'),
    values: [
      ['questions', 'asks'],
      ['intro', 'greets'],
    ],
    without: 'greets',
  },
  'forward-utm': {
    with: { 'booking-url': url },
    story: aNeck,
    seen: bookingHref,
    values: [
      ['', `${url}?utm_source=page`],
      ['false', url],
    ],
    without: url,
  },
  'utm-source': utm('source'),
  'utm-medium': utm('medium'),
  'utm-campaign': utm('campaign'),
  'utm-content': utm('content'),
  'utm-term': utm('term'),
  'first-visit-url': link(en.result.timeline.firstVisit, aNeck),
  'pregnancy-url': link(en.result.timeline.pregnancy, pregnancy),
  'privacy-url': link(en.intro.privacy),
  'reviewed-by': {
    story: aNeck,
    seen: visitor => /Reviewed by ([^.]+)\./.exec(visitor.text)?.[1],
    values: [
      ['Ana Ruiz', 'Ana Ruiz'],
      ['Li Wei', 'Li Wei'],
    ],
    without: undefined,
  },
  'reviewed-on': {
    story: aNeck,
    seen: visitor => /Reviewed on ([^.]+)\./.exec(visitor.text)?.[1],
    values: [
      ['2026-03-31', 'March 31, 2026'],
      ['2026-10-01', 'October 1, 2026'],
    ],
    without: undefined,
  },
  analytics: {
    seen: visitor => {
      const counted: unknown[] = [];
      const view = window as unknown as {
        dataLayer?: unknown[];
        plausible?: (...each: unknown[]) => void;
        _paq?: unknown[];
      };
      view.dataLayer = counted;
      view.plausible = name => counted.push({ plausible: name });
      view._paq = counted;
      visitor.element.restart();
      delete view.dataLayer;
      delete view.plausible;
      delete view._paq;
      return counted;
    },
    values: [
      ['datalayer', [{ event: 'mfc_restart' }]],
      ['plausible', [{ plausible: 'mfc_restart' }]],
      ['matomo', [['trackEvent', 'Massage fit check', 'mfc_restart']]],
    ],
    without: [],
    told: /this page has no (dataLayer|plausible|_paq)/,
  },
  variant: {
    seen: visitor => {
      let detail: unknown;
      visitor.element.addEventListener('mfc-restart', event => {
        detail = event.detail;
      });
      visitor.element.restart();
      return detail;
    },
    values: [
      ['A', { variant: 'A' }],
      ['B', { variant: 'B' }],
    ],
    without: {},
  },
};

describe('an attribute', () => {
  const address = location.href;
  beforeEach(() =>
    history.replaceState(history.state, '', `${location.pathname}${location.search}&utm_source=page`),
  );
  afterEach(() => history.replaceState(history.state, '', address));

  it('has a test below, each of them', () => {
    expect(attributes.map(({ name }) => name)).to.have.members(Object.keys(effects));
  });

  for (const [name, { with: others = {}, story, seen, values, without, isColour, told }] of Object.entries(
    effects,
  )) {
    it(`${name}: set before, set late, changed and removed`, async () => {
      const plain = isColour && isForced ? seen((await visitorOf(others, story)).readAll()) : without;
      const expected = values.map(
        ([value, effect]) => [value, isColour && isForced ? plain : effect] as const,
      );
      const [[first, firstSeen], [second, secondSeen]] = expected as [[string, unknown], [string, unknown]];
      const early = await visitorOf({ ...others, [name]: first }, story);
      expect(seen(early.readAll()), 'before').to.deep.equal(firstSeen);
      early.element.remove();

      const { warnings, faults } = await overhear(async () => {
        const visitor = await visitorOf(others, story);
        const { element } = visitor;
        const change = async (value: string | null) => {
          if (value === null) element.removeAttribute(name);
          else element.setAttribute(name, value);
          await element.updateComplete;
        };
        // A result is drawn piece by piece.
        const shows = (when: string, wanted: unknown) =>
          eventually(when, () => {
            expect(seen(visitor.readAll()), when).to.deep.equal(wanted);
            return true;
          });
        await shows('without', plain);
        await change(first);
        await shows('late', firstSeen);
        await change(second);
        await shows('changed', secondSeen);
        await change(null);
        await shows('removed', plain);
      });
      expect([...warnings.filter(line => !told?.test(line)), ...faults]).to.deep.equal([]);
    });
  }
});

describe('R4 changing attributes', () => {
  const change = async (element: MassageFitCheck, act: (name: string, value: string) => void) => {
    for (const [name, { values }] of Object.entries(effects)) {
      act(name, values[0]?.[0] ?? '');
      await element.updateComplete;
    }
  };

  for (const heading of [screens.where.heading, screens.history.heading, screens.touch.heading]) {
    it(`loses no answer on “${heading}”`, async () => {
      const visitor = await visitorOf({});
      await visitor.walkTo(heading, aNeck);
      await visitor.answer(aNeck);
      const { ticked } = visitor;
      expect(ticked).not.to.deep.equal([]);
      const { faults } = await overhear(async () => {
        await change(visitor.element, (name, value) => visitor.element.setAttribute(name, value));
        expect([visitor.heading, visitor.ticked]).to.deep.equal([heading, ticked]);
        await change(visitor.element, name => visitor.element.removeAttribute(name));
        expect([visitor.heading, visitor.ticked]).to.deep.equal([heading, ticked]);
      });
      expect(faults).to.deep.equal([]);
    });
  }

  it('keeps the result, and gives the same one again when they are taken away', async () => {
    const visitor = await visitorOf({}, aNeck);
    const before = [visitor.text, visitor.element.assessment];
    await change(visitor.element, (name, value) => visitor.element.setAttribute(name, value));
    expect(visitor.heading).to.equal(outcomes.therapeutic.heading);
    await change(visitor.element, name => visitor.element.removeAttribute(name));
    expect([visitor.text, visitor.element.assessment]).to.deep.equal(before);
  });
});

describe('a value that is not allowed', () => {
  const bad: Readonly<Record<string, string>> = {
    'booking-url': 'javascript:alert(1)',
    'booking-target': 'parent',
    phone: 'call us',
    modalities: 'hot-stones',
    conditions: 'flu',
    country: 'USA',
    'emergency-number': '9'.repeat(501),
    lang: 'not a language',
    languages: '??',
    'summary-lang': 'not a language',
    regime: 'spa',
    theme: 'sepia',
    accent: 'red;}',
    start: 'middle',
    'first-visit-url': 'data:text/html,hi',
    'privacy-url': '//elsewhere.example/',
    'reviewed-on': '2026-02-31',
    analytics: 'all',
  };
  const known = new Map<string, (typeof attributes)[number]>(attributes.map(row => [row.name, row]));

  for (const [name, value] of Object.entries(bad)) {
    it(`${name}: is left out, with one warning and one event that name it and what is allowed`, async () => {
      const events: CustomEvent<{
        issues: readonly { attribute: string; value: string; allowed: string }[];
      }>[] = [];
      const note = (event: Event) => events.push(event as (typeof events)[number]);
      document.addEventListener('mfc-issue', note);
      const { warnings, faults } = await overhear(async () => {
        const { element } = await visitorOf({ [name]: value });
        element.setAttribute('heading', 'Again');
        await element.updateComplete;
        element.remove();
      });
      document.removeEventListener('mfc-issue', note);

      expect(faults).to.deep.equal([]);
      expect(warnings).to.have.length(1);
      const shown = value.slice(0, 120);
      expect(warnings[0]).to.include(name).and.include(shown).and.include(known.get(name)?.allowed);
      expect(events).to.have.length(1);
      const [issue] = events[0]?.detail.issues ?? [];
      expect(issue?.attribute).to.equal(name);
      expect(issue?.value).to.equal(shown);
      expect(issue?.allowed).to.include(known.get(name)?.allowed);
    });
  }

  it('shows as if it had not been set', async () => {
    const { warnings } = await overhear(async () => {
      const plain = await visitorOf({});
      const wrong = await visitorOf(bad);
      expect(wrong.text).to.equal(plain.text);
      expect(styleOf(wrong, '--accent-fill')).to.equal(styleOf(plain, '--accent-fill'));
    });
    expect(warnings.filter(line => !line.includes('2 times'))).to.have.length(Object.keys(bad).length);
  });

  it('that only the browser can judge, a colour it does not know, is named too', async () => {
    const { warnings } = await overhear(() => visitorOf({ accent: 'blurple' }));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('accent="blurple"');
  });

  it('is told twenty times at most, then that there are more', async () => {
    let told = 0;
    const note = () => told++;
    document.addEventListener('mfc-issue', note);
    const { warnings } = await overhear(async () => {
      const { element } = await visitorOf({});
      for (let at = 0; at < 200; at++) {
        element.setAttribute('theme', `sepia-${at}`);
        await element.updateComplete;
      }
      expect(element.issues).to.have.length(1);
      element.remove();
    });
    document.removeEventListener('mfc-issue', note);
    expect(warnings).to.have.length(21);
    expect(warnings[19]).to.include('theme="sepia-19"');
    expect(warnings[20]).to.include('1 more').and.include('issues');
    expect(told).to.equal(20);
  });

  it('is in `issues`, until it is put right', async () => {
    const issues: unknown[] = [];
    await overhear(async () => {
      const { element } = await visitorOf({ theme: 'sepia' });
      issues.push(element.issues.map(({ attribute }) => attribute));
      element.setAttribute('theme', 'dark');
      await element.updateComplete;
      issues.push(element.issues.map(({ attribute }) => attribute));
    });
    expect(issues).to.deep.equal([['theme'], []]);
  });

  it('U3 takes the booking link away, and a good one brings it back', async () => {
    const visitor = await visitorOf({ 'booking-url': url, phone: '604 555 0199' }, aNeck);
    await overhear(async () => {
      visitor.element.setAttribute('booking-url', 'javascript:alert(1)');
      await visitor.element.updateComplete;
    });
    const left = visitor.links
      .map(each => each.getAttribute('href'))
      .filter(href => !/doi|http/.test(href ?? ''));
    // On the card, and where it ends.
    expect(left).to.deep.equal(['tel:6045550199', 'tel:6045550199']);
    visitor.element.setAttribute('booking-url', url);
    await visitor.element.updateComplete;
    expect(bookingHref(visitor)).to.equal(url);
  });
});

describe('what the clinic sees and offers', () => {
  it('leaves out of the result every style it does not offer', async () => {
    const visitor = await visitorOf({ modalities: 'relaxation-massage' }, aNeck);
    for (const id of modalityIds.filter(each => each !== 'relaxation-massage')) {
      expect(visitor.text.includes(en.modalities[id].name), id).to.equal(false);
    }
  });

  it('leaves out of the result every condition it does not see', async () => {
    const visitor = (await visitorOf({ conditions: 'headache tmj' }, aNeck)).readAll();
    for (const id of conditionIds.filter(each => each !== 'headache' && each !== 'tmj')) {
      expect(
        namesOf(id).some(name => visitor.headings.some(heading => heading.includes(name))),
        id,
      ).to.equal(false);
    }
  });

  it('never takes the way to book away', async () => {
    const visitor = await visitorOf(
      { conditions: 'scar', modalities: 'sports-massage', 'booking-url': url },
      aNeck,
    );
    expect(bookingHref(visitor)).to.equal(url);
  });
});

describe('the way to the clinic', () => {
  it('is its phone when there is no link', async () => {
    const visitor = await visitorOf({ phone: '604 555 0199' }, aNeck);
    expect(hrefOf(visitor, 'Call 604 555 0199')).to.equal('tel:6045550199');
    expect(visitor.text.includes(booking.none)).to.equal(false);
  });

  it('is a plain sentence when nothing is set', async () => {
    const visitor = await visitorOf({}, aNeck);
    expect(visitor.text.includes(booking.none)).to.equal(true);
  });

  it('is both link and phone when both are set', async () => {
    const visitor = await visitorOf({ phone: '604 555 0199', 'booking-url': url }, aNeck);
    expect([bookingHref(visitor), hrefOf(visitor, /^Call/)]).to.deep.equal([url, 'tel:6045550199']);
  });
});

describe('start="questions"', () => {
  it('asks at once whom it is for, under the heading that the clinic set, and then the first question', async () => {
    const visitor = await visitorOf({ start: 'questions', heading: 'Sore neck?' });
    const firstPart = fill(progress, { n: 1, total: 3, part: parts['what-for'] });
    expect(visitor.heading).to.equal('Sore neck?');
    expect(visitor.all('radio', options.who['someone-else'])).to.have.length(1);
    expect(visitor.all('radio', options.age['65-plus'])).to.have.length(1);
    expect(visitor.text).not.to.include(firstPart);
    await visitor.next();
    expect(visitor.heading).to.equal(screens.help.heading);
    expect(visitor.text).to.include(firstPart);
    await visitor.back();
    expect(visitor.heading).to.equal('Sore neck?');
  });

  it('goes all the way from there', async () => {
    const visitor = await visitorOf({ start: 'questions', 'booking-url': url });
    await visitor.walk(aNeck);
    expect(bookingHref(visitor)).to.equal(url);
  });
});

describe('an emergency number', () => {
  it('is words where none is known for the region', async () => {
    const visitor = await visitorOf({}, anEmergency);
    expect(visitor.text).to.include('999: United Kingdom');
  });

  it('that cannot be dialled stays readable', async () => {
    const visitor = await visitorOf({ 'emergency-number': 'the front desk' }, anEmergency);
    expect(visitor.text.includes('the front desk')).to.equal(true);
  });
});

describe('the `config` property', () => {
  const config = { heading: 'By script', bookingUrl: url, bookingUrls: { relaxation: '/calm' } };

  it('says what attributes say, and goes before them', async () => {
    const visitor = await visitorOf({ heading: 'By attribute', 'clinic-name': 'Ivy' });
    visitor.element.config = config;
    await visitor.element.updateComplete;
    expect(visitor.heading).to.equal('By script');
    expect(visitor.element.config.clinicName).to.equal('Ivy');
  });

  it('sends each outcome to a link of its own', async () => {
    const visitor = await visitorOf({});
    visitor.element.config = config;
    await visitor.walk(inWords(typicalVisitors.other));
    expect(bookingHref(visitor)).to.equal('/calm');
  });

  it('R5 set before the script came is kept', async () => {
    const page = await writtenPage();
    const early = page.document.createElement('massage-fit-check') as MassageFitCheck;
    early.config = config;
    page.document.body.append(early);
    await page.loadWidget();
    await early.updateComplete;
    expect(new Visitor(early).heading).to.equal('By script');
    expect(Object.hasOwn(early, 'config')).to.equal(false);
  });

  it('U7 of any shape throws nothing and pollutes nothing', async () => {
    const { element } = await visitorOf({});
    const { faults } = await overhear(async () => {
      for (const odd of [
        null,
        7,
        'x',
        [],
        () => 0,
        { theme: {} },
        JSON.parse('{"__proto__":{"polluted":1}}'),
      ]) {
        element.config = odd;
        await element.updateComplete;
      }
    });
    expect(faults).to.deep.equal([]);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    expect(new Visitor(element).heading).to.equal(en.intro.heading);
  });
});

describe('a JSON child', () => {
  const child = (json: string) => `<script type="application/json">${json}</script>`;

  it('says what attributes say, and own texts', async () => {
    const json = '{"clinicName":"Ivy","texts":{"intro.start":"Let us begin"}}';
    const visitor = new Visitor(await mount({}, child(json)), 'quick');
    expect(visitor.all('button', 'Let us begin')).to.have.length(1);
    expect(visitor.element.config.clinicName).to.equal('Ivy');
  });

  it('that is added late is read, and answers stay', async () => {
    const visitor = await visitorOf({});
    await visitor.walkTo(screens.where.heading, aNeck);
    await visitor.answer(aNeck);
    const { ticked } = visitor;
    visitor.element.innerHTML = child('{"texts":{"questionnaire.next":"Onwards"}}');
    await Promise.resolve();
    await visitor.element.updateComplete;
    expect(visitor.all('button', 'Onwards')).to.have.length(1);
    expect(visitor.ticked).to.deep.equal(ticked);
  });

  it('that cannot be read leaves the defaults, with one warning', async () => {
    const { warnings, faults } = await overhear(async () => {
      const element = await mount({}, child('{"heading":'));
      expect(new Visitor(element).heading).to.equal(en.intro.heading);
    });
    expect([warnings.length, faults]).to.deep.equal([1, []]);
  });
});

describe('U6 markup in the clinic’s texts', () => {
  it('shows as letters', async () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the clinic's text, not a template
    const markup = '<img src=x onerror="document.title=1">${1}{{2}}</style>';
    const texts = ['clinic-name', 'booking-label', 'heading', 'intro', 'disclaimer', 'reviewed-by'];
    const title = document.title;
    const visitor = await visitorOf({
      'booking-url': url,
      ...Object.fromEntries(texts.map(name => [name, markup])),
    });
    expect(visitor.heading).to.equal(markup);
    await visitor.walk(aNeck);
    // The clinic's name and the words on the booking link twice, what the guide is not, and who has read it.
    expect(visitor.text.split(markup)).to.have.length(7);
    expect(visitor.element.shadowRoot?.querySelectorAll('img, style')).to.have.length(0);
    expect(document.title).to.equal(title);
  });
});
