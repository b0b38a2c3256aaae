import type { ConfigIssue } from './types.ts';
import { wording } from './wording.ts';

/**
 * One sentence for one bad value. `attribute` is the name as the clinic wrote it; the value is cut to 120
 * characters; `problem`, `allowed` and `used` are phrases without a full stop.
 */
export const issue = (
  attribute: string,
  value: unknown,
  problem: string,
  allowed: string,
  used = 'the default',
): ConfigIssue =>
  Object.freeze({
    attribute,
    value: wording(value).slice(0, 120),
    allowed: `${problem}; allowed: ${allowed}; using ${used}`,
  });
