import { execFileSync } from 'node:child_process';

/** Of which commit and day a result is. */
export const madeNow = root => {
  const git = (...words) => execFileSync('git', words, { cwd: root, encoding: 'utf8' }).trim();
  return {
    on: new Date().toISOString().slice(0, 10),
    commit: git('rev-parse', '--short', 'HEAD'),
    /** Something was changed since: the commit alone does not give this result again. */
    isDirty: git('status', '--porcelain') !== '',
  };
};

/** For `JSON.stringify`: four digits say all that a measurement here knows. */
export const rounded = (_, value) =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;
