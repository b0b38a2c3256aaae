import { withoutCEscapes } from '../../../demo/configurator/paste/without-c-escapes.ts';
import { attributeTypes } from './attribute-types.js';
import { changeOf } from './values.js';

/** As WordPress and the configurator write characters that may not stand in a shortcode. */
const withoutEntities = text =>
  text.replace(/&(amp|lt|gt|quot);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name]);
const plain = text => withoutCEscapes(withoutEntities(text));

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
export const shortcodeAttributes = settings =>
  Object.fromEntries(
    attributeTypes(settings).map(([key, type]) => [
      key,
      { type, shortcode: ({ named }) => fromShortcode(settings, named)[key] },
    ]),
  );
