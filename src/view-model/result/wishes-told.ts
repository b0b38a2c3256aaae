import type { Reason } from '../../assessment/types.ts';
import { answerOf, type Facts } from '../../questionnaire/facts.ts';
import type { Fact } from '../../questionnaire/questions.ts';

/** What people come for that names no complaint. */
const plainWishes: readonly Fact[] = [
  'help.posture',
  'help.sport',
  'help.stress',
  'help.relax',
  'help.relax-unsure',
];

/** Wishes and places as they were ticked: what a place for well-being goes by. */
export const wishesTold = (facts: Facts): readonly Reason[] => [
  ...plainWishes.filter(fact => facts.has(fact)).map(answerOf),
  ...facts
    .of('where')
    .filter(place => place !== 'not-sure')
    .map(place => answerOf(`where.${place}`)),
];
