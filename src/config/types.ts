import type { ConditionId, ModalityId } from '../knowledge/ids.ts';
import type { BookableRoute } from '../knowledge/routes.ts';

/** What is wrong with one value the clinic gave, in words a marketer can act on. */
export interface ConfigIssue {
  /** The attribute or config key, as the clinic wrote it: `booking-url`. */
  readonly attribute: string;
  /** The value as given, cut to 120 characters. */
  readonly value: string;
  /** What is allowed, and what is used instead. */
  readonly allowed: string;
}

export const utmKeys = ['utm_source', 'utm_medium', 'utm_campaign', 'utm_content', 'utm_term'] as const;
export type UtmKey = (typeof utmKeys)[number];

/** Words of the clinic's own, by message path (`intro.heading`); unknown paths are refused when parsed. */
export type OwnTexts = Readonly<Record<string, string>>;

/** Everything the clinic decided, checked. `null` means "not set": the language's own words or no line at all. */
export interface ResolvedConfig {
  /** Allowed link, query and fragment byte for byte as written; `null` when missing or refused. */
  readonly bookingUrl: string | null;
  /** A link per outcome, used before `bookingUrl`. Checked by the same rules. */
  readonly bookingUrls: Readonly<Partial<Record<BookableRoute, string>>>;
  readonly bookingLabel: string | null;
  readonly bookingTarget: 'self' | 'blank' | 'top';
  readonly phone: string | null;
  readonly clinicName: string | null;
  readonly modalities: readonly ModalityId[];
  readonly conditions: readonly ConditionId[];
  readonly emergencyNumber: string | null;
  readonly crisisLine: string | null;
  readonly heading: string | null;
  readonly intro: string | null;
  readonly disclaimer: string | null;
  readonly lang: string | null;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly accent: string | null;
  readonly start: 'intro' | 'questions';
  readonly forwardUtm: boolean;
  readonly utm: Readonly<Partial<Record<UtmKey, string>>>;
  readonly firstVisitUrl: string | null;
  readonly pregnancyUrl: string | null;
  readonly privacyUrl: string | null;
  readonly reviewedBy: string | null;
  /** ISO date (YYYY-MM-DD) of a real day. */
  readonly reviewedOn: string | null;
  readonly analytics: 'none' | 'datalayer' | 'plausible';
  readonly variant: string | null;
  readonly texts: OwnTexts;
}

export interface ResolvedConfigWithIssues {
  readonly config: ResolvedConfig;
  readonly issues: readonly ConfigIssue[];
}
