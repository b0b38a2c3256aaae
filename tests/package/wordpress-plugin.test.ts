// The WordPress plugin as its files say it: what WordPress's directory asks for, and that it follows the table of settings.
// What it does in a real WordPress: tests/wordpress/.
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { type GetTextTranslations, mo, po } from 'gettext-parser';
import { Engine } from 'php-parser';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { block, shortcode } from '../../demo/configurator/snippets/wordpress.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { languagesIn } from '../../scripts/build/languages.mjs';
import { buildWordPress, PLUGIN, wordpressFiles } from '../../scripts/build/wordpress.mjs';
import { attributeNames, configPaths, groups } from '../../src/config/schema.ts';
import { VERSIONS } from '../support/wordpress/versions.ts';

const { version } = packageJson;
const tags = languagesIn(process.cwd()).map(({ tag }) => tag);
const bundles = new Map(
  ['massage-fit-check.min.js', 'THIRD-PARTY-LICENSES.md', ...tags.map(tag => `languages/${tag}.js`)].map(
    name => [name, readFileSync(`dist/${name}`, 'utf8')],
  ),
);
const main = `${PLUGIN}.php`;

let files: ReadonlyMap<string, string | Uint8Array>;
const textOf = (path: string): string => {
  const text = files.get(path);
  if (typeof text !== 'string') throw new Error(`${path} is no text of the plugin.`);
  return text;
};
/** Files that are text. */
const texts = () =>
  [...files].flatMap(([path, text]) => (typeof text === 'string' ? [[path, text] as const] : []));
const php = () => texts().filter(([path]) => path.endsWith('.php'));
const headerOf = (path: string, name: string): string | undefined =>
  new RegExp(`^[ *]*${name}:\\s*(.+)$`, 'm').exec(textOf(path))?.[1]?.trim();

beforeAll(async () => {
  files = await wordpressFiles(process.cwd(), bundles);
});

