import type { BodyMapView } from '../body-view.ts';
import type { ClearView } from '../clear-view.ts';
import type { LinkView } from '../link-view.ts';

/** What the first page and the screens of questions show. Words are final, as in `../types.ts`. */
export interface OptionView {
  readonly id: string;
  /** The question that a press on it answers; not always the one whose words it stands under. */
  readonly question: string;
  readonly label: string;
  readonly checked: boolean;
  /** Something opens directly below it while it is ticked. */
  readonly isOpener: boolean;
  /** What stands open directly below it; `null` while nothing does. */
  readonly opened: ChoiceView | null;
}

export interface OptionGroupView {
  readonly heading: string | null;
  /**
   * The heading opens the options below it by a press; `null`: they always stand open. `isOpen`: it stands
   * open at first; `count` says in words how many are, and is `null` for none.
   */
  readonly fold: { readonly isOpen: boolean; readonly count: string | null } | null;
  readonly options: readonly OptionView[];
}

export interface ChoiceView {
  readonly kind: 'one' | 'many';
  /** Unique on its screen. */
  readonly id: string;
  readonly legend: string;
  /** The option that opened it says the same: the legend is for ears only. */
  readonly isLegendHeard: boolean;
  readonly hint: string | null;
  /** Long lists come in groups under short headings; a short list is one group without a heading. */
  readonly groups: readonly OptionGroupView[];
  /** Many short lines, that are read more than chosen. */
  readonly isLined: boolean;
  /** Shown as bars that rise, one for each option of the first group; the rest stands apart. */
  readonly isGauge: boolean;
  /** All of it stands folded under its legend, open where something in it is ticked; `null`: it is not folded. */
  readonly fold: OptionGroupView['fold'];
  /** A picture of the body that shows the same options; `null` where there is none. */
  readonly map: BodyMapView | null;
  readonly error: string | null;
}

/** A list that opens by a press. May be left alone. */
export interface MenuView {
  readonly kind: 'menu';
  readonly id: string;
  readonly legend: string;
  readonly hint: string | null;
  /** What stands in it while nothing is chosen; choosing it takes an answer back. */
  readonly unset: string;
  readonly options: readonly Pick<OptionView, 'id' | 'label' | 'checked'>[];
  readonly error: null;
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
  readonly error: null;
}

export type QuestionView = ChoiceView | MenuView | ScaleView;

/** The languages that a visitor can choose from. */
export interface LanguageSwitchView {
  readonly label: string;
  /** Each by its own name. */
  readonly options: readonly { readonly tag: string; readonly name: string; readonly isSpoken: boolean }[];
}

export interface IntroView {
  /** `null`: one language is all there is. */
  readonly languages: LanguageSwitchView | null;
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

export interface ProgressView {
  /** In order; of each, how many of its steps are done. */
  readonly parts: readonly {
    readonly name: string;
    readonly steps: number;
    readonly done: number;
    readonly isHere: boolean;
  }[];
  /** "Part 2 of 3: Body". */
  readonly text: string;
}

export interface ScreenView {
  readonly id: string;
  readonly heading: string;
  /** Above several questions; that of one question is the question's own. */
  readonly hint: string | null;
  /** `null` on a screen that does not count. */
  readonly progress: ProgressView | null;
  /** One question: its legend is the heading. Several: each shows its own legend. */
  readonly questions: readonly QuestionView[];
  /** One sentence that says what is missing, announced once; each question carries its own as well. */
  readonly error: string | null;
  /** The page before was passed by unread: what that answered, and a way back; `null`: it was not. */
  readonly unread: { readonly text: string; readonly back: string } | null;
  /** How many are ticked, where several can be; `null` elsewhere. */
  readonly chosen: string | null;
  readonly nextLabel: string;
  readonly backLabel: string;
  readonly clear: ClearView;
}
