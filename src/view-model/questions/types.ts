import type { LinkView } from '../link-view.ts';

/** What the first page and the screens of questions show. Words are final, as in `../types.ts`. */
export interface OptionView {
  readonly id: string;
  readonly label: string;
  readonly checked: boolean;
}

export interface ChoiceView {
  readonly kind: 'one' | 'many';
  readonly id: string;
  readonly legend: string;
  readonly hint: string | null;
  /** Long lists come in groups under short headings; a short list is one group without a heading. */
  readonly groups: readonly { readonly heading: string | null; readonly options: readonly OptionView[] }[];
  /** The words of a picture of the body that shows the same options; `null` where there is none. */
  readonly map: { readonly hint: string; readonly front: string; readonly back: string } | null;
  readonly error: string | null;
}

export interface ScaleView {
  readonly kind: 'scale';
  readonly id: string;
  readonly legend: string;
  readonly hint: string | null;
  readonly min: number;
  readonly max: number;
  /** `null` until the visitor moves it. */
  readonly value: number | null;
  /** The value in words, for `aria-valuetext`, and for the eye while there is none. */
  readonly valueText: string;
  /** The value as it is drawn, with what stands before and after it; `null` until the visitor moves it. */
  readonly shown: readonly [before: string, value: string, after: string] | null;
  readonly lowest: string;
  readonly highest: string;
  readonly error: string | null;
}

export type QuestionView = ChoiceView | ScaleView;

export interface IntroView {
  readonly heading: string;
  readonly lead: string;
  /** Three short promises: how long, what stays private, what it is not. */
  readonly facts: { readonly time: string; readonly privacy: string; readonly guide: string };
  /** Whom it is for, and their age; both may be left untouched. */
  readonly about: readonly ChoiceView[];
  readonly startLabel: string;
  readonly disclaimer: string;
  readonly privacy: LinkView | null;
}

export interface ScreenView {
  readonly heading: string;
  /** Above several questions; that of one question is the question's own. */
  readonly hint: string | null;
  /** "3 of about 7": `done` segments of `total`, and the words. */
  readonly progress: { readonly done: number; readonly total: number; readonly text: string };
  /** One question: its legend is the heading. Several: each shows its own legend. */
  readonly questions: readonly QuestionView[];
  /** One sentence that says what is missing, announced once; each question carries its own as well. */
  readonly error: string | null;
  readonly nextLabel: string;
  readonly backLabel: string;
  readonly clearLabel: string;
}
