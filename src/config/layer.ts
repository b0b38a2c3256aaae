/** One value as one source gave it. */
export interface SettingEntry {
  /** The attribute or key as the clinic wrote it. */
  readonly label: string;
  readonly value: unknown;
}

/** What one source (attributes, JSON child or `config`) gave, by path: `theme`, `utm.utm_source`. */
export type Layer = ReadonlyMap<string, SettingEntry>;