describe('the archive', () => {
  it('holds the files of the plugin in its folder, the same bytes each time', async () => {
    const archive = await buildWordPress(process.cwd(), bundles);
    const unpacked = Object.entries(unzipSync(archive)).map(
      ([path, bytes]) => [path, Buffer.from(bytes).toString('base64')] as const,
    );
    expect(new Map(unpacked)).toEqual(
      new Map([...files].map(([path, text]) => [`${PLUGIN}/${path}`, Buffer.from(text).toString('base64')])),
    );
    expect(archive.equals(await buildWordPress(process.cwd(), bundles))).toBe(true);
  });

  it('holds the script, its licences, and no hidden file', () => {
    expect(textOf('massage-fit-check.min.js')).toBe(bundles.get('massage-fit-check.min.js'));
    expect(textOf('THIRD-PARTY-LICENSES.md')).toBe(bundles.get('THIRD-PARTY-LICENSES.md'));
    expect(textOf('LICENSE')).toBe(readFileSync('LICENSE', 'utf8'));
    expect([...files.keys()].filter(path => /(^|\/)\./.test(path))).toEqual([]);
  });

  it('holds the words of every language of the check, and PHP knows which', () => {
    for (const tag of tags) {
      expect(textOf(`words/${tag}.js`)).toBe(bundles.get(`languages/${tag}.js`));
      expect(textOf('includes/shipped-languages.php')).toContain(`'${tag}',`);
    }
  });

  it('asks no other server for anything', () => {
    for (const [path, text] of texts()) {
      if (path.endsWith('.min.js')) continue;
      expect(text, path).not.toMatch(/wp_remote_|curl_|file_get_contents|fetch\(|XMLHttpRequest/);
    }
  });
});

describe('PHP', () => {
  it('has no syntax newer than the oldest PHP that is promised', () => {
    const oldest = headerOf(main, 'Requires PHP') ?? '';
    const engine = new Engine({ parser: { version: oldest, suppressErrors: false } });
    for (const [path, text] of php()) engine.parseCode(text, path);
  });

  it('does nothing when a visitor opens a file of it', () => {
    for (const [path, text] of php())
      expect(text, path).toMatch(/defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/);
  });

  it('translates with its own text domain', () => {
    for (const [path, text] of php()) {
      const domains = [...text.matchAll(/\b(?:__|esc_\w+_[_e])\( '(?:[^'\\]|\\.)*'(?:, '([\w-]+)')? \)/g)];
      expect(new Set(domains.map(([, domain]) => domain)), path).toEqual(
        domains.length > 0 ? new Set([PLUGIN]) : new Set(),
      );
    }
  });
});

describe('headers and readme.txt', () => {
  it('agree with each other and with the package', () => {
    expect(headerOf(main, 'Version')).toBe(version);
    expect(headerOf('readme.txt', 'Stable tag')).toBe(version);
    for (const name of ['Requires at least', 'Requires PHP', 'License', 'License URI'])
      expect(headerOf(main, name)).toBe(headerOf('readme.txt', name));
    expect(headerOf(main, 'License')).toBe(packageJson.license);
    expect(headerOf(main, 'Text Domain')).toBe(PLUGIN);
    expect(textOf('readme.txt')).toMatch(new RegExp(`^=== ${headerOf(main, 'Plugin Name')} ===$`, 'm'));
    expect(texts().some(([, text]) => text.includes('@version@'))).toBe(false);
  });

  it('name the oldest and the newest WordPress of the tests', () => {
    expect(headerOf(main, 'Requires at least')).toBe(VERSIONS[0]);
    expect(headerOf('readme.txt', 'Tested up to')).toBe(VERSIONS.at(-1));
  });

  it('keep to the lengths of the directory', () => {
    const [, short = ''] = /^License URI:.*\n\n(.+)\n\n/m.exec(textOf('readme.txt')) ?? [];
    expect(short.length).toBeGreaterThan(40);
    expect(short.length).toBeLessThanOrEqual(150);
    expect(headerOf('readme.txt', 'Tags')?.split(',').length).toBeLessThanOrEqual(5);
  });

  it('tell of the shortcode by its name', () => {
    expect(textOf('readme.txt')).toContain(`[${shortcode} booking_url="`);
  });
});

describe('the table of settings', () => {
  const json = () =>
    JSON.parse(textOf('block/block.json')) as {
      readonly name: string;
      readonly attributes: Readonly<Record<string, unknown>>;
    };

  it('gives the block its attributes, by the name that the configurator writes', () => {
    const top = [...configPaths.values()].flatMap(({ group, key }) => (group === null ? [key] : []));
    expect(json().name).toBe(block);
    expect(Object.keys(json().attributes).sort()).toEqual([...top, ...groups].sort());
  });

  it('gives PHP every attribute and every path', () => {
    const table = textOf('includes/settings.php');
    const [, rows = ''] = table.split("'settings' => array(");
    expect([...rows.matchAll(/^\t\t'([^']+)' => array\($/gm)].map(([, path]) => path)).toEqual([
      ...configPaths.keys(),
    ]);
    expect([...rows.matchAll(/'attribute' => '([^']+)'/g)].map(([, name]) => name)).toEqual(attributeNames);
  });

  it('has a place in a group of the form for every setting', () => {
    const [groupRows = ''] = textOf('includes/settings.php').split("'settings' => array(");
    const placed = [...groupRows.matchAll(/^\t{4}'([^']+)',$/gm)].map(([, path]) => path);
    expect(placed.sort()).toEqual([...configPaths.keys()].sort());
  });
});

test('the template for translators holds every sentence once', () => {
  const template = textOf(`languages/${PLUGIN}.pot`);
  const keys = [...template.matchAll(/(?:^msgctxt (".*")\n)?^msgid (".*")$/gm)].map(
    ([, context, text]) => `${context} ${text}`,
  );
  expect(keys.length).toBe(new Set(keys).size);
  for (const sentence of ['Book a consultation', 'Booking link', 'Words of your own'])
    expect(template).toContain(`msgid "${sentence}"`);
});

describe('the plugin in another language', () => {
  const catalogue = (locale: string) => {
    const bytes = files.get(`languages/${PLUGIN}-${locale}.mo`);
    if (bytes === undefined) throw new Error(`There is no ${locale}.`);
    return mo.parse(Buffer.from(bytes)).translations;
  };
  const sentences = (translations: GetTextTranslations['translations']) =>
    Object.values(translations).flatMap(entries =>
      Object.values(entries).filter(({ msgid }) => msgid !== ''),
    );
  const template = () => sentences(po.parse(textOf(`languages/${PLUGIN}.pot`)).translations);

  it.each(['fr_CA', 'fr_FR', 'es_ES'])(
    '%s says every sentence, with its places, and nothing else',
    locale => {
      const said = sentences(catalogue(locale));
      expect(said.map(({ msgctxt, msgid }) => [msgctxt, msgid]).sort()).toEqual(
        template()
          .map(({ msgctxt, msgid }) => [msgctxt, msgid])
          .sort(),
      );
      for (const { msgid, msgstr } of said)
        expect(msgstr[0]?.match(/%s|utm_\w+|#\w{6}/g), msgid).toEqual(msgid.match(/%s|utm_\w+|#\w{6}/g));
    },
  );

  it.each(['fr', 'es'])('%s.po translates nothing that is no longer there', language => {
    const written = sentences(
      po.parse(readFileSync(`integrations/wordpress/languages/${language}.po`)).translations,
    );
    const known = template().map(({ msgctxt, msgid }) => `${msgctxt} ${msgid}`);
    for (const { msgctxt, msgid } of written) expect(known).toContain(`${msgctxt} ${msgid}`);
  });

  it('is set in France with narrow spaces, and in Canada without', () => {
    const at = (locale: string) =>
      catalogue(locale)['']?.[
        'For visitors who should be looked at before hands-on work; a talk, say, in place of a session.'
      ]?.msgstr[0];
    expect(at('fr_FR')).toContain('\u202f;');
    expect(at('fr_CA')).toMatch(/\S;/);
  });
});
