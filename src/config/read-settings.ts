import { issue } from './issue.ts';
import type { Layer, SettingEntry } from './layer.ts';
import { slots } from './slots.ts';
import { snapshot } from './snapshot.ts';
import type { ConfigIssue } from './types.ts';

const maxEntries = 200;
/** The keys that hold several values. */
const groups = ['bookingUrls', 'utm', 'texts'];
/** What could have been meant, among so many. */
const known = (group: string): string =>
  group === 'texts'
    ? 'paths of src/messages/en.ts, like intro.heading'
    : [...slots.keys(), 'texts'].filter(key => key.startsWith(group)).join(' ');
/** Never a path of ours, whatever `isMessagePath` says. */
const pollution = /proto|constructor/;

/**
 * Reads an object of settings: the `config` property, or the parsed JSON child. `source` names it in issues.
 * Unknown keys raise one issue each and are dropped, and so are entries past the 200th; the rest is kept.
 * Throws only where `isMessagePath` does.
 */
export function readSettings(
  input: unknown,
  source: string,
  isMessagePath: (path: string) => boolean,
  issues: ConfigIssue[],
): Layer {
  const given = new Map<string, SettingEntry>();
  const report = (label: string, value: unknown, problem: string, allowed: string) =>
    issues.push(issue(label, value, problem, allowed, 'the rest'));

  function read(value: unknown, group: string) {
    const isObject = typeof value === 'object' && !Array.isArray(value);
    const entries = isObject ? Object.entries(value as object) : [];
    if (!isObject || entries.length > maxEntries) {
      const problem = isObject ? 'too long' : 'wrong type';
      report(
        group || source,
        value,
        problem,
        `valid JSON, no comma too many, an object of at most ${maxEntries} entries`,
      );
    }
    for (const [key, entry] of entries.slice(0, maxEntries)) {
      const path = group ? `${group}.${key}` : key;
      const isKnown =
        group === 'texts'
          ? isMessagePath(key) && !pollution.test(key)
          : slots.has(path) && !key.includes('.');
      if (!group && groups.includes(key)) read(entry, key);
      else if (isKnown) given.set(path, { label: path, value: entry });
      else report(path, entry, 'unknown key', known(group));
    }
  }
  read(
    snapshot(() => input ?? {}, 3),
    '',
  );
  return given;
}
