import type { Assessment } from '../../assessment/types.ts';
import type { Law } from '../../config/law.ts';
import type { ResolvedConfig } from '../../config/types.ts';
import type { Language } from '../../messages/languages.ts';
import type { GivenAnswers, Walk } from '../../questionnaire/replay.ts';
import type { Sides } from '../body-view.ts';

/** All that a result follows from. */
export interface ResultInput {
  readonly assessment: Assessment;
  readonly walk: Walk;
  readonly given: GivenAnswers;
  readonly config: ResolvedConfig;
  readonly language: Language;
  /** What may be said; missing: everything. The words of the language are those for it. */
  readonly law?: Law;
  /** What the therapist reads, where it is another language; missing or `null`: the visitor's. */
  readonly therapistLanguage?: Language | null;
  /** The page's own query, for campaign parameters on the booking link. */
  readonly pageSearch: string;
  /** Where the visitor moved the pressure dial (1–5); missing or `null`: nowhere yet. */
  readonly felt?: number | null;
  /** Where a place was told from its other side, for the summary alone; missing: nowhere. */
  readonly sides?: Sides;
}
