import type { Builder, Piece, Script } from './builder.ts';
import { attribute, css, linkMarkup, safeJson, startTag, tag, tagMarkup } from './markup.ts';
import { type Pair, type TagParts, tagParts } from './tag-parts.ts';

// Not on a registry yet: from a copy of the project's folder.
const install: Piece = { where: 'into a terminal, in your project', code: 'npm install ./massage-fit-check' };
const imports = ({ packs }: Script): string =>
  [
    "import 'massage-fit-check/define';",
    ...packs.map(({ tag: language }) => `import 'massage-fit-check/languages/${language}';`),
  ].join('\n');
const base = { needsScript: false, lacks: ['page.script', 'page.packFolder'] } as const;

export const npm: Builder = {
  ...base,
  id: 'npm',
  name: 'npm, any framework',
  steps: ['For developers: the tag is registered by one import.'],
  pieces: (made, script) => [
    install,
    { where: 'into the program of the page', code: imports(script) },
    { where: 'into its HTML', code: tagMarkup(tagParts(made, script.words)) },
  ],
};

const settingsOf = ({ json }: TagParts): readonly string[] =>
  json ? ['', `const settings = ${safeJson(json)};`] : [];

const indented = (lines: string, by: string): string => lines.replace(/^(?=.)/gm, by);

/** Text between tags of JSX: an expression where it holds what JSX reads as its own. */
const inJsx = (markup: string, text: string): string =>
  /[{}<>&"]|^\s|\s$/.test(text)
    ? markup.replace(/>[^<]*<\/a>$/, () => `>{${JSON.stringify(text)}}</a>`)
    : markup;

const camel = (property: string): string => JSON.stringify(property);

export const react: Builder = {
  ...base,
  id: 'react',
  name: 'React',
  steps: ['For developers: React 19 or newer.'],
  pieces: (made, script) => {
    const parts = tagParts(made, script.words);
    const style = parts.look
      .map(([property, value]) => `${camel(property)}: ${JSON.stringify(value)}`)
      .join(', ');
    const attributes = [
      ...parts.attributes.map(attribute),
      ...(style ? [`style={{ ${style} }}`] : []),
      ...(parts.json ? ['config={settings}'] : []),
    ];
    const code = [
      imports(script),
      ...settingsOf(parts),
      '',
      'export function FitCheck() {',
      '  return (',
      `    <${tag}`,
      ...attributes.map(each => `      ${each}`),
      '    >',
      `      ${inJsx(linkMarkup(parts.link), parts.link.text)}`,
      `    </${tag}>`,
      '  );',
      '}',
    ].join('\n');
    return [install, { where: 'into FitCheck.jsx', code }];
  },
};

export const vue: Builder = {
  ...base,
  id: 'vue',
  name: 'Vue',
  steps: ['For developers. Tell Vue that the tag is not one of its own.'],
  pieces: (made, script) => {
    const parts = tagParts(made, script.words);
    const pairs: readonly Pair[] = [
      ...parts.attributes,
      ...(parts.look.length > 0 ? [['style', css(parts.look)] as const] : []),
      ...(parts.json ? [[':config', 'settings'] as const] : []),
    ];
    const code = [
      '<script setup>',
      imports(script),
      ...settingsOf(parts),
      '</script>',
      '',
      '<template>',
      startTag(tag, pairs, '  '),
      indented(linkMarkup(parts.link).replace(/^<a/, '<a v-pre'), '    '),
      `  </${tag}>`,
      '</template>',
    ].join('\n');
    return [
      install,
      {
        where: 'into vite.config.js, among the plugins',
        code: `vue({ template: { compilerOptions: { isCustomElement: name => name === '${tag}' } } })`,
      },
      { where: 'into FitCheck.vue', code },
    ];
  },
};
