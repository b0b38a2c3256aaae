import { expect, test } from 'vitest';
import { languageFor } from '../../../src/messages/languages.ts';
import { parts } from '../../../src/questionnaire/parts.ts';
import { countedScreens } from '../../../src/questionnaire/replay.ts';
import { countedScreenIds } from '../../../src/questionnaire/screens.ts';
import { progressView } from '../../../src/view-model/questions/progress-view.ts';
import { typicalVisitors, visit } from '../../support/visitors.ts';

test('every screen that counts has its place in one part, in the order of the flow', () => {
  expect(parts.flatMap(({ screens }) => screens)).toEqual(countedScreenIds);
});

test('going on never leads back, and ends full, for every typical visitor', () => {
  const language = languageFor('en');
  for (const [name, wishes] of Object.entries(typicalVisitors)) {
    const { given, walk } = visit(wishes);
    const shares = countedScreens(walk.path).flatMap(screen =>
      [{}, given].map(answers => {
        const { parts: views } = progressView(screen, answers, language);
        expect(views.filter(({ isHere }) => isHere)).toHaveLength(1);
        return views.map(({ done }) => done).reduce((all, each) => all + each, 0);
      }),
    );
    expect(shares, name).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1), name).toBe(countedScreenIds.length);
  }
});
