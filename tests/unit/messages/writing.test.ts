// Letters, marks and spaces of each language.
import { describe } from 'vitest';
import { follow } from '../../support/messages/rules/follow.ts';
import { writing } from '../../support/messages/rules/writing.ts';

describe('writing', () => follow(writing));
