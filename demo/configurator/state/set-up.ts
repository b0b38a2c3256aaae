/**
 * Everything that stands in the form: by path of its field, as it was typed, right or wrong. What is empty is not in it.
 * Frozen.
 */
export type SetUp = Readonly<Record<string, string>>;

export const emptySetUp: SetUp = Object.freeze({});

/** The same with one field filled in otherwise; empty takes it out. */
export function withField(setUp: SetUp, path: string, text: string): SetUp {
  const { [path]: _, ...others } = setUp;
  return Object.freeze(text === '' ? others : { ...setUp, [path]: text });
}

/** The same with several fields filled in otherwise. */
export const withFields = (setUp: SetUp, values: Readonly<Record<string, string>>): SetUp =>
  Object.entries(values).reduce((sum, [path, text]) => withField(sum, path, text), setUp);

export const isSame = (one: SetUp, other: SetUp): boolean => {
  const paths = Object.keys(one);
  return paths.length === Object.keys(other).length && paths.every(path => one[path] === other[path]);
};
