// The configurator, opened from a disk: a clinic without a developer sets the check up by itself.
import { readFile } from 'node:fs/promises';
import type Axe from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { outcomes } from '../../demo/for-marketers/outcomes.ts';
import { givenBy } from '../../demo/how-it-decides/typical-visitors.ts';
import { assess } from '../../src/assessment/assess.ts';
import { languageName } from '../../src/messages/language-tag.ts';
import { launch, newPage, openPage } from '../support/e2e/browser.ts';
import { ConfiguratorPage, configuratorPage, type Disk, openDisk } from '../support/e2e/configurator.ts';
import { openSite, type Site } from '../support/e2e/site.ts';
import { Widget } from '../support/e2e/widget.ts';
import { eventually } from '../support/eventually.ts';
import { shippedLanguages } from '../support/shipped-languages.ts';

const jane = 'https://harbour.janeapp.com/#/staff_member/42';

let browser: Browser;
let site: Site;
let disk: Disk;
let address: string;
let opened: ConfiguratorPage | undefined;

beforeAll(async () => {
  [browser, site, disk] = await Promise.all([launch(), openSite(), openDisk()]);
  address = await disk.write('configurator.html', await configuratorPage());
});
afterEach(async () => {
  await opened?.page.close();
  opened = undefined;
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await disk?.remove();
});

/** By the page itself, as a person does: told from outside, a browser was seen to be quicker than the page's last letters. */
const reload = (page: Page) =>
  Promise.all([page.waitForNavigation(), page.evaluate(() => void setTimeout(() => location.reload()))]);

const open = async (fragment = '', width = 1280): Promise<ConfiguratorPage> => {
  opened = await ConfiguratorPage.open(browser, address + fragment, width);
  return opened;
};

it('works from a disk: no request, no complaint', async () => {
  const { said, asked } = await open();
  expect(said).toEqual([]);
  expect(asked.filter(each => each !== address)).toEqual([]);
});

it('from nothing to a working page with the keyboard alone, at 320 pixels', async () => {
  const configurator = await open('', 320);
  const { page } = configurator;
  const type = async (name: string, text: string): Promise<void> => {
    await configurator.tabTo(name);
    await page.keyboard.type(text);
  };
  await type('Booking link', jane);
  await type('Name of your clinic', 'Harbour Street Massage');
  await configurator.tabTo('Looks');
  await page.keyboard.press('Enter');
  await type('Your colour', '#ffd500');
  await configurator.tabTo('Your website');
  await page.keyboard.press('Enter');
  await type('Address of the script', '/dist/massage-fit-check.min.js');
  await configurator.tabTo('Copy');
  await page.keyboard.press('Enter');
  await eventually(
    'that it was copied',
    () => configurator.text('.piece [role=status]'),
    text => text === 'Copied.',
  );

  const [code] = await configurator.code();
  site.page(
    '/clinic.html',
    `<!doctype html><html lang="en-CA"><title>Clinic</title><link rel="icon" href="data:,"><header style="position:sticky;top:0;height:90px">Harbour</header>${code}`,
  );
  const clinic = await openPage(browser, site, '/clinic.html');
  const widget = await Widget.on(clinic.page);
  await widget.walk();
  const { links, text } = await widget.tag.evaluate(each => ({
    links: [...(each.shadowRoot?.querySelectorAll('a') ?? [])].map(link => link.getAttribute('href')),
    text: each.shadowRoot?.textContent ?? '',
  }));
  await clinic.page.close();
  expect(links).toContain(jane);
  expect(text).toContain('Harbour Street Massage');
  expect(clinic.said).toEqual([]);
});

