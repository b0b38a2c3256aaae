// dist/custom-elements.json: the tag as editors, catalogues and generators of documentation read it.
import { CLASS, describe, describeEvent, TAG, typeOf } from './table.mjs';

const MODULE = 'dist/index.js';
/** Types that the element's members speak of, and that the package exports. */
const TYPES = ['Assessment', 'ConfigIssue', 'ResolvedConfig'];

const withoutUndefined = object => JSON.parse(JSON.stringify(object));

export const manifest = api =>
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
            events: api.events.map(event => ({
              name: event.name,
              type: { text: event.detail ? `CustomEvent<${event.detail}>` : 'CustomEvent' },
              description: describeEvent(event),
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
