import { expect, it } from 'vitest';
import { formatIssue } from '../../../src/config/issue.ts';
import { withAttributes } from './given.ts';

it('says in one line what is wrong, what is allowed and what is used', () => {
  expect(withAttributes({ start: 'end' }).issues.map(formatIssue)).toEqual([
    '<massage-fit-check> start="end": not known; allowed: intro, questions; using the default',
  ]);
});

it('keeps to one line whatever the value holds', () => {
  const line = withAttributes({ theme: 'a\nb\u2028c\u202ed\u0007' }).issues.map(formatIssue).join('|');
  expect(line).toContain('theme="a b cd"');
});
