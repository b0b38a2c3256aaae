// The package as npm packs it, installed in an empty project, and used there in the three ways that the documents name.
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { en } from '../../src/messages/en.ts';
import { launch, type Opened, openPage } from '../support/e2e/browser.ts';
import { openSite, type Site } from '../support/e2e/site.ts';
import { Widget } from '../support/e2e/widget.ts';
import { InstalledSite } from '../support/installed/installed-site.ts';

const tag = `<massage-fit-check booking-url="/book" clinic-name="Ivy Clinic"><a href="/book">Book</a></massage-fit-check>`;
const page = (head: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A clinic</title><link rel="icon" href="data:,">${head}<body>${tag}`;

let installed: InstalledSite;
let browser: Browser;
let site: Site;
let opened: Opened | undefined;

beforeAll(async () => {
  [installed, browser] = await Promise.all([InstalledSite.make(process.cwd()), launch()]);
});
afterEach(async () => {
  await opened?.page.close();
  opened = undefined;
  await site?.close();
});
afterAll(async () => {
  installed?.remove();
  await browser?.close();
});

/** A file of the project at an address of the site. */
const serve = (path: string, name: string) =>
  site.answers.set(path, response =>
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(installed.read(name)),
  );

const worksOn = async (path: string) => {
  opened = await openPage(browser, site, path);
  const widget = await Widget.on(opened.page);
  await widget.walk();
  expect(await widget.heading()).toBe(en.result.outcomes.therapeutic.heading);
  expect(opened.said).toEqual([]);
};

describe('the package holds', () => {
  it('what is published, and nothing of the workshop', () => {
    expect(readdirSync(installed.package).sort()).toEqual(
      ['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'package.json'].sort(),
    );
  });

  it('what changed in this version', () => {
    expect(installed.read('node_modules/massage-fit-check/CHANGELOG.md')).toContain(
      `## [${packageJson.version}]`,
    );
  });
});

describe('in plain HTML', () => {
  const dist = 'node_modules/massage-fit-check/dist';
  const hashOf = (name: string): string => JSON.parse(installed.read(`${dist}/sri.json`)).integrity[name];

  it.each([
    ['the classic script', 'massage-fit-check.min.js', 'defer'],
    ['the module', 'massage-fit-check.js', 'type="module"'],
  ])('%s runs under the hash that the package names', async (_, name, kind) => {
    site = await openSite();
    serve(`/${name}`, `${dist}/${name}`);
    const script = `<script ${kind} src="/${name}" integrity="${hashOf(name)}" crossorigin="anonymous"></script>`;
    site.page('/page', page(script));
    await worksOn('/page');
  });

  it('the hashes are of this version, byte for byte', () => {
    const { version, integrity } = JSON.parse(installed.read(`${dist}/sri.json`));
    expect(version).toBe(packageJson.version);
    for (const [name, hash] of Object.entries(integrity)) {
      const bytes = installed.read(`${dist}/${name}`);
      expect(hash, name).toBe(`sha384-${createHash('sha384').update(bytes).digest('base64')}`);
    }
  });
});

describe('with Vite', () => {
  it('is built into the site, with one copy of Lit', async () => {
    installed.write('index.html', page('<script type="module" src="/main.js"></script>'));
    installed.write(
      'main.js',
      "import 'massage-fit-check/define';\nimport { LitElement } from 'lit';\nLitElement;\n",
    );
    const vite = resolve('node_modules/vite/bin/vite.js');
    const { isWell, printed } = await installed.node(vite, 'build', '--logLevel', 'warn');
    expect(printed).toBe('');
    expect(isWell).toBe(true);

    site = await openSite();
    const scripts = readdirSync(join(installed.folder, 'dist/assets')).filter(name => name.endsWith('.js'));
    for (const name of scripts) serve(`/assets/${name}`, `dist/assets/${name}`);
    site.page('/', installed.read('dist/index.html'));
    await worksOn('/');
    expect(await opened?.page.evaluate(() => Reflect.get(globalThis, 'litElementVersions'))).toHaveLength(1);
  });
});

describe('in Node', () => {
  const prints = async (code: string, ...flags: string[]) => {
    const { isWell, printed } = await installed.node(...flags, '--eval', code);
    expect(isWell, printed).toBe(true);
    return printed.trim();
  };
  const first =
    "assess({ help: ['tingle'], where: ['wrist-hand'], hand: ['median', 'shake'] }).matches[0].condition";

  it('an import of the parts that need no page works', async () => {
    const code = `import { assess } from 'massage-fit-check/assess';
      import { version } from 'massage-fit-check';
      import { renderFirstPage } from 'massage-fit-check/server';
      const html = renderFirstPage({ attributes: { 'booking-url': '/book' }, stylesheet: '/a.css', fallback: '', lang: 'en' });
      console.log(version, ${first}, html.includes('<template shadowrootmode="open"'));`;
    expect(await prints(code, '--input-type=module')).toBe(`${packageJson.version} carpal-tunnel true`);
  });

  it('so does require', async () => {
    const code = `const { assess } = require('massage-fit-check/assess'); console.log(${first})`;
    expect(await prints(code, '--input-type=commonjs')).toBe('carpal-tunnel');
  });
});
