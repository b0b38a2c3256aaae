// Flags that follow from several answers together. Each rule must fire, and nothing else that is said may take it back.
import { describe, expect, test } from 'vitest';
import { assess, explain } from '../../../src/assessment/assess.ts';
import { raisingRules } from '../../../src/assessment/raising-rules.ts';
import { readFacts } from '../../../src/questionnaire/facts.ts';
import { questions } from '../../../src/questionnaire/questions.ts';
import { anyOf, type Trigger } from '../../../src/questionnaire/triggers.ts';
import { answersOf, withOption } from '../../support/answers-of.ts';
import { allOptions } from '../../support/visitors.ts';

/** Each trigger of each list once, in the company of the first of the others. */
function waysOf(all: readonly (readonly Trigger[])[]): readonly (readonly Trigger[])[] {
  return all.flatMap((list, at) =>
    list.map(trigger => all.map((other, i) => (i === at ? trigger : (other[0] as Trigger)))),
  );
}

/** "Pregnant" is the cautious reading of a missing answer; the answer itself says what it is instead. */
const answersWhatWasMissing = (rule: string, question: string): boolean =>
  rule === 'C40' && question === 'pregnancy';

describe.each(raisingRules)('$id raises $raises', ({ id, raises, all }) => {
  test('from every answer that it names', () => {
    for (const way of waysOf(all)) {
      const answers = answersOf(way);
      const { flags } = explain(answers);
      const found = flags.find(({ flag }) => flag === raises);
      expect(
        found?.raisedBy.map(({ rule }) => rule),
        JSON.stringify(answers),
      ).toContain(id);
    }
  });

  test('and not when one of its lists has no answer', () => {
    if (all.length < 2) return;
    const first = all.map(list => list[0] as Trigger);
    all.forEach((_, missing) => {
      const answers = answersOf(first.filter((_trigger, i) => i !== missing));
      const found = explain(answers).flags.find(({ flag }) => flag === raises);
      // A place may stand in two lists, and what must be missing still is.
      const isThere = anyOf(readFacts(answers), all[missing]);
      if (!isThere) expect(found?.raisedBy.map(({ rule }) => rule) ?? []).not.toContain(id);
    });
  });

  test('whatever else is answered', () => {
    const answers = answersOf(all.map(list => list[0] as Trigger));
    for (const question of questions) {
      if (question.kind === 'scale' || answersWhatWasMissing(id, question.id)) continue;
      for (const option of allOptions(question.id))
        expect(
          assess(withOption(answers, question.id, option)).safety.flags,
          `${question.id}.${option}`,
        ).toContain(raises);
    }
  });
});

test('every rule has an id of its own', () => {
  const ids = raisingRules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  console.info(`${ids.length} rules, each fired by every answer it names and unfired by none.`);
});
