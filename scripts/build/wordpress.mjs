// dist/massage-fit-check-wordpress.zip: the plugin of integrations/wordpress/, with the widget's script and what is made
// here from the settings' rows: their table for PHP, the block's attributes, the template for translators.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import gettext from 'gettext-parser';
import { runnerImport } from 'vite';
import { attributeTypes } from '../../integrations/wordpress/block/attribute-types.js';
import { buildBundle, LICENCES } from './bundles.mjs';
import { languagesIn } from './languages.mjs';

const SOURCE = 'integrations/wordpress';
/** The folder inside the archive, and of the installed plugin. Also its text domain. */
export const PLUGIN = 'massage-fit-check';
const SCRIPT = 'massage-fit-check.min.js';
/** Modules in the source; WordPress takes one classic script. */
const EDITOR = 'block/index.js';
/** A paragraph: its field has several lines. */
const LONG = 500;

const load = async (root, path) => {
  const { module } = await runnerImport(join(root, path), { root, configFile: false, logLevel: 'warn' });
  return module;
};

/** A word that WordPress translates. */
const translated = text => ({ text });

const choicesOf = ({ setting: { reader }, words }, names) => {
  if (reader.kind === 'flag') return { false: translated('Off'), true: translated('On') };
  if (reader.kind === 'list')
    return Object.fromEntries(reader.allowed.split(' ').map(id => [id, translated(names[id].name)]));
  if (reader.kind === 'choice')
    return Object.fromEntries(Object.entries(words.choices).map(([id, name]) => [id, translated(name)]));
  return undefined;
};

/** Settings and their groups, as the configurator has them, for the editor and the settings page. */
const tableOf = async root => {
  const { configPaths } = await load(root, 'src/config/schema.ts');
  const { fields } = await load(root, 'demo/configurator/settings/fields.ts');
  const { fieldGroups } = await load(root, 'demo/configurator/settings/groups.ts');
  const { en } = await load(root, 'src/messages/en.ts');
  const settings = [...configPaths].map(([path, { group, key }]) => {
    const field = fields.get(path);
    const { attribute, reader } = field.setting;
    const { label, help, example } = field.words;
    const choices = choicesOf(field, en[path]);
    return [
      path,
      {
        group,
        key,
        attribute,
        kind: reader.kind,
        isLong: reader.kind === 'text' && Number(/\d+/.exec(reader.allowed)?.[0]) > LONG,
        label: translated(label),
        help: translated(help),
        ...(example === undefined ? {} : { example }),
        ...(choices === undefined ? {} : { choices }),
        ...(choices === undefined || reader.kind === 'list' ? {} : { unset: String(reader.unset) }),
      },
    ];
  });
  const groups = fieldGroups
    .map(({ id, name, note, paths }) => ({
      id,
      name: translated(name),
      ...(note === undefined ? {} : { note: translated(note) }),
      paths: paths.filter(path => configPaths.has(path)),
    }))
    .filter(({ paths }) => paths.length > 0);
  return { groups, settings: Object.fromEntries(settings) };
};

const phpText = text => `'${text.replace(/[\\']/g, '\\$&')}'`;

const php = (value, indent = '') => {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return phpText(value);
  if (typeof value.text === 'string') return `__( ${phpText(value.text)}, '${PLUGIN}' )`;
  const deeper = `${indent}\t`;
  const entries = Array.isArray(value)
    ? value.map(each => php(each, deeper))
    : Object.entries(value).map(([key, each]) => `${phpText(key)} => ${php(each, deeper)}`);
  return `array(\n${entries.map(entry => `${deeper}${entry},\n`).join('')}${indent})`;
};

const tableFile = table => `<?php
/**
 * Every setting of the check, and the groups they are shown in. Made from src/config/schema.ts and
 * demo/configurator/settings: change it there.
 *
 * @package MassageFitCheck
 */

defined( 'ABSPATH' ) || exit;

return ${php(table)};
`;

const languagesFile = tags => `<?php
/**
 * The languages whose words come with the plugin, by the names of their files.
 *
 * @package MassageFitCheck
 */

defined( 'ABSPATH' ) || exit;

return ${php(tags)};
`;

const blockAttributes = ({ settings }) =>
  Object.fromEntries(attributeTypes(settings).map(([key, type]) => [key, { type }]));

