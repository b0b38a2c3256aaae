import { opensInPlace } from '../../questionnaire/offered-when.ts';
import { type GivenAnswers, ticksOn } from '../../questionnaire/replay.ts';
import type { ChoiceView, OptionView } from './types.ts';

/** Somebody answers for a person they look after. */
export const isForSomeoneElse = (given: GivenAnswers): boolean =>
  ticksOn('who', given).includes('someone-else');

const openers = new Set<string>(Object.values(opensInPlace));

/** An option that opens nothing, or nothing yet. */
export const optionView = (
  question: string,
  id: string,
  label: string,
  checked: boolean,
  opened: ChoiceView | null = null,
): OptionView => ({
  id,
  question,
  label,
  checked,
  isOpener: opened !== null || openers.has(`${question}.${id}`),
  opened,
});
