import type { Answers } from '../../../src/questionnaire/questions.ts';

/** What comes out for one set of answers. The page and a test hold the program to it. */
export interface Example {
  readonly answers: Answers;
  /** What comes out, in words, when the program is asked now. */
  readonly got: (answers: Answers) => string;
  /** What came out when this was written. */
  readonly want: string;
}

/** A rule that is code, in words. Rows are the program's own; examples are worked out by it. */
export interface RuleInWords {
  readonly id: string;
  readonly title: string;
  readonly text: readonly string[];
  /** The rows the rule goes by, as they are now. */
  readonly rows?: readonly { readonly term: string; readonly lines: readonly string[] }[];
  readonly source: string;
  readonly examples: readonly Example[];
}
