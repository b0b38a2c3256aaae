// The documents are what clinics copy from and engineers go by: tables, snippets, commands and paths have to be true.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runInNewContext, Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { givenBy, type PlannedAnswers } from '../../demo/how-it-decides/typical-visitors.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { DOCUMENTS, fillTables, TABLES } from '../../scripts/readme-tables.mjs';
import { assess } from '../../src/assessment/assess.ts';
import { judge } from '../../src/assessment/judge.ts';
import { resolveConfig } from '../../src/config/resolve-config.ts';
import { judgeUrl } from '../../src/config/safe-url.ts';
import { attributeNames } from '../../src/config/schema.ts';
import { api } from '../../src/element/api.ts';
import { bookableRoutes } from '../../src/knowledge/routes.ts';
import { en } from '../../src/messages/en.ts';
import { isMessagePath } from '../../src/messages/own-texts.ts';
import { replay } from '../../src/questionnaire/replay.ts';
import { changes } from '../support/scratch-copy/changes.ts';

/** The documents, and how many bytes each may have: whoever opens one wants to be done soon. */
const limits = {
  'README.md': 12_000,
  'CONTRIBUTING.md': 6_000,
  'docs/architecture.md': 4_000,
  // With a table of every outcome, and one of frameworks.
  'docs/integrating.md': 8_000,
  'docs/recipes.md': 11_000,
  'docs/translating.md': 4_000,
} as const;
/** Half a page of 80 letters a line. */
const halfPage = 2_400;
const decisions = readdirSync('docs/decisions')
  .filter(name => /^\d/.test(name))
  .map(name => `docs/decisions/${name}`);
const names = [...Object.keys(limits), 'docs/decisions/README.md', 'bench/README.md', ...decisions];
const documents = new Map(names.map(name => [name, readFileSync(name, 'utf8')]));
const textOf = (name: string) => documents.get(name) ?? '';

const readme = textOf('README.md');
/** What clinics and their developers copy from. */
const forClinics = ['README.md', 'docs/recipes.md', 'docs/integrating.md', 'docs/translating.md']
  .map(textOf)
  .join('\n');
const base = 'https://your-site.example/';

const fenced = (language: string, text = forClinics): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, inside = '']) => inside,
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

const withoutCode = (text: string) => text.replace(/`[^`\n]*`/g, '');
const anchorsOf = (text: string) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  );

describe('the documents', () => {
  it.each(Object.entries(limits))('%s has at most %i bytes', (name, most) => {
    expect(Buffer.byteLength(textOf(name))).toBeLessThanOrEqual(most);
  });

  it.each(decisions)('%s is half a page, with a reason and a time to think again', name => {
    expect(textOf(name).length).toBeLessThanOrEqual(halfPage);
    expect(textOf(name)).toMatch(/^# .+\n/);
    expect(textOf(name).toLowerCase()).toContain('why');
    expect(textOf(name).toLowerCase()).toContain('revisit when');
  });

  it('no two decisions have one number', () => {
    const numbers = decisions.map(name => name.slice(15, 18));
    expect(numbers).toEqual([...new Set(numbers)]);
  });

  it.each(DOCUMENTS)('%s has the tables that the source makes', name => {
    expect(fillTables(textOf(name), api) === textOf(name), 'Run "npm run readme" and commit.').toBe(true);
  });

  it('have every table, each once', () => {
    const all = DOCUMENTS.map(textOf).join('\n');
    for (const table of TABLES) expect(all.split(`<!-- table: ${table} -->`), table).toHaveLength(2);
  });

  it('name only scripts that package.json has', () => {
    const named = [...documents.values()].flatMap(text => [...text.matchAll(/npm run ([\w:-]+)/g)]);
    expect(named.length).toBeGreaterThan(0);
    for (const [, name] of named) expect(Object.keys(packageJson.scripts)).toContain(name);
  });

  it.each(names)('%s links only to files and headings that are there', name => {
    for (const [, path = '', anchor] of withoutCode(textOf(name)).matchAll(
      /\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g,
    )) {
      const target = path ? join(dirname(name), path) : name;
      expect(existsSync(target), path).toBe(true);
      if (anchor) expect(anchorsOf(readFileSync(target, 'utf8'))).toContain(anchor);
    }
  });

  it.each(names)('%s names only files and folders that are there', name => {
    const isList = name === 'CONTRIBUTING.md';
    for (const [, path = ''] of textOf(name).matchAll(
      /`((?:src|scripts|tests|demo|dist|\.ci)\/[\w./-]*)`/g,
    )) {
      // A list of CONTRIBUTING.md may name a file that the change makes: its own test follows it to the letter.
      if (!isList || !changes.some(({ edits }) => edits.some(edit => edit.file === path))) {
        expect(existsSync(path), path).toBe(true);
      }
    }
  });
});

describe('README.md', () => {
  it('has the two commands, each on a line of its own', () => {
    expect(fenced('sh', readme)).toEqual(['npm ci && npm start\n', 'npm ci && npm test\n']);
    expect(packageJson.scripts).toMatchObject({ start: expect.any(String), test: expect.any(String) });
  });

  it('says plainly that no clinician has signed the content', () => {
    expect(readme).toContain('No clinician has signed its content yet.');
  });
});

describe('CONTRIBUTING.md', () => {
  it('leaves no script of package.json out', () => {
    const [, commands = ''] = textOf('CONTRIBUTING.md').split('## Commands');
    for (const [name, command] of Object.entries(packageJson.scripts)) {
      const isNamed = new RegExp(`\`npm (?:run )?${name}\``).test(commands) || commands.includes(command);
      expect(isNamed, name).toBe(true);
    }
  });
});

