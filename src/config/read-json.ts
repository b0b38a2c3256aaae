import { issue } from './issue.ts';
import type { Layer } from './layer.ts';
import { readSettings } from './read-settings.ts';

const maxLength = 100_000;

/**
 * Reads the text of the `<script type="application/json">` child; blank counts as not given. Malformed, or
 * over 100,000 characters: one issue, and nothing of it is used.
 */
export function readJson(json: string | null, isMessagePath: (path: string) => boolean): Layer {
  const source = 'application/json';
  const text = json ?? '';
  let problem = 'too long';
  if (text.length <= maxLength) {
    try {
      return readSettings(text.trim() ? JSON.parse(text) : null, source, isMessagePath);
    } catch (error) {
      problem = String(error).slice(0, 120);
    }
  }
  return {
    given: new Map(),
    issues: [issue(source, text, problem, `${maxLength} characters of JSON`, 'the rest')],
  };
}
