/** What was made, and of what. */
export interface Made<Input, View> {
  readonly input: Input;
  readonly view: View;
}

const isSame = <Input extends object>(one: Input, other: Input): boolean =>
  (Object.keys(one) as (keyof Input)[]).every(key => one[key] === other[key]);

/**
 * The same function, but it keeps what it made last, for as long as each entry of what it is asked with is the same.
 *
 * @param most how many it keeps
 */
export function keeping<Input extends object, View>(
  make: (input: Input) => View,
  most: number,
): (input: Input) => Made<Input, View> {
  let kept: readonly Made<Input, View>[] = [];
  return input => {
    const made = kept.find(each => isSame(each.input, input)) ?? { input, view: make(input) };
    kept = [made, ...kept.filter(each => each !== made)].slice(0, most);
    return made;
  };
}
