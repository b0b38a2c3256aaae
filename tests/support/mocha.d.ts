// The globals that Web Test Runner's mocha gives a browser test.
interface MochaContext {
  timeout(milliseconds: number): void;
  skip(): never;
}
type MochaBody = (this: MochaContext) => void | Promise<void>;
interface MochaBlock {
  (title: string, body: MochaBody): void;
  only(title: string, body: MochaBody): void;
  skip(title: string, body?: MochaBody): void;
}
declare const describe: MochaBlock;
declare const it: MochaBlock;
declare const before: (body: MochaBody) => void;
declare const after: (body: MochaBody) => void;
declare const beforeEach: (body: MochaBody) => void;
declare const afterEach: (body: MochaBody) => void;
