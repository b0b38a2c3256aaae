import * as z from 'zod/mini';
import { attributeByKey, rows } from './attributes.ts';
import { bookableRoutes, utmKeys } from './types.ts';

const string = z.string();
const list = z.union([string, z.array(z.unknown())]);
const flag = z.union([string, z.boolean()]);

/** An object that may hold these keys and no others. */
const strict = (entries: Iterable<readonly [string, z.ZodMiniType]>) =>
  z.strictObject(Object.fromEntries([...entries].map(([key, type]) => [key, z.optional(type)])));
const strings = (keys: readonly string[]) => strict(keys.map(key => [key, string]));

/**
 * The shape of the `config` property and of the JSON child: every key optional, none beside them. It checks
 * types; what a text may say is checked by the same readers as the attributes.
 */
export const settingsSchema = strict([
  ...[...attributeByKey].map(([key, name]) => {
    const { standard } = rows[name];
    const type = typeof standard === 'boolean' ? flag : Array.isArray(standard) ? list : string;
    return [key, type] as const;
  }),
  ['utm', strings(utmKeys)],
  ['bookingUrls', strings(bookableRoutes)],
  ['texts', z.record(string, string)],
]);
