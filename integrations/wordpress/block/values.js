// What a block says, by key as WordPress stores it and by path as everything else here reads it. `settings` are the rows
// of the table, by path.

/** A value as text; empty where it is none. */
export const asText = value =>
  Array.isArray(value)
    ? value.join(' ')
    : ['string', 'number', 'boolean'].includes(typeof value)
      ? String(value)
      : '';

/** What the block says, as text by path; what it does not say is not in it. */
export const byPath = (settings, attributes) => {
  const values = {};
  for (const [path, { group, key }] of Object.entries(settings)) {
    const text = asText((group === null ? attributes : attributes[group])?.[key]);
    if (text !== '') values[path] = text;
  }
  for (const [name, own] of Object.entries(attributes.texts ?? {})) {
    const text = asText(own);
    if (text !== '') values[`texts.${name}`] = text;
  }
  return values;
};

/** The attributes to set for one value; an empty one is taken out, and so is a group with nothing in it. */
export const changeOf = (attributes, { group, key, kind }, text) => {
  const value = text === '' ? undefined : kind === 'flag' ? text === 'true' : text;
  if (group === null) return { [key]: value };
  const { [key]: _, ...others } = attributes[group] ?? {};
  const entries = value === undefined ? others : { ...others, [key]: value };
  return { [group]: Object.keys(entries).length > 0 ? entries : undefined };
};

/** The tag as PHP writes it: attributes, and as JSON what has none. It does not count: nobody visits an editor. */
export const tagOf = (settings, values) => {
  const attributes = {};
  const json = {};
  for (const [path, value] of Object.entries(values)) {
    const name = settings[path]?.attribute;
    const [group, ...key] = path.split('.');
    if (name) attributes[name] = value;
    else if (key.length > 0) json[group] = { ...json[group], [key.join('.')]: value };
  }
  delete attributes.analytics;
  return { attributes, json: Object.keys(json).length > 0 ? JSON.stringify(json) : '' };
};
