// The changes that CONTRIBUTING.md has a list for, each as the smallest edits that make it.
// Here and nowhere else is what has to be kept in step when the lists change.

/** Puts `text` before or after words that stand in the file exactly once; without them it is a new file. */
export interface Edit {
  readonly file: string;
  readonly before?: string;
  readonly after?: string;
  readonly text: string;
}

export interface Change {
  /** The heading of its list. */
  readonly heading: string;
  readonly edits: readonly Edit[];
  /** Tests of this project that such a change must pass. */
  readonly tests: readonly string[];
  /** A test of its own, in `tests/unit/`: the change works. */
  readonly proof: string;
}

const imports = `import { expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
`;

export const changes: readonly Change[] = [
  {
    heading: 'A condition',
    edits: [
      { file: 'src/knowledge/ids.ts', after: "  'neck-shoulder',\n", text: "  'tennis-elbow',\n" },
      {
        file: 'src/knowledge/conditions.ts',
        before: "  {\n    id: 'stress-mood',",
        text: `  {
    id: 'tennis-elbow',
    modalities: ['myofascial-release', 'deep-tissue'],
    avoid: [],
    claims: [{ id: 'rsi', evidence: 'very-little', source: ['verhagen-2013'] }],
  },
`,
      },
      {
        file: 'src/messages/en/conditions.ts',
        before: "      'carpal-tunnel': {\n        name:",
        text: `      'tennis-elbow': {
        name: 'Sore outer elbow (tennis elbow)',
        mix: 'A nerve at the neck or elbow, arthritis.',
        first: 'Less gripping, and exercise that grows slowly.',
        doctor: { 'hot-joint': 'The elbow is hot', locked: 'It locks' },
      },
`,
      },
      {
        file: 'src/view-model/result/doctor-clauses.ts',
        before: "  'carpal-tunnel': {",
        text: "  'tennis-elbow': { 'hot-joint': {}, locked: {} },\n",
      },
      {
        file: 'src/assessment/weights.ts',
        after: "    training: { rsi: 1, 'low-back-sciatica': 1",
        text: ", 'tennis-elbow': 3",
      },
      {
        file: 'src/assessment/weights.ts',
        after: "'elbow-forearm': { rsi: 3",
        text: ", 'tennis-elbow': 3",
      },
      {
        file: 'demo/how-it-decides/typical-visitors.ts',
        before: '  pregnancy: { age:',
        text: "  'tennis-elbow': { help: ['pain'], where: ['elbow-forearm'], start: ['training'], duration: ['over-1-year'] },\n",
      },
    ],
    tests: [
      'tests/unit/knowledge',
      'tests/unit/messages',
      'tests/unit/assessment/reachability.test.ts',
      'tests/unit/config/attributes.test.ts',
      'tests/unit/config/settings.test.ts',
      'tests/unit/view-model/result-view.test.ts',
    ],
    proof: `${imports}test('it is matched', () => {
  const { matches } = assess({ help: ['pain'], where: ['elbow-forearm'], start: ['training'] });
  expect(matches[0]?.condition).toBe('tennis-elbow');
});
`,
  },
  {
    heading: 'A question shown after another answer',
    edits: [
      {
        file: 'src/questionnaire/questions.ts',
        before: '  ...signQuestions,\n',
        text: "  { id: 'training-load', kind: 'one', groups: [{ options: ['more', 'same', 'not-sure'] }] },\n",
      },
      {
        file: 'src/questionnaire/screens.ts',
        after: "['start', 'jolt-details', 'duration'",
        text: ", 'training-load'",
      },
      {
        file: 'src/questionnaire/offered-when.ts',
        before: '  pain: painGoals,\n};',
        text: "  'training-load': ['help.sport'],\n",
      },
      {
        file: 'src/messages/en/questionnaire.ts',
        before: "    duration: { legend: '",
        text: "    'training-load': { legend: 'Do you train more than before?', hint: '' },\n",
      },
      {
        file: 'src/messages/en/questionnaire.ts',
        before: '    duration: {\n',
        text: "    'training-load': { more: 'More', same: 'As before', 'not-sure': 'Not sure' },\n",
      },
    ],
    tests: ['tests/unit/knowledge', 'tests/unit/messages', 'tests/unit/questionnaire/safety-screens.test.ts'],
    proof: `import { expect, test } from 'vitest';
import { visit } from '../support/proofs/visit.ts';
test.each([[['sport'], true], [['pain'], false]] as const)('after %s: asked? %s', (help, isAsked) => {
  const { walk } = visit({ help, where: ['low-back'] });
  const asked = walk.path.flatMap(({ items }) => items.map(({ question }) => question as string));
  expect(asked.includes('training-load')).toBe(isAsked);
});
`,
  },
  {
    heading: 'A safety flag',
    edits: [
      {
        file: 'src/knowledge/safety-flags.ts',
        before: "  { id: 'kidney-failure', urgency:",
        text: "  { id: 'hearing-aid', urgency: 'none', handsOn: 'adapt' },\n",
      },
      {
        file: 'src/knowledge/safety-sources.ts',
        after: "  'kidney-failure': ['lymph-contraindications'],\n",
        text: "  'hearing-aid': ['house'],\n",
      },
      {
        file: 'src/questionnaire/health-lines.ts',
        before: "  { id: 'kidney-failure', groups:",
        text: "  { id: 'hearing-aid', groups: ['long-term'] },\n",
      },
      {
        file: 'src/messages/en/flags.ts',
        before: "  'kidney-failure': 'K",
        text: "  'hearing-aid': 'A hearing aid',\n",
      },
      {
        file: 'src/messages/en/flags.ts',
        before: "      'kidney-failure': '",
        text: "      'hearing-aid': 'It may whistle when the head is held.',\n",
      },
    ],
    tests: ['tests/unit/knowledge', 'tests/unit/messages', 'tests/unit/questionnaire/safety-screens.test.ts'],
    proof: `${imports}import { visit } from '../support/proofs/visit.ts';
test('it is asked, and it counts', () => {
  const { walk } = visit({ help: ['pain'], where: ['low-back'], 'health-groups': ['long-term'] });
  const health = walk.path.flatMap(({ items }) => items).find(({ question }) => question === 'health');
  expect(health?.options).toContain('hearing-aid');
  const { safety } = assess({ help: ['pain'], health: ['hearing-aid'] });
  expect(safety).toMatchObject({ tier: 'tell', handsOn: 'adapt', flags: ['hearing-aid'] });
});
`,
  },
  {
    heading: 'A language',
    edits: [
      {
        file: 'src/messages/packs/eo.ts',
        text: `import { en } from '../en.ts';
import type { Messages } from '../messages.ts';

/** Esperanto. */
export const messages: Messages = { ...en, intro: { ...en.intro, start: 'Komenci' } };
`,
      },
    ],
    tests: ['tests/unit/messages', 'tests/unit/view-model', 'tests/unit/architecture/layers.test.ts'],
    proof: `import { expect, test } from 'vitest';
import { messages } from '../../src/messages/packs/eo.ts';
import { addLanguage, renderFirstPage } from '../../src/server.ts';
import { version } from '../../src/version.ts';
test('it is spoken on a page in it', () => {
  addLanguage({ tag: 'eo', version, messages });
  const html = renderFirstPage({ attributes: {}, stylesheet: '/x.css', fallback: '', lang: 'eo' });
  expect(html).toContain('Komenci');
});
`,
  },
  {
    heading: 'An attribute',
    edits: [
      {
        file: 'src/config/schema.ts',
        before: "  reviewedBy: setting('reviewed-by'",
        text: "  motto: setting('motto', shortText, 'A line under the heading.'),\n",
      },
      {
        file: 'demo/configurator/settings/words.ts',
        before: '  clinicName: {\n',
        text: "  motto: { label: 'Motto', help: 'A line under the heading.' },\n",
      },
    ],
    tests: ['tests/unit/config/attributes.test.ts', 'tests/unit/config/resolve-config.test.ts'],
    proof: `import { expect, test } from 'vitest';
import { resolveConfig } from '../../src/config/resolve-config.ts';
test('it is read, and checked', () => {
  const read = (motto: string) =>
    resolveConfig({ attributes: new Map([['motto', motto]]), child: null, property: null, base: 'https://x.example/', isMessagePath: () => false });
  expect(read('Kind hands').config).toMatchObject({ motto: 'Kind hands' });
  expect(read('x'.repeat(501)).issues).toHaveLength(1);
});
`,
  },
  {
    heading: 'A section of the result',
    edits: [
      {
        file: 'src/messages/en/result.ts',
        before: '      timeline: {\n',
        text: "      bring: { heading: 'What to bring', items: ['Loose clothes, and a list of your medicines.'] },\n",
      },
      {
        file: 'src/view-model/result/types.ts',
        before: '  /** Before, during and after a session',
        text: '  readonly bring: { readonly heading: string; readonly items: readonly string[] };\n',
      },
      {
        file: 'src/view-model/result/bring-view.ts',
        text: `import type { Messages } from '../../messages/messages.ts';
import type { GuideView } from './types.ts';

/** What to bring to a session: alike for everyone. */
export const bringView = (messages: Messages): GuideView['bring'] => messages.result.bring;
`,
      },
      {
        file: 'src/view-model/result/guide-view.ts',
        after: "import { bookingView } from './booking-view.ts';\n",
        text: "import { bringView } from './bring-view.ts';\n",
      },
      {
        file: 'src/view-model/result/guide-view.ts',
        before: "| 'references'",
        text: "| 'bring' ",
      },
      {
        file: 'src/view-model/result/guide-view.ts',
        before: '    timeline: () =>\n',
        text: '    bring: () => bringView(messages),\n',
      },
      {
        file: 'src/views/bring.ts',
        text: `import type { TemplateResult } from 'lit/html.js';
import type { GuideView } from '../view-model/types.ts';
import { section } from './section.ts';
import { list } from './text.ts';

export const bring = ({ heading, items }: GuideView['bring']): TemplateResult => section(heading, list('', items));
`,
      },
      {
        file: 'src/views/result.ts',
        after: "import { booking } from './booking.ts';\n",
        text: "import { bring } from './bring.ts';\n",
      },
      {
        file: 'src/views/result.ts',
        before: '  model.timeline && timeline(model.timeline),\n',
        text: '  bring(model.bring),\n',
      },
    ],
    tests: ['tests/unit/messages', 'tests/unit/view-model', 'tests/unit/architecture/layers.test.ts'],
    proof: `import { expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { resolveConfig } from '../../src/config/resolve-config.ts';
import { languageFor } from '../../src/messages/languages.ts';
import { templateText } from '../../src/server/template-text.ts';
import { resultView } from '../../src/view-model/result/result-view.ts';
import type { Intents } from '../../src/views/intents.ts';
import { result } from '../../src/views/result.ts';
import { visit } from '../support/proofs/visit.ts';
test('it is on the page', () => {
  const { walk, given } = visit({ help: ['pain'], where: ['low-back'] });
  const { config } = resolveConfig({ attributes: new Map(), child: null, property: null, base: 'https://x.example/', isMessagePath: () => false });
  const language = languageFor('en');
  const view = resultView({ assessment: assess(walk.answers), walk, given, config, language, pageSearch: '' });
  const take = { ...language.messages.summary.take, note: '', askNote: '', area: null, copies: [], includes: null };
  const stages = result(view, {} as Intents, () => take);
  expect(templateText(stages.at(-1)?.())).toContain('What to bring');
});
`,
  },
];
