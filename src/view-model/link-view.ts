import type { ResolvedConfig } from '../config/types.ts';
import type { Messages } from '../messages/messages.ts';

export interface LinkView {
  readonly text: string;
  /** The telephone number within `text`: it stands on one line. Absent where there is none. */
  readonly number?: string;
  readonly href: string;
  /** `self` needs no attribute; `blank` also says so in words that are part of `text`. */
  readonly target: 'self' | 'blank' | 'top';
}

/** A link that opens in place; `null` where the clinic set no address. */
export const linkTo = (text: string, href: string | null): LinkView | null =>
  href ? { text, href, target: 'self' } : null;

/** At the foot of the first page and of the result. */
export const privacyLink = ({ privacyUrl }: ResolvedConfig, { intro }: Messages): LinkView | null =>
  linkTo(intro.privacy, privacyUrl);