describe('what is typed', () => {
  it('survives a reload, right or wrong', async () => {
    const configurator = await open();
    await configurator.page.type('#field-bookingUrl', 'clinic.janeapp.com');
    await configurator.page.type('#field-phone', '+1 604 555 0142');
    await reload(configurator.page);
    await configurator.isUp();
    const value = (id: string) => configurator.page.$eval(id, each => (each as HTMLInputElement).value);
    expect(await value('#field-bookingUrl')).toBe('clinic.janeapp.com');
    expect(await value('#field-phone')).toBe('+1 604 555 0142');
  });

  it('and is wrong is said in words, with what was meant in one press', async () => {
    const configurator = await open();
    await configurator.page.type('#field-bookingUrl', 'clinic.janeapp.com');
    expect(await configurator.text('#field-bookingUrl-problem')).toContain('The beginning is missing');
    await configurator.press('Use “https://clinic.janeapp.com”');
    expect(await configurator.text('#field-bookingUrl-problem')).toBe('');
    await configurator.hash(hash => hash.includes('https://clinic.janeapp.com'));
  });

  it('shows in the check at once', async () => {
    const configurator = await open('#start=intro');
    await configurator.press('First page');
    await configurator.page.type('#field-clinicName', 'Harbour');
    await configurator.page.evaluate(() => {
      location.hash = '#heading=Hello+there&look.surface=%23101010&look.text=%23ffffff';
    });
    await eventually(
      'the heading',
      () =>
        configurator.preview(each => each.shadowRoot?.querySelector('[part=heading]')?.textContent?.trim()),
      heading => heading === 'Hello there',
    );
    expect(
      await configurator.preview(each => {
        const root = each.shadowRoot?.querySelector('.root');
        return root ? getComputedStyle(root).backgroundColor : '';
      }),
    ).toBe('rgb(16, 16, 16)');
  });
});

it('takes the clinic’s menu: into the check, the code, and back; what a link gives away stands beside it', async () => {
  const configurator = await open(`#bookingUrl=${encodeURIComponent(jane)}&page.script=%2Fx.js`);
  const { page } = configurator;
  await configurator.press('Your names for styles');
  expect(await configurator.text('#group-menu')).toContain('tells whoever sees it which style came first');
  const [name, link] = ['#field-modalityNames-deep-tissue', '#field-modalityBookingUrls-deep-tissue'];
  await page.type(name, 'Therapeutic 60');
  await page.type(link, 'javascript:book()');
  expect(await configurator.text(`${link}-problem`)).toContain('A booking link begins with https://');
  await page.$eval(link, each => (each as HTMLInputElement).select());
  await page.type(link, `${jane}/treatment/60`);
  expect(await configurator.text(`${link}-problem`)).toBe('');

  const config = await eventually(
    'the menu in the check',
    () => configurator.preview(each => each.config),
    ({ modalityBookingUrls }) => modalityBookingUrls['deep-tissue'] === `${jane}/treatment/60`,
  );
  expect(config.modalityNames).toEqual({ 'deep-tissue': 'Therapeutic 60' });

  const code = (await configurator.code()).join('\n');
  expect(code).toContain('"modalityNames"');
  await configurator.press('Start again');
  await configurator.press('Paste what you have');
  await page.$eval(
    '#paste-text',
    (each, text) => {
      (each as HTMLTextAreaElement).value = text;
      each.dispatchEvent(new Event('input', { bubbles: true }));
    },
    code,
  );
  await configurator.press('Fill in the form');
  expect(await page.$eval(name, each => (each as HTMLInputElement).value)).toBe('Therapeutic 60');
  expect(await page.$eval(link, each => (each as HTMLInputElement).value)).toBe(`${jane}/treatment/60`);
});

