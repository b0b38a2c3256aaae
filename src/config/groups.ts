import { attributeByKey } from './attributes.ts';
import type { Kind } from './kind.ts';
import { bookingLink, longText, shortText } from './kinds.ts';
import { bookableRoutes, utmKeys } from './types.ts';

/** The keys of the config that hold several values, and how each of these is read. */
export const groups: Readonly<Record<string, Kind<string | null>>> = {
  bookingUrls: bookingLink,
  utm: shortText,
  texts: longText,
};

/** The keys of the config that are one value each, with their attributes. */
export const plainAttributes = [...attributeByKey].filter(([key]) => !key.includes('.'));

/** What the config may hold (`''`), and each of its groups. */
export const keysOf: Readonly<Record<string, readonly string[]>> = {
  '': [...plainAttributes.map(([key]) => key), ...Object.keys(groups)],
  bookingUrls: bookableRoutes,
  utm: utmKeys,
  texts: ['paths of our messages'],
};
