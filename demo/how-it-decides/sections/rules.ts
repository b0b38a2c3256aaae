import type { Answers } from '../../../src/questionnaire/questions.ts';
import { type RuleInWords, ruleGroups, rulesInWords } from '../data/rules-in-words.ts';
import { el, list, terms } from '../dom.ts';
import { keysInWords } from '../words.ts';
import { entry, type Section } from './section.ts';

/** The answers of an example, in words. */
export const given = (answers: Answers): string =>
  [
    ...keysInWords(
      Object.entries(answers).flatMap(([question, ticks]) =>
        Array.isArray(ticks) ? ticks.map(option => `${question}.${option}`) : [],
      ),
    ),
    ...(typeof answers.pain === 'number' ? [`Pain ${answers.pain} out of 10`] : []),
  ].join('; ') || 'No answers';

const example = ({ answers, got, want }: RuleInWords['examples'][number]) => {
  const now = got(answers);
  return el(
    'li',
    now === want ? {} : { role: 'alert', class: 'wrong' },
    `${given(answers)} → `,
    el('strong', {}, now),
    now === want ? '' : ` (was “${want}” when this page was written: the words above may be out of date)`,
  );
};

const ruleEntry = ({ id, title, text, rows, source, examples }: RuleInWords): HTMLElement =>
  entry(
    { id: `rule-${id}`, 'data-rule': id },
    title,
    ...text.map(line => el('p', {}, line)),
    rows
      ? terms(rows.map(({ term, lines }) => [term, lines.length > 1 ? list(lines) : lines[0]] as const))
      : null,
    el('p', { class: 'legend' }, 'Worked out by the program now:'),
    el('ul', { class: 'examples' }, ...examples.map(example)),
    el('p', { class: 'quiet' }, `Source: ${source}`),
  );

export const rules = (): Section => ({
  id: 'rules',
  title: 'Every rule',
  content: [
    el('p', {}, 'In plain words, with where each comes from. The lists are the program’s own rows.'),
    ...Object.entries(ruleGroups).map(([group, title]) =>
      el('div', {}, el('h3', {}, title), ...rulesInWords.filter(rule => rule.group === group).map(ruleEntry)),
    ),
  ],
});