it('speaks another language: in the check, the code, the address, and back', async () => {
  const configurator = await open(`#bookingUrl=${encodeURIComponent(jane)}&page.script=%2Fx.js`);
  const { page } = configurator;
  const heading = (wanted: string) =>
    eventually(
      `the heading in ${wanted}`,
      () =>
        configurator.preview(each => each.shadowRoot?.querySelector('[part=heading]')?.textContent?.trim()),
      found => found === shippedLanguages[wanted]?.intro.heading,
    );
  const tick = (name: string) =>
    page.evaluate(wanted => {
      const label = [...document.querySelectorAll('#group-languages label')].find(each =>
        each.textContent?.includes(wanted),
      );
      (label as HTMLElement | undefined)?.click();
    }, name);
  const written = async () => (await configurator.code()).join('\n');

  await configurator.press('Languages');
  await tick('French');
  await eventually(
    'the switch in the check',
    () =>
      configurator.preview(each =>
        [...(each.shadowRoot?.querySelectorAll('button[lang]') ?? [])].map(({ textContent }) =>
          textContent?.trim(),
        ),
      ),
    names => names?.join() === 'English,Français',
  );
  await heading('en');
  expect(await written()).toContain('languages="en fr"');
  expect(await configurator.text('#group-languages')).toContain('not yet reviewed by a clinician');
  expect(await configurator.text('#group-languages')).toContain(
    'visitors choose on the first page: English or French.',
  );
  await page.select('#field-summaryLang', 'en');
  await eventually('the code', written, code =>
    /^<script defer src="\/languages\/fr\.js"><\/script>\n.*languages="en fr"\s+summary-lang="en"/s.test(
      code,
    ),
  );
  await configurator.hash(hash => hash.includes('languages=en+fr'));

  const code = await written();
  await configurator.press('Undo');
  await configurator.press('Undo');
  await eventually('no other language', written, text => !text.includes('languages'));
  await configurator.press('Start again');
  await configurator.press('Paste what you have');
  await page.$eval(
    '#paste-text',
    (each, text) => {
      (each as HTMLTextAreaElement).value = text;
      each.dispatchEvent(new Event('input', { bubbles: true }));
    },
    code,
  );
  await configurator.press('Fill in the form');
  expect(await written()).toBe(code);
});

it('shows each language as it looks, whatever is set up', async () => {
  const configurator = await open();
  for (const [tag, { intro }] of Object.entries(shippedLanguages)) {
    await configurator.page.evaluate(
      name => {
        const label = [...document.querySelectorAll('.preview label')].find(
          each => each.textContent?.trim() === name,
        );
        (label as HTMLElement | undefined)?.click();
      },
      languageName(tag, 'en'),
    );
    await eventually(
      `the check in ${tag}`,
      () =>
        configurator.preview(each => each.shadowRoot?.querySelector('[part=heading]')?.textContent?.trim()),
      found => found === intro.heading,
    );
  }
});

it('says what a builder without folders does with the files of languages, and what to do there', async () => {
  const configurator = await open(
    `#bookingUrl=${encodeURIComponent(jane)}&page.script=%2Fs%2Fmassage-fit-check.min.js&languages=en+fr`,
  );
  await configurator.page.select('#builder', 'squarespace');
  const copyPart = () => configurator.text('[aria-labelledby=copy-name]');
  await eventually('the pointer', copyPart, text => text.includes('Squarespace has no folders'));
  expect(await copyPart()).toContain('Folder of the language files');
  expect(await copyPart()).not.toContain('a folder called “languages”');
  await configurator.press('Use “/s/”');
  await eventually(
    'the address in the code',
    async () => (await configurator.code()).join('\n'),
    code => code.includes('src="/s/fr.js"'),
  );
  expect(await copyPart()).toContain('as it stands in the code');
});

it('says how a file comes to a builder before it asks where the file is', async () => {
  const configurator = await open(`#bookingUrl=${encodeURIComponent(jane)}`);
  await configurator.page.select('#builder', 'squarespace');
  const copyPart = () => configurator.text('[aria-labelledby=copy-name]');
  await eventually('how to upload', copyPart, text => text.includes('choose File, and upload'));
  expect((await configurator.code()).join('')).toBe('');
  await configurator.press('Use “/s/massage-fit-check.min.js”');
  await eventually(
    'the address in the code',
    async () => (await configurator.code()).join('\n'),
    code => code.includes('src="/s/massage-fit-check.min.js"'),
  );
});

