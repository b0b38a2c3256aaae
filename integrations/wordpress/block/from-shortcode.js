import { changeOf } from './values.js';

/** What C writes behind a backslash, as PHP undoes it for shortcodes. */
const withoutEscapes = text =>
  text.replace(/\\(?:x([\da-f]{1,2})|([0-7]{1,3})|([\s\S]))/gi, (_, hex, octal, other) =>
    hex || octal
      ? String.fromCharCode(Number.parseInt(hex ?? octal, hex ? 16 : 8))
      : ({ n: '\n', t: '\t', r: '\r' }[other] ?? other),
  );

/** As WordPress and the configurator write characters that may not stand in a shortcode. */
const withoutEntities = text =>
  text.replace(/&(amp|lt|gt|quot);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name]);
const plain = text => withoutEscapes(withoutEntities(text));

const parsed = json => {
  try {
    return Object(JSON.parse(json));
  } catch {
    return {};
  }
};

/**
 * The attributes of a block for those of a shortcode, so that a pasted one becomes a block.
 *
 * @param settings rows of the table, by path
 * @param named what WordPress read of the shortcode, by name
 */
export const fromShortcode = (settings, named) => {
  let config = {};
  for (const row of Object.values(settings)) {
    const given = row.attribute && (named[row.attribute.replaceAll('-', '_')] ?? named[row.attribute]);
    if (given) config = { ...config, ...changeOf(config, row, plain(given)) };
  }
  return { ...config, ...parsed(plain(named.settings ?? '{}')) };
};

/** How WordPress is told: for each attribute, where it is in a shortcode. */
export const shortcodeAttributes = settings => {
  const typeOf = { flag: 'boolean', list: ['string', 'array'] };
  const keys = [
    ...Object.values(settings).map(({ group, key, kind }) => [
      group ?? key,
      group === null ? (typeOf[kind] ?? 'string') : 'object',
    ]),
    ['texts', 'object'],
  ];
  return Object.fromEntries(
    keys.map(([key, type]) => [key, { type, shortcode: ({ named }) => fromShortcode(settings, named)[key] }]),
  );
};
