// The tag for the checkers of frameworks: one file with its attributes and properties, and one for each framework with how
// the tag and its events are written there.
import { CLASS, describe, describeEvent, TABLE, TAG, typeOf } from './table.mjs';

const HEAD = `// Written by npm run build from ${TABLE}. Do not edit.\n`;
const comment = text => (text ? `  /** ${text.replaceAll('*/', '*\\/').replace(/\s+/g, ' ')} */\n` : '');

/** Attributes are written as in HTML; frameworks pass them on as they are. A flag takes `true` too. */
const attributeType = attribute =>
  attribute.type === 'boolean' ? "boolean | '' | 'true' | 'false'" : typeOf(attribute);

const row = ({ name, type, description }) => `${comment(description)}  '${name}'?: ${type} | undefined;\n`;
const attributeRows = api =>
  api.attributes.map(a => row({ name: a.name, type: attributeType(a), description: describe(a) })).join('');
const settable = api => api.properties.filter(({ readonly }) => !readonly);
const propertyRows = api =>
  settable(api)
    .map(p => row({ ...p, type: p.takes }))
    .join('');
const eventRows = (api, nameOf) =>
  api.events
    .map(e =>
      row({
        name: nameOf(e.name),
        type: `((event: HTMLElementEventMap['${e.name}']) => void)`,
        description: describeEvent(e),
      }),
    )
    .join('');

const attributes = api => `${HEAD}import type { ResolvedConfig } from './types/index.js';

/** What may be written on the tag, as in HTML. */
export interface MassageFitCheckAttributes {
${attributeRows(api)}}

/** What may be set on the element. */
export interface MassageFitCheckProperties {
${propertyRows(api)}}

/** What HTML gives an element that is part of a form. */
export interface FormElementAttributes {
  name?: string | undefined;
  disabled?: boolean | undefined;
}
`;

const IMPORTS = `import type {
  FormElementAttributes,
  MassageFitCheckAttributes,
  MassageFitCheckProperties,
} from './attributes.js';
import type { ${CLASS} } from './types/index.js';
`;

/** React 19 and Preact: one file for both, since they read one namespace each and write the tag alike. */
const jsx = api => `${HEAD}${IMPORTS}
export type { MassageFitCheckAttributes } from './attributes.js';

/** React 19 and Preact listen to 'on' and the event's name. */
export interface MassageFitCheckListeners {
${eventRows(api, name => `on${name}`)}}

/** What JSX takes on the tag: its attributes, settable properties, events, the usual attributes, and content. */
export interface MassageFitCheckJsx
  extends MassageFitCheckAttributes,
    MassageFitCheckProperties,
    MassageFitCheckListeners,
    FormElementAttributes {
  id?: string | undefined;
  class?: string | undefined;
  className?: string | undefined;
  slot?: string | undefined;
  title?: string | undefined;
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

/**
 * Solid 1 writes a text that never changes as an attribute, and all else as a property, unless the name says `attr:` or
 * `prop:`. Types cannot tell the two, so both are there.
 */
const solid = api => `${HEAD}${IMPORTS}import type { JSX } from 'solid-js';

/** Values that may change: \`attr:\` in front of an attribute. Text that never does needs nothing in front. */
type Changing = {
  [Name in keyof MassageFitCheckAttributes as \`attr:\${Name}\`]: MassageFitCheckAttributes[Name];
} & { [Name in keyof MassageFitCheckProperties as \`prop:\${Name}\`]: MassageFitCheckProperties[Name] };

export interface MassageFitCheckListeners {
${eventRows(api, name => `on:${name}`)}}

export interface MassageFitCheckSolid
  extends Omit<JSX.HTMLAttributes<${CLASS}>, keyof MassageFitCheckAttributes>,
    MassageFitCheckAttributes,
    Changing,
    MassageFitCheckListeners,
    FormElementAttributes {}

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      '${TAG}': MassageFitCheckSolid;
    }
  }
}
`;

const vue = api => `${HEAD}${IMPORTS}import type { HTMLAttributes, PublicProps } from 'vue';

/** Vue's checker reads \`booking-url\` in a template as \`bookingUrl\`; on the page the tag gets it as it is written. */
type Camel<Name extends string> = Name extends \`\${infer Head}-\${infer Tail}\`
  ? \`\${Head}\${Capitalize<Camel<Tail>>}\`
  : Name;
type Attributes = {
  [Name in keyof MassageFitCheckAttributes as Camel<Name>]: MassageFitCheckAttributes[Name];
};

/** \`@mfc-book\` in a template. */
export interface MassageFitCheckListeners {
${eventRows(api, name => `on${name[0].toUpperCase()}${name.slice(1).replace(/-(\w)/g, (_, letter) => letter.toUpperCase())}`)}}

/** As Vue's guide to web components types one. */
type MassageFitCheckVue = new () => ${CLASS} & {
  /** @deprecated For templates only; not there at run time. */
  $props: Omit<HTMLAttributes, keyof Attributes> &
    Attributes &
    MassageFitCheckProperties &
    MassageFitCheckListeners &
    FormElementAttributes &
    PublicProps;
};

declare module 'vue' {
  interface GlobalComponents {
    '${TAG}': MassageFitCheckVue;
  }
}
`;

const svelte = api => `${HEAD}${IMPORTS}import type { HTMLAttributes } from 'svelte/elements';

/** Svelte 5 listens to 'on' and the event's name. */
export interface MassageFitCheckListeners {
${eventRows(api, name => `on${name}`)}}

export interface MassageFitCheckSvelte
  extends Omit<HTMLAttributes<${CLASS}>, keyof MassageFitCheckAttributes>,
    MassageFitCheckAttributes,
    MassageFitCheckProperties,
    MassageFitCheckListeners,
    FormElementAttributes {}

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    '${TAG}': MassageFitCheckSvelte;
  }
}
`;

const FILES = {
  'attributes.d.ts': attributes,
  'jsx.d.ts': jsx,
  'solid.d.ts': solid,
  'svelte.d.ts': svelte,
  'vue.d.ts': vue,
};

/** Names of files to their text. */
export const frameworkTypes = api => Object.entries(FILES).map(([name, write]) => [name, write(api)]);