it('asks first of all what the website is made with, says what that needs, and writes for it', async () => {
  const { page, text } = await open();
  const [first] = await page.$$eval('[aria-labelledby=settings-name] label', labels =>
    labels.map(({ textContent }) => textContent),
  );
  expect(first).toBe('What is your website made with?');
  await page.select('#builder', 'squarespace');
  await eventually(
    'the plan it needs, beside the choice',
    () => text('[aria-labelledby=settings-name]'),
    said => said.includes('the smallest plan has neither'),
  );
  expect(await text('[aria-labelledby=copy-name]')).toContain('made with: Squarespace');
  await eventually(
    'the choice in the address',
    () => page.url(),
    url => url.includes('builder=squarespace'),
  );
  await reload(page);
  await eventually(
    'the choice after a reload',
    () => text('[aria-labelledby=copy-name]'),
    said => said.includes('made with: Squarespace'),
  );
});

it('leads from a search for a way to make websites to the choice of it', async () => {
  const configurator = await open();
  await configurator.page.type('#search', 'wordpress');
  await configurator.press('WordPress, as a shortcode of the plugin');
  expect(await configurator.focused()).toContain('What is your website made with?');
  expect(await configurator.page.$eval('#builder', each => (each as HTMLSelectElement).value)).toBe(
    'wordpress-shortcode',
  );
});

it('looks at a language by choice and by the check’s own switch: the last press counts, and no code changes', async () => {
  const configurator = await open(
    `#bookingUrl=${encodeURIComponent(jane)}&page.script=%2Fx.js&languages=en+fr`,
  );
  const heading = (wanted: string) =>
    eventually(
      `the heading in ${wanted}`,
      () =>
        configurator.preview(each => each.shadowRoot?.querySelector('[part=heading]')?.textContent?.trim()),
      found => found === shippedLanguages[wanted]?.intro.heading,
    );
  const pressSwitch = (tag: string) =>
    configurator.page.evaluate(
      wanted =>
        document
          .querySelector('iframe')
          ?.contentDocument?.querySelector('massage-fit-check')
          ?.shadowRoot?.querySelector<HTMLElement>(`button[lang=${wanted}]`)
          ?.click(),
      tag,
    );
  const choose = (name: string) =>
    configurator.page.evaluate(wanted => {
      [...document.querySelectorAll<HTMLElement>('.preview label')]
        .find(each => each.textContent?.trim() === wanted)
        ?.click();
    }, name);
  const chosen = () =>
    configurator.page.$$eval('.preview [name=language]', all =>
      all
        .filter(each => (each as HTMLInputElement).checked)
        .map(each => (each as HTMLInputElement).labels?.[0]?.textContent?.trim()),
    );
  const code = (await configurator.code()).join();

  await heading('en');
  await pressSwitch('fr');
  await heading('fr');
  expect(await chosen()).toEqual(['French']);
  expect(await configurator.text('.preview [role=status]')).toContain('Only a look, in French');
  await choose('English');
  await heading('en');
  await pressSwitch('fr');
  await heading('fr');
  await choose('As set up');
  await heading('en');
  expect(await configurator.text('.preview [role=status]')).toBe('');
  expect((await configurator.code()).join()).toBe(code);
});

it('asks for a way to book in place of code, and leads to the field', async () => {
  const configurator = await open();
  expect(await configurator.code()).toEqual([]);
  await configurator.press('Phone number');
  expect(await configurator.focused()).toBe('Phone number');
});

it('asks for the country where nothing says it', async () => {
  const configurator = await open();
  const { page } = configurator;
  await page.type('#field-phone', '604 555 0142');
  expect(await configurator.text('.settings')).toContain('Which country is your clinic in?');
  await eventually(
    'the question',
    () => configurator.text('main'),
    text => text.includes('Nothing here says your country'),
  );
  await configurator.press('Country');
  expect(await configurator.focused()).toBe('Country');
  await page.keyboard.type('Canada');
  await eventually(
    'no question',
    () => configurator.text('main'),
    text =>
      !text.includes('Nothing here says your country') && !text.includes('Which country is your clinic in?'),
  );
  await configurator.hash(hash => hash.includes('country=CA'));
});

