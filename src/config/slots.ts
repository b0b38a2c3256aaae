import { bookableRoutes } from '../knowledge/routes.ts';
import { attributeByKey, rows } from './attributes.ts';
import type { Kind } from './kind.ts';
import { bookingLink } from './kinds.ts';

/** How each path of the config is read, beside own texts: `theme`, `utm.utm_source`, `bookingUrls.unsure`. */
export const slots: ReadonlyMap<string, Kind<unknown>> = new Map<string, Kind<unknown>>([
  ...[...attributeByKey].map(([path, name]) => [path, rows[name]] as const),
  ...bookableRoutes.map(route => [`bookingUrls.${route}`, bookingLink] as const),
]);