describe('the table of outcomes', () => {
  const options: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    ...en.questionnaire.options,
    safety: en.flags,
  };
  /** What is ticked there, by question. */
  const planOf = (words: string): PlannedAnswers => {
    const ticks = [...words.matchAll(/“([^”]+)”/g)].map(([, tick]) => tick);
    const asked = ['help', 'pregnancy', 'safety'].map(question => [
      question,
      Object.entries(options[question] ?? {}).flatMap(([id, label]) => (ticks.includes(label) ? [id] : [])),
    ]);
    return Object.fromEntries(asked.filter(([, ids]) => ids?.length));
  };
  const rows = [...textOf('docs/integrating.md').matchAll(/^\| `([\w-]+)` \| Who[^|]* \| ([^|]*) \|$/gm)].map(
    ([, route = '', ways = '']) => [route, ways] as const,
  );

  it('has a row for each outcome that can have a link', () => {
    expect(rows.map(([route]) => route).sort()).toEqual([...bookableRoutes].sort());
  });

  it.each(rows)('%s is reached by: %s', (route, ways) => {
    expect(assess(replay(givenBy(planOf(ways)), judge).answers).route).toBe(route);
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
    const heard = [...forClinics.matchAll(/addEventListener\('(mfc-[\w-]+)'/g)].map(([, name = '']) => name);
    expect(heard.length).toBeGreaterThan(0);
    for (const name of heard) expect(api.events.map(event => event.name)).toContain(name);
  });

  it('style only what can be styled', () => {
    const css = fenced('css').join('\n');
    const namesOf = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name);
    for (const [name] of css.matchAll(/--mfc-[\w-]+/g)) expect(namesOf(api.cssProperties)).toContain(name);
    for (const [, name] of css.matchAll(/::part\(([\w-]+)\)/g)) expect(namesOf(api.parts)).toContain(name);
  });

  it('give booking links that the widget accepts', () => {
    const [, section = ''] = textOf('docs/recipes.md').split('## Booking systems');
    const links = [...(section.split('\n## ')[0] ?? '').matchAll(/`((?:https|tel|sms|mailto):[^`]+)`/g)];
    expect(links.length).toBeGreaterThan(15);
    for (const [, link = ''] of links)
      expect(judgeUrl(link, 'booking', base)).toEqual({ ok: true, url: link });
  });

  it('reserve the room in the one way that the demo does', () => {
    const line = fenced('css').find(text => text.includes(':not(:defined)')) ?? '';
    expect(line).not.toBe('');
    expect(readFileSync('demo/index.html', 'utf8')).toContain(line.trim());
  });
});
