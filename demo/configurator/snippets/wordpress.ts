import { configPaths } from '../../../src/config/schema.ts';
import type { SetUp } from '../state/set-up.ts';
import type { Builder, Piece } from './builder.ts';
import { rule } from './markup.ts';
import { scriptAndTag } from './script-and-tag.ts';
import { tagParts } from './tag-parts.ts';

/** What comes first, and once. Anybody who may write pages goes on from there. */
const plugin =
  'Once, by somebody who may add plugins: take massage-fit-check-wordpress.zip, which lies beside this configurator; in WordPress: Plugins, Add new, Upload, Activate.';

/** As the plugin registers them. */
export const shortcode = 'massage_fit_check';
export const block = 'massage-fit-check/massage-fit-check';

/**
 * A value between double quotes. WordPress undoes C's escapes (`stripcslashes`) and no others, and would end the shortcode
 * at a bracket. A value that then holds a `<` and no whole tag it empties: that one is an entity, which the plugin reads.
 */
const inShortcode = (text: string): string =>
  text.replace(/["\\[\]<>]|&(?=#?\w+;)/g, each =>
    each === '<' ? '&lt;' : `\\x${each.charCodeAt(0).toString(16)}`,
  );

const looks = (made: SetUp): readonly Piece[] => {
  const { look } = tagParts(made);
  return look.length > 0 ? [{ where: 'into Appearance, Additional CSS', code: rule(look) }] : [];
};

export const wordpressShortcode: Builder = {
  id: 'wordpress-shortcode',
  name: 'WordPress, as a shortcode of the plugin',
  needsScript: false,
  lacks: ['page.'],
  steps: [plugin],
  pieces: made => {
    const { attributes, json } = tagParts(made);
    const pairs = [
      ...attributes.map(([name, value]) => [name.replaceAll('-', '_'), value || 'true'] as const),
      ...(json ? [['settings', JSON.stringify(json)] as const] : []),
    ];
    const written = pairs.map(([name, value]) => `${name}="${inShortcode(value)}"`);
    return [
      {
        where: 'into a Shortcode block, or the text of a page',
        code: `[${[shortcode, ...written].join(' ')}]`,
      },
      ...looks(made),
    ];
  },
};

export const wordpressHtml: Builder = {
  id: 'wordpress-html',
  name: 'WordPress, without a plugin',
  needsScript: true,
  lacks: [],
  steps: [
    'Put the script on your server with the file manager of your host: the media library mostly refuses it.',
    'Is the check gone after saving? Then your account may not write free HTML: choose “A builder that removes the tag” here.',
  ],
  pieces: scriptAndTag(
    'into the header code of your theme, or of a plugin for that',
    'into a Custom HTML block on the page',
  ),
};

/** As WordPress itself writes the comments of a block. */
const blockJson = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/\\\\/g, '\\u005c')
    .replace(/--/g, '\\u002d\\u002d')
    .replace(/</g, '\\u003c')
    .replace(/>/g, '\\u003e')
    .replace(/&/g, '\\u0026')
    .replace(/\\"/g, '\\u0022');

/** The config as JSON has it: by key, groups as objects, a flag as a boolean. */
function asConfig(made: SetUp): Readonly<Record<string, unknown>> {
  const config: Record<string, unknown> = {};
  for (const [path, { group, key, setting }] of configPaths) {
    const value = made[path];
    if (value === undefined || setting.attribute === null) continue;
    const entry = setting.reader.kind === 'flag' ? true : value;
    if (group === null) config[key] = entry;
    else config[group] = { ...(config[group] as object | undefined), [key]: entry };
  }
  return { ...config, ...tagParts(made).json };
}

export const wordpressBlock: Builder = {
  id: 'wordpress-block',
  name: 'WordPress, as a block of the plugin',
  needsScript: false,
  lacks: ['page.'],
  steps: [plugin, 'Paste it into the editor as it is: WordPress makes the block of it.'],
  pieces: made => [
    { where: 'into the block editor', code: `<!-- wp:${block} ${blockJson(asConfig(made))} /-->` },
    ...looks(made),
  ],
};
