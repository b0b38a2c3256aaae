import type { Match } from '../../assessment/types.ts';
import type { ResultInput } from './result-input.ts';

type Given = Pick<ResultInput, 'law'>;

/** A place for well-being: nothing is said of illness or of what massage does to one. */
export const isWellness = ({ law }: Given): boolean => law?.regime === 'wellness';

/** Of what fits, what may be named. */
export const nameable = (matches: readonly Match[], { law }: Given): readonly Match[] =>
  law ? matches.filter(({ condition }) => !law.unnamed.includes(condition)) : matches;
