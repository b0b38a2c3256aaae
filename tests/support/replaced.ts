// What a browser has, put aside for one test.
let undo: (() => void)[] = [];
afterEach(() => {
  for (const step of undo.reverse()) step();
  undo = [];
});

/** Done after the test that is running. */
export const undone = (step: () => void): void => {
  undo.push(step);
};

/** Puts something in place of what a browser has. */
export const replace = (owner: object, name: string, descriptor: PropertyDescriptor): void => {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, ...descriptor });
  undo.push(() => {
    if (own) Object.defineProperty(owner, name, own);
    else Reflect.deleteProperty(owner, name);
  });
};
