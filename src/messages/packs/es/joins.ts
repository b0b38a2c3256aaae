import type { Messages } from '../../messages.ts';

export const joins: Messages['joins'] = {
  sentences: '{first} {next}',
  answers: '{first}\u00a0· {next}',
  names: '{first}, {next}',
  ownName: '{first} ({next})',
  named: '{name} {number}',
  quote: '“{text}”',
};
