const typeOf = { flag: 'boolean', list: ['string', 'array'] };

/**
 * The block's attributes with WordPress's types: keys of the config; a group is an object. What is left unset stays out of
 * the page.
 *
 * @param settings rows of the table, by path
 */
export const attributeTypes = settings => [
  ...new Map([
    ...Object.values(settings).map(({ group, key, kind }) =>
      group === null ? [key, typeOf[kind] ?? 'string'] : [group, 'object'],
    ),
    ['texts', 'object'],
  ]),
];
