import { attributeByKey } from './attributes.ts';
import { issue } from './issue.ts';
import type { Given, Layer } from './layer.ts';
import { settingsSchema } from './schema.ts';
import { snapshot } from './snapshot.ts';
import { bookableRoutes, type ConfigIssue, utmKeys } from './types.ts';

const maxTexts = 200;
/** Never a key of ours, whatever `isMessagePath` says. */
const pollution = /(^|\.)(__proto__|constructor|prototype)(\.|$)/;
/** The keys that hold several values, and what they may hold. */
const groups = new Map([
  ['utm', utmKeys.join(' ')],
  ['bookingUrls', bookableRoutes.join(' ')],
  ['texts', 'paths of our messages'],
]);

/** For issues, and for the readers: text as it is, a list with spaces, and nothing of what is inside objects. */
function wording(value: unknown): string {
  if (Array.isArray(value)) return value.map(item => (Array.isArray(item) ? '[]' : wording(item))).join(' ');
  return typeof value === 'object' ? '{}' : String(value);
}

/**
 * Reads an object of settings: the `config` property, or the parsed JSON child. `source` names it in issues.
 * Unknown keys raise one issue each and are dropped, and so are entries past the 200th of a group; the rest is
 * kept. Throws only where `isMessagePath` does.
 */
export function readSettings(
  input: unknown,
  source: string,
  isMessagePath: (path: string) => boolean,
): Layer {
  const given = new Map<string, Given>();
  const issues: ConfigIssue[] = [];
  const report = (label: string, value: unknown, problem: string, allowed: string) =>
    issues.push(issue(label, wording(value), problem, allowed, 'the rest'));

  const settings = snapshot(() => input, 3);
  if (settings === undefined || settings === null) return { given, issues };
  if (typeof settings !== 'object' || Array.isArray(settings)) {
    report(source, settings, 'wrong type', 'an object');
    return { given, issues };
  }

  const unknown = new Set<string>();
  const mistyped = new Set<string>();
  for (const fault of settingsSchema.safeParse(settings).error?.issues ?? []) {
    if (fault.code !== 'unrecognized_keys') mistyped.add(fault.path.join('.'));
    else for (const key of fault.keys) unknown.add([...fault.path, key].join('.'));
  }

  function take(path: string, value: unknown, known: string) {
    if (
      unknown.has(path) ||
      pollution.test(path) ||
      (path.startsWith('texts.') && !isMessagePath(path.slice(6)))
    ) {
      report(path, value, 'unknown key', known);
    } else {
      const slot = attributeByKey.get(path) ?? path.replace('utm.utm_', 'utm-');
      given.set(slot, { label: path, text: wording(value), mistyped: mistyped.has(path) });
    }
  }
  for (const [key, value] of Object.entries(settings)) {
    const known = groups.get(key);
    if (!known) take(key, value, [...attributeByKey.keys(), ...groups.keys()].join(' '));
    else if (mistyped.has(key)) report(key, value, 'wrong type', 'an object');
    else {
      const entries = Object.entries(value as object);
      if (entries.length > maxTexts) report(key, value, 'too many', `${maxTexts} entries`);
      for (const [name, entry] of entries.slice(0, maxTexts)) take(`${key}.${name}`, entry, known);
    }
  }
  return { given, issues };
}
