// The configurator as a marketer opens it: one file, from a disk.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { inject } from 'vitest';
import { buildBundle } from '../../../scripts/build/bundles.mjs';
import { buildConfigurator } from '../../../scripts/build/configurator.mjs';
import { packBundles } from '../../../scripts/build/languages.mjs';
import type { ResolvedConfig } from '../../../src/config/types.ts';
import { eventually } from '../eventually.ts';
import { newPage } from './browser.ts';

export interface Disk {
  /** Puts a file on the disk, and says its address. */
  write(name: string, text: string): Promise<string>;
  remove(): Promise<void>;
}

export const openDisk = async (): Promise<Disk> => {
  const folder = await mkdtemp(join(tmpdir(), 'massage-fit-check-'));
  return {
    write: async (name, text) => {
      const path = join(folder, name);
      await writeFile(path, text);
      return pathToFileURL(path).href;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
};

/** The scripts of all languages, by their place in dist/. */
const packs = async (root: string): Promise<readonly (readonly [string, string])[]> => {
  const made = await Promise.all(
    packBundles(root)
      .filter(({ format }) => format === 'iife')
      .map(bundle => buildBundle(root, bundle)),
  );
  return made.flat().flatMap(file => (file.type === 'chunk' ? [[file.fileName, file.code] as const] : []));
};

/** As built from the working copy, or (TARGET=dist) as committed. */
export const configuratorPage = async (): Promise<string> => {
  if (process.env['TARGET'] === 'dist') return readFile('dist/configurator.html', 'utf8');
  const root = process.cwd();
  return buildConfigurator(
    root,
    new Map([['massage-fit-check.min.js', inject('script')], ...(await packs(root))]),
  );
};

/** The page with everything on it, and what it complained of and asked for. */
export class ConfiguratorPage {
  readonly page: Page;
  readonly said: string[] = [];
  readonly asked: string[] = [];

  private constructor(page: Page) {
    this.page = page;
    page.on('console', message => {
      if (['warn', 'error'].includes(message.type())) this.said.push(message.text());
    });
    page.on('pageerror', error => {
      this.said.push(error instanceof Error ? error.message : String(error));
    });
    page.on('request', request => {
      if (!/^(data|blob|about):/.test(request.url())) this.asked.push(request.url());
    });
  }

  static async open(browser: Browser, address: string, width = 1280): Promise<ConfiguratorPage> {
    const opened = new ConfiguratorPage(await newPage(browser));
    await opened.page.setViewport({ width, height: 900 });
    await opened.page.goto(address);
    await opened.isUp();
    return opened;
  }

  isUp = (): Promise<unknown> =>
    eventually('the form and the check', () =>
      this.page.evaluate(
        () =>
          document.querySelector('#field-bookingUrl') !== null &&
          Boolean(
            document
              .querySelector('iframe')
              ?.contentDocument?.querySelector('massage-fit-check')
              ?.shadowRoot?.querySelector('[part=heading]'),
          ),
      ),
    );

  /** What has the focus, as a screen reader would call it. */
  focused = (): Promise<string> =>
    this.page.evaluate(() => {
      const active = document.activeElement;
      const label = (active as HTMLInputElement | null)?.labels?.[0];
      return (active?.getAttribute('aria-label') ?? (label ?? active)?.textContent ?? '').trim();
    });

  /** Goes on by Tab to what is called so, as somebody without a mouse does. */
  async tabTo(name: string): Promise<void> {
    for (let i = 0; i < 150; i++) {
      await this.page.keyboard.press('Tab');
      if ((await this.focused()).startsWith(name)) return;
    }
    throw new Error(`Tab never came to “${name}”.`);
  }

  text = (selector: string): Promise<string> =>
    this.page.$eval(selector, each => (each as HTMLElement).innerText);

  /** Every piece of code that there is to copy. */
  code = (): Promise<readonly string[]> =>
    this.page.$$eval('pre', all => all.map(each => each.textContent ?? ''));

  /** Presses the first button of this name that is seen. */
  async press(name: string): Promise<void> {
    const handle = await this.page.evaluateHandle(
      wanted =>
        [...document.querySelectorAll<HTMLElement>('button, summary')].find(
          each => each.textContent?.trim().startsWith(wanted) && each.checkVisibility(),
        ) ?? null,
      name,
    );
    const button = handle.asElement();
    if (!button) throw new Error(`Nothing is called “${name}”.`);
    await (button as Awaited<ReturnType<Page['$']>>)?.evaluate(each => (each as HTMLElement).click());
  }

  /** Waits until what stands behind `#` in the address is right. */
  hash = (isRight: (hash: string) => boolean): Promise<unknown> =>
    eventually('the address', () => this.page.evaluate(() => decodeURIComponent(location.hash)), isRight);

  /** Something of the check in the preview. */
  preview = <Seen>(
    look: (widget: Element & { assessment: { route: string } | null; config: ResolvedConfig }) => Seen,
  ): Promise<Seen> =>
    this.page.evaluate(
      `(${look.toString()})(document.querySelector('iframe').contentDocument.querySelector('massage-fit-check'))`,
    ) as Promise<Seen>;
}
