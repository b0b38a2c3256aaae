// Writes custom-elements.json (for editors and catalogues) and jsx.d.ts (for React, Preact and their kin) from one
// table, src/element/api.ts, so that they can never say different things; and config.schema.json from the settings'
// rows, src/config/schema.ts. `npm run build` runs it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import * as z from 'zod/mini';

const TAG = 'massage-fit-check';
const CLASS = 'MassageFitCheck';
const MODULE = 'dist/index.js';
const TABLE = 'src/element/api.ts';
const SCHEMA = 'src/config/schema.ts';
/** Types that the element's members speak of, and that the package exports. */
const TYPES = ['Assessment', 'ConfigIssue', 'ResolvedConfig'];
const PARTS_OF_TABLE = ['attributes', 'properties', 'methods', 'events', 'parts', 'cssProperties'];

const loadTable = async root => {
  const path = join(root, TABLE);
  if (!existsSync(path)) {
    throw new Error(
      `${TABLE} is missing. It exports \`api\`, the table that the manifest and the JSX types come from.`,
    );
  }
  const { module } = await runnerImport(path, { root, configFile: false, logLevel: 'warn' });
  const missing = PARTS_OF_TABLE.filter(part => !Array.isArray(module.api?.[part]));
  if (missing.length) throw new Error(`${TABLE}: \`api\` needs a list for each of: ${missing.join(', ')}.`);
  return module.api;
};

/** "self, blank, top" is a closed list of words; anything longer is a sentence about what may stand there. */
const wordsOf = ({ type, values }) =>
  type === 'boolean'
    ? undefined
    : Array.isArray(values)
      ? values
      : /^[\w-]+(?:, [\w-]+)+$/.test(values ?? '')
        ? values.split(', ')
        : undefined;
const typeOf = attribute =>
  wordsOf(attribute)
    ?.map(word => `'${word}'`)
    .join(' | ') ??
  attribute.type ??
  'string';
/** What an attribute is for, and in words what may stand in it where the type does not say. */
const describe = attribute => {
  const { description, values } = attribute;
  return wordsOf(attribute) || !values ? description : `${description} Takes: ${values}.`;
};
const withoutUndefined = object => JSON.parse(JSON.stringify(object));

const manifest = api =>
  withoutUndefined({
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: [
      {
        kind: 'javascript-module',
        path: MODULE,
        declarations: [
          {
            kind: 'class',
            name: CLASS,
            tagName: TAG,
            customElement: true,
            superclass: { name: 'LitElement', package: 'lit' },
            description: api.description,
            attributes: api.attributes.map(attribute => ({
              name: attribute.name,
              type: { text: typeOf(attribute) },
              default: attribute.default,
              description: describe(attribute),
            })),
            members: [
              ...api.properties.map(({ name, type, description, readonly, default: fallback }) => ({
                kind: 'field',
                name,
                type: { text: type ?? 'unknown' },
                default: fallback,
                description,
                readonly,
              })),
              ...api.methods.map(({ name, description, returns }) => ({
                kind: 'method',
                name,
                description,
                return: { type: { text: returns ?? 'void' } },
              })),
            ],
            events: api.events.map(({ name, detail, description, cancelable }) => ({
              name,
              type: { text: detail ? `CustomEvent<${detail}>` : 'CustomEvent' },
              description: [description, cancelable ? 'Cancelable.' : ''].filter(Boolean).join(' '),
            })),
            cssParts: api.parts.map(({ name, description }) => ({ name, description })),
            cssProperties: api.cssProperties.map(({ name, default: fallback, description }) => ({
              name,
              default: fallback,
              description,
            })),
          },
        ],
        exports: [CLASS, ...TYPES].map(name => ({ kind: 'js', name, declaration: { name, module: MODULE } })),
      },
      {
        kind: 'javascript-module',
        path: 'dist/define.js',
        declarations: [],
        exports: [
          { kind: 'custom-element-definition', name: TAG, declaration: { name: CLASS, module: MODULE } },
        ],
      },
    ],
  });

const comment = text => (text ? `  /** ${text.replaceAll('*/', '*\\/').replace(/\s+/g, ' ')} */\n` : '');

/** Attributes are written as in HTML; frameworks pass them on as they are. Booleans take `true` too. */
const jsxType = attribute => {
  const type = typeOf(attribute);
  if (type === 'boolean') return "boolean | '' | 'true' | 'false'";
  if (type === 'number') return 'number | string';
  return type;
};

const jsxTypes = api => `// Written by scripts/generate-api.mjs from ${TABLE}. Do not edit.
import type { ${CLASS} } from './types/index.js';

export interface MassageFitCheckAttributes {
${api.attributes.map(a => `${comment(describe(a))}  '${a.name}'?: ${jsxType(a)} | undefined;`).join('\n')}
}

/** React 19 and Preact listen to 'on' and the event's name. */
export interface MassageFitCheckListeners {
${api.events
  .map(
    e =>
      `${comment(e.description)}  'on${e.name}'?: ((event: HTMLElementEventMap['${e.name}']) => void) | undefined;`,
  )
  .join('\n')}
}

/** What JSX takes on the tag: its attributes, settable properties, events, the usual attributes, and content. */
export interface MassageFitCheckJsx extends MassageFitCheckAttributes, MassageFitCheckListeners {
${api.properties
  .filter(p => !p.readonly)
  .map(p => `${comment(p.description)}  ${p.name}?: ${CLASS}['${p.name}'] | undefined;`)
  .join('\n')}
  id?: string | undefined;
  class?: string | undefined;
  className?: string | undefined;
  slot?: string | undefined;
  hidden?: boolean | undefined;
  key?: string | number | null | undefined;
  // Each framework types these its own way.
  ref?: unknown;
  style?: unknown;
  children?: unknown;
}

interface Elements {
  '${TAG}': MassageFitCheckJsx;
}

declare global {
  interface HTMLElementTagNameMap {
    '${TAG}': ${CLASS};
  }
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}

// @ts-ignore: only one of these modules is there, if any
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}

// @ts-ignore
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`;

/** For editors: what may stand in the JSON child and in `config`. */
const configSchema = async root => {
  const { module } = await runnerImport(join(root, SCHEMA), { root, configFile: false, logLevel: 'warn' });
  const describe = (schema, { about, fallback }) =>
    Object.assign(schema, { description: `${about} Without it: ${fallback}.` });
  const schema = z.toJSONSchema(module.settingsSchema(), {
    // It tells what comes out: there every key is, and none is to be written. What goes in may lack any.
    override: ({ jsonSchema }) => {
      delete jsonSchema.required;
      delete jsonSchema.readOnly;
    },
  });
  for (const { group, key, setting } of module.configPaths.values()) {
    describe((group ? schema.properties[group] : schema).properties[key], setting);
  }
  describe(schema.properties.texts, module.ownText);
  return { title: `Settings of <${TAG}>`, ...schema };
};

/** File names below dist/ to their text. */
export const generateApi = async root => {
  const api = await loadTable(root);
  return new Map([
    ['custom-elements.json', `${JSON.stringify(manifest(api), null, 2)}\n`],
    ['jsx.d.ts', jsxTypes(api)],
    ['config.schema.json', `${JSON.stringify(await configSchema(root), null, 2)}\n`],
  ]);
};
