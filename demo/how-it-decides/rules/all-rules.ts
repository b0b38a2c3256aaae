import { nextRules } from './next.ts';
import { pointsRules } from './points.ts';
import { pressureRules } from './pressure.ts';
import type { RuleInWords } from './rule-in-words.ts';
import { safetyRules } from './safety.ts';
import { shownRules } from './shown.ts';
import { stylesRules } from './styles.ts';

/** Every rule in words, in the groups of the page. */
export const ruleGroups: readonly { readonly title: string; readonly rules: readonly RuleInWords[] }[] = [
  { title: 'How points add up', rules: pointsRules },
  { title: 'What is shown', rules: shownRules },
  { title: 'What safety changes', rules: safetyRules },
  { title: 'Which styles, in which order', rules: stylesRules },
  { title: 'How firm, and how much it may hurt', rules: pressureRules },
  { title: 'Which question comes next', rules: nextRules },
];

export const allRules: readonly RuleInWords[] = ruleGroups.flatMap(({ rules }) => rules);
