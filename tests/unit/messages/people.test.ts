// No language says whether a visitor or a therapist is a man or a woman.
import { describe } from 'vitest';
import { follow } from '../../support/messages/rules/follow.ts';
import { people } from '../../support/messages/rules/people.ts';

describe('people', () => follow(people));
