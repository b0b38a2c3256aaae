// The table that everything about the tag is written from, src/element/api.ts, and what its rows say in words and types.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

export const TAG = 'massage-fit-check';
export const CLASS = 'MassageFitCheck';
export const TABLE = 'src/element/api.ts';
/** The rows of all settings, also of those that no attribute has. */
export const SETTINGS = 'src/config/schema.ts';
const PARTS_OF_TABLE = ['attributes', 'properties', 'methods', 'events', 'parts', 'cssProperties'];

export const importSource = async (root, path) => {
  const { module } = await runnerImport(join(root, path), { root, configFile: false, logLevel: 'warn' });
  return module;
};

export const loadTable = async root => {
  if (!existsSync(join(root, TABLE))) {
    throw new Error(
      `${TABLE} is missing. It exports \`api\`, the table that the manifest and all types come from.`,
    );
  }
  const { api } = await importSource(root, TABLE);
  const missing = PARTS_OF_TABLE.filter(part => !Array.isArray(api?.[part]));
  if (missing.length) throw new Error(`${TABLE}: \`api\` needs a list for each of: ${missing.join(', ')}.`);
  return api;
};

/** "self, blank, top" is a closed list of words; anything longer is a sentence about what may stand there. */
export const wordsOf = ({ type, values }) =>
  type !== 'boolean' && /^[\w-]+(?:, [\w-]+)+$/.test(values ?? '') ? values.split(', ') : undefined;

/** As TypeScript has it. */
export const typeOf = attribute =>
  wordsOf(attribute)
    ?.map(word => `'${word}'`)
    .join(' | ') ?? attribute.type;

/** What an attribute is for, and in words what may stand in it where the type does not say. */
export const describe = attribute => {
  const { description, values } = attribute;
  return wordsOf(attribute) || !values ? description : `${description} Takes: ${values}.`;
};

export const describeEvent = ({ description, cancelable }) =>
  [description, cancelable ? 'Cancelable.' : ''].filter(Boolean).join(' ');
