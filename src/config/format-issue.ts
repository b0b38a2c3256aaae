import { cleanText } from './clean-text.ts';
import type { ConfigIssue } from './types.ts';

/** The line for the console: `<massage-fit-check> theme="sepia": not known; allowed: auto, …; using auto`. */
export function formatIssue({ attribute, value, allowed }: ConfigIssue): string {
  return cleanText(`<massage-fit-check> ${attribute}="${value}": ${allowed}`);
}
