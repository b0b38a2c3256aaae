// The README is what clinics copy from: its tables, snippets, commands and paths have to be true.
import { existsSync, readFileSync } from 'node:fs';
import { runInNewContext, Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { fillTables, RESERVED } from '../../scripts/readme-tables.mjs';
import { resolveConfig } from '../../src/config/resolve-config.ts';
import { judgeUrl } from '../../src/config/safe-url.ts';
import { attributeNames } from '../../src/config/schema.ts';
import { api } from '../../src/element/api.ts';
import { isMessagePath } from '../../src/messages/own-texts.ts';

const readme = readFileSync('README.md', 'utf8');
const base = 'https://your-site.example/';

const fenced = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, text = '']) => text,
  );
const html = fenced('html');
const inlineScripts = html.flatMap(text =>
  [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code),
);

interface Usage {
  readonly attributes: ReadonlyMap<string, string>;
  readonly child: string | null;
}

/** Every widget in the snippets, as a tag or as a `<div>`: what it sets, and the JSON inside. */
const usages: readonly Usage[] = html.flatMap(text =>
  [
    ...text.matchAll(
      /<(massage-fit-check|div data-massage-fit-check)\b([^>]*)>([\s\S]*?)<\/(?:massage-fit-check|div)>/g,
    ),
  ].map(([, tag = '', written = '', inside = '']) => ({
    attributes: new Map(
      [...written.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [
        tag.startsWith('div') ? name.replace(/^data-/, '') : name,
        value,
      ]),
    ),
    child: /<script type="application\/json">([\s\S]*?)<\/script>/.exec(inside)?.[1] ?? null,
  })),
);

const issuesOf = (settings: Partial<Usage> & { readonly property?: unknown }) =>
  resolveConfig({ attributes: new Map(), child: null, property: null, base, isMessagePath, ...settings })
    .issues;

describe('README.md', () => {
  it('has the tables that the source makes', () => {
    expect(
      fillTables(readme, api) === readme,
      'Run "node scripts/readme-tables.mjs" and commit README.md.',
    ).toBe(true);
  });

  it('has the two commands, each on a line of its own', () => {
    expect(fenced('sh')).toEqual(['npm ci && npm start\n', 'npm ci && npm test\n']);
    expect(packageJson.scripts).toMatchObject({ start: expect.any(String), test: expect.any(String) });
  });

  it('names only scripts that package.json has', () => {
    const named = [...readme.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(Object.keys(packageJson.scripts)).toContain(name);
  });

  it('leaves no script of package.json out', () => {
    const [, commands = ''] = readme.split('## Commands');
    for (const [name, command] of Object.entries(packageJson.scripts)) {
      const isNamed = new RegExp(`\`npm (?:run )?${name}\``).test(commands) || commands.includes(command);
      expect(isNamed, name).toBe(true);
    }
  });

  it('names only files and folders that are there', () => {
    const named = [
      ...readme.matchAll(/`((?:src|scripts|tests|demo|dist|\.ci)\/[\w./-]*)`/g),
      ...readme.matchAll(/\]\(((?!https?:|#)[^)]+)\)/g),
    ].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(30);
    for (const path of named) expect(existsSync(path), path).toBe(true);
  });

  it('links only to headings that it has', () => {
    const anchors = [...readme.matchAll(/^#+ (.+)$/gm)].map(([, text = '']) =>
      text
        .toLowerCase()
        .replace(/[^\w -]/g, '')
        .replaceAll(' ', '-'),
    );
    for (const [, anchor] of readme.matchAll(/\]\(#([^)]+)\)/g)) expect(anchors).toContain(anchor);
  });
});

describe('snippets', () => {
  it('hold the first embed, and its link is the fallback', () => {
    const [first = ''] = html;
    expect(first).toMatch(/^<script defer src="[^"]*massage-fit-check\.min\.js"><\/script>/);
    const [, bookingUrl] = /booking-url="([^"]+)"/.exec(first) ?? [];
    expect(first).toContain(`<a href="${bookingUrl}">`);
  });

  it.each(usages.map(usage => [[...usage.attributes.keys()].join(' '), usage] as const))(
    '%s: attributes that exist, values that are accepted',
    (_, usage) => {
      for (const name of usage.attributes.keys()) {
        // A form's own attribute is not one of ours.
        if (name !== 'name') expect(attributeNames as readonly string[]).toContain(name);
      }
      expect(issuesOf(usage)).toEqual([]);
    },
  );

  it('show the tag, the <div> and the JSON child', () => {
    expect(usages.length).toBeGreaterThanOrEqual(6);
    expect(html.join()).toContain('<div data-massage-fit-check data-booking-url=');
    expect(usages.filter(({ child }) => child !== null)).toHaveLength(1);
  });

  it('give a config that is accepted', () => {
    const given = fenced('js').flatMap(code => /check\.config = (\{[\s\S]*?\n\});/.exec(code)?.[1] ?? []);
    expect(given).toHaveLength(1);
    for (const code of given) expect(issuesOf({ property: runInNewContext(`(${code})`) })).toEqual([]);
  });

  it('hold scripts that parse', () => {
    expect(inlineScripts.length).toBeGreaterThanOrEqual(3);
    for (const code of inlineScripts) expect(() => new Script(code), code).not.toThrow();
  });

  it('listen only to events that are fired', () => {
    const heard = [...readme.matchAll(/addEventListener\('(mfc-[\w-]+)'/g)].map(([, name = '']) => name);
    expect(heard.length).toBeGreaterThan(0);
    for (const name of heard) expect(api.events.map(event => event.name)).toContain(name);
    for (const name of heard) expect(RESERVED.has(name)).toBe(false);
  });

  it('style only what can be styled', () => {
    const css = fenced('css').join('\n');
    const names = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name);
    for (const [name] of css.matchAll(/--mfc-[\w-]+/g)) expect(names(api.cssProperties)).toContain(name);
    for (const [, name] of css.matchAll(/::part\(([\w-]+)\)/g)) expect(names(api.parts)).toContain(name);
  });

  it('give booking links that the widget accepts', () => {
    const [, section = ''] = readme.split('## Booking systems');
    const links = [...(section.split('\n## ')[0] ?? '').matchAll(/`((?:https|tel|sms|mailto):[^`]+)`/g)];
    expect(links.length).toBeGreaterThan(15);
    for (const [, link = ''] of links)
      expect(judgeUrl(link, 'booking', base)).toEqual({ ok: true, url: link });
  });

  it('reserve the room in the one way that the demo does', () => {
    const [line = ''] = fenced('css');
    expect(readFileSync('demo/index.html', 'utf8')).toContain(line.trim());
  });
});
