/** The same words each time, made when they are first asked for: a page that nobody answers never pays for a result. */
export const lazy = <Words>(make: () => Words): (() => Words) => {
  let made: Words | undefined;
  return () => {
    made ??= make();
    return made;
  };
};
