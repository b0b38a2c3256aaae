import { issue } from './issue.ts';
import { colour, refused } from './kinds.ts';
import type { ConfigIssue } from './types.ts';

/** The issue for an accent that reads like a colour but that the browser does not take. */
export const accentIssue = (value: string): ConfigIssue => issue('accent', value, refused, colour.allowed);