it('takes back, brings back, and starts again', async () => {
  const configurator = await open('#phone=604+555+0142');
  await configurator.press('Start again');
  await configurator.hash(hash => !hash.includes('604'));
  await configurator.press('Undo');
  await configurator.hash(hash => hash.includes('604'));
  await configurator.press('Redo');
  await configurator.hash(hash => !hash.includes('604'));
});

it('understands what is pasted, names what it does not, and keeps the rest', async () => {
  const configurator = await open();
  await configurator.press('Paste what you have');
  await configurator.page.$eval(
    '#paste-text',
    (each, text) => {
      (each as HTMLTextAreaElement).value = text;
      each.dispatchEvent(new Event('input', { bubbles: true }));
    },
    `<massage-fit-check booking-url="${jane}" colour="#14594f" mood="sunny"></massage-fit-check>`,
  );
  await configurator.press('Fill in the form');
  const said = await configurator.text('#paste [role=status]');
  expect(said).toContain('2 settings');
  expect(said).toContain('“mood” is not a setting');
  expect(await configurator.page.$eval('#field-bookingUrl', each => (each as HTMLInputElement).value)).toBe(
    jane,
  );
});

it('shows every way to end with one press, and leaves focus and place alone', async () => {
  const configurator = await open();
  for (const { name, plan } of outcomes) {
    const { route } = assess(givenBy(plan));
    await configurator.press(name);
    await eventually(
      `the result “${name}”`,
      () => configurator.preview(each => each.assessment?.route),
      found => found === route,
    );
  }
  expect(await configurator.page.evaluate(() => document.activeElement?.localName)).not.toBe('iframe');
  expect(await configurator.page.evaluate(() => scrollY)).toBe(0);
});

it('shows what counters hear, and that is no answer', async () => {
  const configurator = await open('#variant=home');
  const frame = await eventually('the frame', () => configurator.page.frames()[1]);
  const widget = await Widget.on(frame);
  await widget.walk();
  const heard = await eventually(
    'the end in the list',
    () => configurator.text('.events'),
    text => text.includes('mfc_complete'),
  );
  expect(heard).toContain('{ "event": "mfc_start", "variant": "home" }');
  expect(heard).toContain('plausible("mfc_start", { "props": { "variant": "home" } })');
  expect(heard).toContain('_paq.push([ "trackEvent", "Massage fit check", "mfc_start", "home" ])');
  expect(heard).not.toMatch(/neck|pain|therapeutic/);

  await configurator.page.evaluate(() => {
    location.hash = '#variant=home&analytics=matomo';
  });
  const own = await eventually(
    'only its own counter',
    () => configurator.text('.events'),
    text => !text.includes('plausible('),
  );
  expect(own).toContain('_paq.push([ "trackEvent", "Massage fit check", "mfc_start", "home" ])');
});

it('opens what is wrong, says that the form is empty, and leads past all fields to the code', async () => {
  const configurator = await open('#bookingUrl=https://clinic.example/book&theme=sideways');
  const { page } = configurator;
  const isShown = () => page.$eval('#group-looks', group => (group as HTMLDetailsElement).open);
  expect(await isShown()).toBe(true);
  await configurator.press('Go to what to copy');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('What to copy');
  await configurator.press('Start again');
  await eventually(
    'it is said',
    () => configurator.text('.toolbar'),
    text => text.includes('The form is empty. Undo brings it back.'),
  );
});

it('asks for no name of a style that is not offered', async () => {
  const configurator = await open('#modalities=relaxation-massage');
  const { page } = configurator;
  await page.$eval('#group-menu', group => {
    (group as HTMLDetailsElement).open = true;
  });
  const names = await page.$$eval('#group-menu input', fields => fields.map(({ id }) => id));
  expect(names).toEqual([
    'field-modalityNames-relaxation-massage',
    'field-modalityBookingUrls-relaxation-massage',
  ]);
});

/** The text of the file that a press on this button hands out. */
const download = async (configurator: ConfiguratorPage, button: string): Promise<string> => {
  const { page } = configurator;
  await page.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = blob => {
      (blob as Blob).text().then(text => document.body.setAttribute('data-saved', text));
      return make.call(URL, blob);
    };
  });
  await configurator.press(button);
  return eventually('the file', () => page.$eval('body', each => each.getAttribute('data-saved')));
};

