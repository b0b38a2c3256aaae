// dist/config.schema.json: what may stand in the JSON child and in `config`, for editors.
import * as z from 'zod/mini';
import { TAG } from './table.mjs';

/** @param {typeof import('../../../src/config/schema.ts')} settings */
export const configSchema = ({ settingsSchema, configPaths, ownText }) => {
  const describe = (schema, { about, fallback }) =>
    Object.assign(schema, { description: `${about} Without it: ${fallback}.` });
  const schema = z.toJSONSchema(settingsSchema(), {
    // It tells what comes out: there every key is, and none is to be written. What goes in may lack any.
    override: ({ jsonSchema }) => {
      delete jsonSchema.required;
      delete jsonSchema.readOnly;
    },
  });
  for (const { group, key, setting } of configPaths.values()) {
    describe((group ? schema.properties[group] : schema).properties[key], setting);
  }
  describe(schema.properties.texts, ownText);
  return { title: `Settings of <${TAG}>`, ...schema };
};
