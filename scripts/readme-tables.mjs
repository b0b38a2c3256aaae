// Writes the tables of the documents from src/element/api.ts, the table behind the manifest and the JSX types too, and
// the list of decisions from their headings.
// node scripts/readme-tables.mjs           writes them
// node scripts/readme-tables.mjs --check   fails when they are not what the source says
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

/** The documents that hold tables: each table stands in one of them. */
export const DOCUMENTS = ['README.md', 'docs/integrating.md', 'docs/decisions/README.md'];
const DECISIONS = 'docs/decisions';
const TABLE = 'src/element/api.ts';

const cell = text =>
  String(text)
    .replaceAll('|', '\\|')
    .replaceAll(/<(?=[a-z])/gi, '&lt;')
    .replace(/\s+/g, ' ')
    .trim();
const code = text => `\`${text}\``;
const table = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows].map(cells => `| ${cells.map(cell).join(' | ')} |`).join('\n');

/** "self, blank, top" is a list of words to choose from; anything else is a phrase about what may stand there. */
const takes = ({ values, type }) => {
  if (type === 'boolean') return 'nothing: present is on, `false` is off';
  return /^[\w-]+(?:, [\w-]+)+$/.test(values) ? values.split(', ').map(code).join(' ') : values;
};

const MAKERS = {
  attributes: ({ attributes }) =>
    table(
      ['Attribute', 'Takes', 'Without it', 'What it is for'],
      attributes.map(row => [code(row.name), takes(row), row.default, row.description]),
    ),
  events: ({ events }) =>
    table(
      ['Event', '`event.detail`', 'When'],
      events.map(({ name, detail, description, cancelable }) => [
        code(name),
        code(detail),
        `${description}${cancelable ? ' Cancelable.' : ''}`,
      ]),
    ),
  properties: ({ properties, methods }) =>
    table(
      ['Property or method', 'Type', 'What it is'],
      [
        ...properties.map(({ name, type, readonly, description }) => [
          code(name),
          `${code(type)}${readonly ? ', read-only' : ''}`,
          description,
        ]),
        ...methods.map(({ name, description }) => [code(`${name}()`), 'method', description]),
      ],
    ),
  parts: ({ parts }) =>
    table(
      ['Part', 'What it is'],
      parts.map(({ name, description }) => [code(name), description]),
    ),
  'css-properties': ({ cssProperties }) =>
    table(
      ['Custom property', 'Without it', 'What it sets'],
      cssProperties.map(row => [code(row.name), row.default, row.description]),
    ),
  decisions: () =>
    readdirSync(DECISIONS)
      .filter(name => /^\d{3}-.*\.md$/.test(name))
      .sort()
      .map(name => {
        const [, title = name] = /^# (.+)$/m.exec(readFileSync(`${DECISIONS}/${name}`, 'utf8')) ?? [];
        return `- [${name.slice(0, 3)}](${name}) ${title}`;
      })
      .join('\n'),
};

export const TABLES = Object.keys(MAKERS);

/** A document with the tables that it has markers for made anew. Throws where a second marker is missing. */
export const fillTables = (text, api) =>
  Object.entries(MAKERS).reduce((written, [name, make]) => {
    const [start, end] = [`<!-- table: ${name} -->`, `<!-- /table: ${name} -->`];
    const [before, rest] = written.split(start);
    if (rest === undefined) return written;
    const [, after] = rest.split(end);
    if (after === undefined) throw new Error(`${start} needs ${end}.`);
    return `${before}${start}\n\n${make(api)}\n\n${end}${after}`;
  }, text);

const run = async () => {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const root = process.cwd();
  const { module } = await runnerImport(resolve(root, TABLE), { root, configFile: false, logLevel: 'warn' });
  for (const name of DOCUMENTS) {
    const path = resolve(root, name);
    const before = readFileSync(path, 'utf8');
    const after = fillTables(before, module.api);
    if (before === after) {
      console.log(`The tables of ${name} are what ${TABLE} says.`);
    } else if (values.check) {
      console.error(`The tables of ${name} are not what ${TABLE} says. Run "npm run readme".`);
      process.exitCode = 1;
    } else {
      writeFileSync(path, after);
      console.log(`Wrote the tables of ${name}.`);
    }
  }
};

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await run();