it('asks for counter and ID before it gives a container for Tag Manager', async () => {
  const configurator = await open();
  await configurator.press('Measurement ID of Google Analytics 4');
  expect(await configurator.focused()).toBe('Measurement ID of Google Analytics 4');
  await configurator.page.keyboard.type('ab12cd34ef');
  await configurator.press('Use “G-AB12CD34EF”');
  await configurator.page.select('#field-analytics', 'datalayer');
  const { containerVersion } = JSON.parse(await download(configurator, 'Download the container'));
  expect(containerVersion.variable[0].parameter).toEqual([
    { type: 'TEMPLATE', key: 'value', value: 'G-AB12CD34EF' },
  ]);
});

it('gives a page of its own that works from a disk', async () => {
  const configurator = await open(`#bookingUrl=${encodeURIComponent(jane)}&clinicName=Harbour`);
  const text = await download(configurator, 'Download as a page');
  const own = await newPage(browser);
  await own.goto(await disk.write('own.html', text));
  const widget = await Widget.on(own);
  await widget.walk();
  expect(await widget.text()).toContain('Harbour');
  await own.close();
});

it('gives a page of its own in another language', async () => {
  const configurator = await open(`#bookingUrl=${encodeURIComponent(jane)}&lang=fr-CA`);
  const text = await download(configurator, 'Download as a page');
  const own = await newPage(browser);
  await own.goto(await disk.write('own-fr.html', text));
  const widget = await Widget.on(own);
  expect(await widget.heading()).toBe(shippedLanguages['fr']?.intro.heading);
  expect(await own.title()).toBe(shippedLanguages['fr']?.intro.heading);
  await own.close();
});

describe('anybody can use it', () => {
  it.each([
    ['light', 320],
    ['light', 1280],
    ['dark', 320],
    ['dark', 1280],
  ] as const)(
    'axe finds nothing, and nothing is wider than the page: %s, %i pixels',
    async (scheme, width) => {
      const setUp =
        '#bookingUrl=clinic.example&phone=604+555+0142&accent=%23ffd500&page.script=%2Fx.js&texts.intro.heading=Hello&languages=en+fr+xx&summaryLang=es';
      const { page } = await open(setUp, width);
      await page.evaluate(wanted => {
        document.documentElement.style.colorScheme = wanted;
      }, scheme);
      await page.$$eval('details', all => {
        for (const each of all) each.open = true;
      });
      await page.evaluate(await readFile('node_modules/axe-core/axe.min.js', 'utf8'));
      const faults = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: typeof Axe };
        const { violations } = await axe.run({ exclude: [['iframe']] }, { resultTypes: ['violations'] });
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
      });
      expect(faults).toEqual([]);
      expect(await page.$$eval('details:not([open])', all => all.length)).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    },
  );

  it('help opens beside its field, not over it, and closes by Escape', async () => {
    const configurator = await open();
    await configurator.tabTo('Help: Booking link');
    await configurator.page.keyboard.press('Enter');
    const help = () =>
      configurator.page.$eval('#field-bookingUrl-help', each => {
        const { bottom, left, right } = each.getBoundingClientRect();
        const field = document.querySelector('#field-bookingUrl')?.getBoundingClientRect();
        const button = document
          .querySelector('[popovertarget="field-bookingUrl-help"]')
          ?.getBoundingClientRect();
        return {
          isOpen: each.matches(':popover-open'),
          gap: Math.abs((button?.top ?? 0) - bottom),
          isInside: left >= 0 && right <= innerWidth,
          isOver: bottom > (field?.top ?? 0),
        };
      });
    await eventually(
      'the help',
      help,
      ({ isOpen, gap, isInside, isOver }) => isOpen && gap < 20 && isInside && !isOver,
    );
    await configurator.page.keyboard.press('Escape');
    await eventually('that it closes', help, ({ isOpen }) => !isOpen);
    expect(await configurator.focused()).toBe('Help: Booking link');
  });
});