const potText = text => JSON.stringify(text);
const undone = text => text.replace(/\\([\\'])/g, '$1');

/** Every sentence of the plugin, as gettext's template: those in PHP, and those of block.json by its contexts. */
const template = (files, version, block) => {
  const entries = new Map();
  const add = (text, { context, comment } = {}) => {
    const lines = [
      ...(comment ? [`#. ${comment}`] : []),
      ...(context ? [`msgctxt ${potText(context)}`] : []),
      `msgid ${potText(text)}`,
      'msgstr ""',
    ];
    const key = `${context ?? ''}\u0004${text}`;
    if (!entries.has(key)) entries.set(key, lines.join('\n'));
  };
  add(block.title, { context: 'block title' });
  add(block.description, { context: 'block description' });
  for (const keyword of block.keywords) add(keyword, { context: 'block keyword' });
  const call =
    /(?:\/\* (translators: [^*]+) \*\/\s*[^;\n]*?)?\b(?:__|esc_html__|esc_attr__|esc_html_e|esc_attr_e)\( '((?:[^'\\]|\\.)*)', '([\w-]+)' \)/g;
  for (const [path, text] of files) {
    if (!path.endsWith('.php')) continue;
    for (const [, comment, sentence, domain] of text.matchAll(call)) {
      if (domain !== PLUGIN) throw new Error(`${path}: text domain ${domain}`);
      add(undone(sentence), { comment });
    }
  }
  const head = [
    'msgid ""',
    'msgstr ""',
    ...[
      `Project-Id-Version: Massage Fit Check ${version}`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=UTF-8',
      'Content-Transfer-Encoding: 8bit',
      `X-Domain: ${PLUGIN}`,
    ].map(line => potText(`${line}\n`)),
  ].join('\n');
  return `${[head, ...entries.values()].join('\n\n')}\n`;
};

/**
 * The locales of WordPress that read one translation; the first is the one that it is written for. WordPress itself never
 * looks from one country to another.
 */
const LOCALES = {
  fr: ['fr_CA', 'fr_FR', 'fr_BE'],
  es: ['es_ES', 'es_MX', 'es_US'],
};

/** What the check has words for anyway, English to translated. */
const wordsOfCheck = (messages, en) =>
  new Map([
    [en.result.booking.label, messages.result.booking.label],
    ...['modalities', 'conditions'].flatMap(group =>
      Object.entries(en[group]).map(([id, { name }]) => [name, messages[group][id].name]),
    ),
  ]);

/** The sentences of the template in a language; those that nobody has translated stay away, and are shown in English. */
const translation = (pot, po, names, spaced) => {
  const { translations, charset } = gettext.po.parse(pot);
  const written = gettext.po.parse(po).translations;
  const done = {};
  for (const [context, entries] of Object.entries(translations)) {
    for (const [sentence, entry] of Object.entries(entries)) {
      const found = written[context]?.[sentence]?.msgstr[0] ?? names.get(sentence) ?? '';
      if (sentence && found) {
        done[context] ??= {};
        done[context][sentence] = { ...entry, msgstr: [spaced(found)] };
      }
    }
  }
  return { charset, translations: done };
};

/** The plugin's own words, compiled for each locale. Paths inside the plugin to bytes. */
const translations = async (root, pot) => {
  const { en } = await load(root, 'src/messages/en.ts');
  const { withNarrowSpaces } = await load(root, 'src/messages/packs/fr/typography.ts');
  const files = await Promise.all(
    Object.entries(LOCALES).map(async ([language, locales]) => {
      const { messages } = await load(root, `src/messages/packs/${language}.ts`);
      const po = readFileSync(join(root, SOURCE, `languages/${language}.po`), 'utf8');
      const names = wordsOfCheck(messages, en);
      return locales.map(locale => {
        const spaced = language === 'fr' && locale !== 'fr_CA' ? withNarrowSpaces : text => text;
        const headers = { Language: locale, 'Content-Type': 'text/plain; charset=utf-8' };
        return [
          `languages/${PLUGIN}-${locale}.mo`,
          gettext.mo.compile({ ...translation(pot, po, names, spaced), headers }),
        ];
      });
    }),
  );
  return files.flat();
};

/** What goes into the plugin as it is. */
const sources = root => {
  const folder = join(root, SOURCE);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter(path => path !== 'README.md' && !/^block\/.*\.js$|\.po$/.test(path))
    .map(path => [path, readFileSync(join(folder, path), 'utf8')]);
};

/** Not minified: whoever runs the site can read it. */
const editorScript = async root => {
  const [{ code }] = await buildBundle(root, { input: { index: `${SOURCE}/${EDITOR}` }, format: 'iife' });
  return code;
};

/**
 * Paths inside the plugin's folder to their text, or bytes, in order of name.
 *
 * @param {string} root
 * @param {ReadonlyMap<string, string>} bundles what is built of the widget
 * @returns {Promise<Map<string, string | Uint8Array>>}
 */
export const wordpressFiles = async (root, bundles) => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const table = await tableOf(root);
  const files = new Map(
    sources(root).map(([path, text]) => [path, text.replaceAll('@version@', () => version)]),
  );
  const block = { ...JSON.parse(files.get('block/block.json')), attributes: blockAttributes(table) };
  files.set('block/block.json', `${JSON.stringify(block, null, 2)}\n`);
  files.set(EDITOR, await editorScript(root));
  files.set('includes/settings.php', tableFile(table));
  const pot = template(files, version, block);
  files.set(`languages/${PLUGIN}.pot`, pot);
  for (const [path, bytes] of await translations(root, pot)) files.set(path, bytes);
  const tags = languagesIn(root).map(({ tag }) => tag);
  files.set('includes/shipped-languages.php', languagesFile(tags));
  for (const tag of tags) files.set(`words/${tag}.js`, bundles.get(`languages/${tag}.js`));
  files.set(SCRIPT, bundles.get(SCRIPT));
  files.set(LICENCES, bundles.get(LICENCES));
  files.set('LICENSE', readFileSync(join(root, 'LICENSE'), 'utf8'));
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** Local time, as archives hold it: the same bytes in every time zone. */
const SOME_DAY = new Date(2020, 0, 1);

/**
 * The archive, stored: compressed, it would have other bytes with another version of the packer.
 *
 * @param {string} root
 * @param {ReadonlyMap<string, string>} bundles
 */
export const buildWordPress = async (root, bundles) => {
  const files = await wordpressFiles(root, bundles);
  const bytes = [...files].map(([path, text]) => [
    `${PLUGIN}/${path}`,
    typeof text === 'string' ? new TextEncoder().encode(text) : new Uint8Array(text),
  ]);
  return Buffer.from(zipSync(Object.fromEntries(bytes), { level: 0, mtime: SOME_DAY }));
};
