import type { Messages } from '../messages/messages.ts';

/** The way out that forgets every answer: it asks once, in place. */
export interface ClearView {
  readonly label: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
}

export const clearView = ({ questionnaire: { clear, clearing } }: Messages): ClearView => ({
  label: clear,
  ...clearing,
});
