// Everything that describes the tag to machines, written from one table, src/element/api.ts, and from the settings' rows,
// src/config/schema.ts, so that no two of these files can say different things. `npm run build` runs it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configSchema } from './config-schema.mjs';
import { editorData } from './editor-data.mjs';
import { frameworkTypes } from './framework-types.mjs';
import { manifest } from './manifest.mjs';
import { reference } from './reference.mjs';
import { importSource, loadTable, SETTINGS } from './table.mjs';

const json = value => `${JSON.stringify(value, null, 2)}\n`;

/** File names below dist/ to their text. */
export const generateApi = async root => {
  const api = await loadTable(root);
  const settings = await importSource(root, SETTINGS);
  const elements = manifest(api);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return new Map([
    ['custom-elements.json', json(elements)],
    ['config.schema.json', json(configSchema(settings))],
    ['llms.txt', reference(api, settings, version)],
    ...frameworkTypes(api),
    ...editorData(elements),
  ]);
};
