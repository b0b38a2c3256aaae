import { el, list, terms } from '../dom.ts';
import { ruleGroups } from '../rules/all-rules.ts';
import type { RuleInWords } from '../rules/rule-in-words.ts';
import { answersInWords } from '../words.ts';
import { entry, type Section } from './section.ts';

const example = ({ answers, got, want }: RuleInWords['examples'][number]) => {
  const now = got(answers);
  return el(
    'li',
    now === want ? {} : { role: 'alert', class: 'wrong' },
    `${answersInWords(answers)} → `,
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
  verdict: `${ruleGroups.flatMap(({ rules }) => rules).length} rules in plain words, each with its source.`,
  content: [
    el('p', {}, 'In plain words, with where each comes from. The lists are the program’s own rows.'),
    ...ruleGroups.map(({ title, rules }) => el('div', {}, el('h3', {}, title), ...rules.map(ruleEntry))),
  ],
});
