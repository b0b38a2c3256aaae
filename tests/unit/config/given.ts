import { type ConfigSources, resolveConfig } from '../../../src/config/resolve-config.ts';

const messagePaths = new Set(['intro.heading', 'intro.lead', 'result.heading']);

/** A clinic page at https://clinic.example/massage that gives what the test names and nothing else. */
export const resolve = (sources: Partial<ConfigSources> = {}) =>
  resolveConfig({
    attributes: new Map(),
    child: null,
    property: undefined,
    base: 'https://clinic.example/massage',
    isMessagePath: path => messagePaths.has(path),
    ...sources,
  });

export const withAttributes = (attributes: Readonly<Record<string, string>>) =>
  resolve({ attributes: new Map(Object.entries(attributes)) });
export const withProperty = (property: unknown) => resolve({ property });
export const withJson = (child: string) => resolve({ child });
