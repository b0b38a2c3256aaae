/** The WordPresses that the plugin is tried in, oldest first. */
export const VERSIONS = ['6.2', '6.5', '6.7'] as const;
export type Version = (typeof VERSIONS)[number];

/** Those of this run: `WP_VERSIONS=6.5` for one alone. */
export const wanted: readonly Version[] = VERSIONS.filter(
  version => !process.env['WP_VERSIONS'] || process.env['WP_VERSIONS'].split(/[\s,]+/).includes(version),
);
