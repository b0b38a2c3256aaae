import type { ConfigIssue } from './types.ts';

/**
 * One sentence for one bad value. `attribute` is the name as the clinic wrote it; `value` is cut to 120
 * characters; `problem`, `allowed` and `used` are phrases without a full stop.
 */
export function issue(
  attribute: string,
  value: string,
  problem: string,
  allowed: string,
  used = 'the default',
): ConfigIssue {
  return Object.freeze({
    attribute,
    value: value.slice(0, 120),
    allowed: `${problem}; allowed: ${allowed}; using ${used}`,
  });
}
