// What no language may promise: claims leave it open, nothing cures, nobody has a title that is another's.
import { describe } from 'vitest';
import { follow } from '../../support/messages/rules/follow.ts';
import { promises, wellness } from '../../support/messages/rules/promises.ts';

describe('promises', () => follow(promises));
describe('promises of a clinic that is no health profession', () => follow(wellness, /(^|\.)wellness\./));
