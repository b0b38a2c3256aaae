import { expect, test } from 'vitest';
import { assess } from '../../../src/assessment/assess.ts';
import { limitOf } from '../../../src/assessment/flag-limits.ts';
import type { PressureCause } from '../../../src/assessment/types.ts';
import { conditions } from '../../../src/knowledge/conditions.ts';
import { conditionIds, modalityIds } from '../../../src/knowledge/ids.ts';
import { references } from '../../../src/knowledge/references.ts';
import { safetyFlags } from '../../../src/knowledge/safety-flags.ts';
import { forCarer } from '../../../src/messages/carer.ts';
import { en } from '../../../src/messages/en.ts';
import { type Language, languageFor } from '../../../src/messages/languages.ts';
import { forRegion } from '../../../src/messages/region.ts';
import { readFacts } from '../../../src/questionnaire/facts.ts';
import { type Answers, optionsOf, questions } from '../../../src/questionnaire/questions.ts';
import { countedScreens } from '../../../src/questionnaire/replay.ts';
import type { Sides } from '../../../src/view-model/body-view.ts';
import { optionLabel } from '../../../src/view-model/question-words.ts';
import { introView } from '../../../src/view-model/questions/intro-view.ts';
import { questionView } from '../../../src/view-model/questions/question-view.ts';
import { screenView } from '../../../src/view-model/questions/screen-view.ts';
import { referencesView } from '../../../src/view-model/result/citations.ts';
import { dialView } from '../../../src/view-model/result/dial-view.ts';
import { whomToSee } from '../../../src/view-model/result/hands-on-words.ts';
import { matchView } from '../../../src/view-model/result/match-view.ts';
import { modalityView } from '../../../src/view-model/result/modality-view.ts';
import { outcomeWords } from '../../../src/view-model/result/outcome-words.ts';
import { startReasons } from '../../../src/view-model/result/pressure-reasons.ts';
import { resultView } from '../../../src/view-model/result/result-view.ts';
import { signsView } from '../../../src/view-model/result/signs-view.ts';
import { summary } from '../../../src/view-model/summary/summary.ts';
import { summaryText } from '../../../src/view-model/summary/summary-text.ts';
import { whatToAsk } from '../../../src/view-model/summary/what-to-ask.ts';
import { allOptions, type PlannedAnswers, typicalVisitors, visit } from '../../support/visitors.ts';
import { resolve } from '../config/given.ts';

/** Texts that no view model reads, and who does. */
const readElsewhere: Readonly<Record<string, string>> = {
  'summary.take.': 'the buttons of the summary: src/element/take-along',
  'languageSwitch.': 'between several languages: tests/unit/view-model/language-switch.test.ts',
  'installationCheck.': 'for the clinic: tests/unit/view-model/installation-check.test.ts reads each',
  'conditions.other.': 'the page that shows how it decides',
  'flags.pregnancy-danger-signs': 'of the first edition, in answers that page scripts still hand in',
  'flags.spine-injury-signs': 'the page that shows how it decides: it follows from other answers',
  'flags.fever-on-chemotherapy': 'the same: it follows from other answers, and no emergency is read back',
  'flags.back-pain-with-fever': 'the same',
  'flags.wound-infection-signs': 'the same',
  'flags.head-knock-signs': 'the same',
  'flags.neck-squeezed': 'the same',
  'flags.head-knock-on-thinner': 'the same',
};

type Node = string | { readonly [key: string]: Node };

const pathsOf = (node: Node, path = ''): readonly string[] =>
  typeof node === 'string'
    ? [path]
    : Object.entries(node).flatMap(([key, child]) => pathsOf(child, path ? `${path}.${key}` : key));

/** The same messages; the path of each text that is read goes to `read`. */
function watched<Words extends object>(words: Words, read: Set<string>, path = ''): Words {
  const proxy: Words = new Proxy(words, {
    get(target, key, receiver) {
      const value: unknown = Reflect.get(target, key, receiver);
      if (typeof key !== 'string' || !Object.hasOwn(target, key)) return value;
      const own = path ? `${path}.${key}` : key;
      if (typeof value === 'string') read.add(own);
      return typeof value === 'object' && value !== null ? watched(value, read, own) : value;
    },
    getOwnPropertyDescriptor(target, key) {
      const isThere = Object.hasOwn(target, key);
      return isThere ? { configurable: true, enumerable: true, value: Reflect.get(proxy, key) } : undefined;
    },
  });
  return proxy;
}

const settings = {
  'booking-url': '/book',
  'booking-target': 'blank',
  'clinic-name': 'Harbour Massage',
  phone: '604 555 0142',
  'first-visit-url': '/first',
  'pregnancy-url': '/pregnancy',
  'privacy-url': '/privacy',
};
const clinics = [
  {},
  { ...settings, 'reviewed-by': 'Ana Ruiz', 'reviewed-on': '2026-03-31' },
  { 'reviewed-by': 'Ana Ruiz', modalities: 'sports-massage', phone: '604 555 0142' },
  { 'reviewed-on': '2026-03-31' },
].map(
  attributes =>
    resolve({
      attributes: new Map(Object.entries(attributes)),
      property: { modalityNames: { 'deep-tissue': 'Therapeutic 60' } },
    }).config,
);

/** Every place, told from its other side. */
const sides: Sides = Object.fromEntries(allOptions('where').map(place => [place, ['left'] as const]));

/** Everything that is shown to this visitor, on the sites of these clinics. */
function show({ walk, given }: ReturnType<typeof visit>, language: Language, configs: typeof clinics): void {
  const screens = countedScreens(walk.path);
  screens.forEach((screen, index) => {
    const at = { screen, index: index + 1, total: screens.length, extra: [], title: null };
    screenView({ ...at, given, showErrors: false }, language);
    JSON.stringify(screenView({ ...at, given, showErrors: false, isAfterUnread: true }, language));
    screenView({ ...at, given: {}, showErrors: true }, language);
  });
  for (const config of configs) {
    const assessment = assess(walk.answers, config);
    const input = { assessment, walk, given, config, language, pageSearch: '', sides };
    const view = resultView(input);
    JSON.stringify(view);
    if (view.kind !== 'guide') return;
    for (const made of [summary, whatToAsk]) {
      for (const told of [{}, sides])
        summaryText(made(view, { ...input, sides: told }, new Date(2026, 10, 23)), language.messages);
    }
  }
}

const causes: readonly PressureCause[] = [
  'pain',
  'age',
  'health',
  ...conditions.flatMap(({ id, ...row }) => ('cap' in row ? [id] : [])),
  ...safetyFlags.flatMap(({ id }) => (limitOf(id).cap ? [id] : [])),
];

/** Every row of the tables that a result takes its words from, also those that few visitors come to. */
function showTables(language: Language): void {
  const { messages } = language;
  const facts = readFacts({});
  const setting = { isCleared: false, isTold: false };
  const walkOf = (answers: Answers) => ({ path: [], state: 'complete', answers }) as const;
  for (const { id, turnTo = null, urgency, handsOn } of safetyFlags)
    for (const within of [1, 2, 7, 14, null])
      for (const isBeside of [true, false])
        whomToSee({ flag: id, urgency, within, handsOn, turnTo }, isBeside, language);
  for (const condition of conditionIds.filter(id => id !== 'other'))
    for (const told of [facts, readFacts({ where: ['buttock-leg'] })]) {
      const match = { condition, band: 'closest', because: [] } as const;
      JSON.stringify(matchView(match, told, setting, [], language));
      signsView([match], told, { has: () => false, denied: [] }, messages);
    }
  for (const { id, isCheckable } of safetyFlags)
    for (const checked of isCheckable ? [[], [id]] : [[]]) {
      const answers = { help: ['pain'], where: ['low-back'], safety: [id], checked, firmness: 4 };
      for (const config of clinics.slice(0, 1)) {
        const assessment = assess(answers, config);
        const given = { walk: walkOf(answers), given: {}, config, language, pageSearch: '' };
        JSON.stringify(resultView({ assessment, ...given }));
        for (const band of ['closest', 'could', 'might'] as const)
          outcomeWords('therapeutic', assessment, { condition: 'rsi', band, because: [] }, messages, facts);
      }
    }
  for (const region of ['GB', 'IE']) forRegion(messages, region);
  JSON.stringify([messages.regions, messages.wellness]);
  JSON.stringify(
    referencesView(
      references.map(({ id }) => id),
      messages,
    ),
  );
}

test('every text is read: none is left over from what is no longer shown', () => {
  const read = new Set<string>();
  const inWatched = (tag: string): Language => ({ ...languageFor(tag), messages: watched(en, read) });
  const [anywhere, america] = [inWatched('en'), inWatched('en-US')];
  const readers = [anywhere, { ...anywhere, messages: forCarer(anywhere.messages) }];
  for (const config of clinics) JSON.stringify(introView({}, config, anywhere));
  for (const question of questions) {
    // Also what is no longer offered: a page script may still hand it in, and it is quoted.
    for (const option of optionsOf(question)) optionLabel(anywhere.messages, question.id, option);
    const item = { id: question.id, question: question.id, options: optionsOf(question) };
    for (const isMissing of [false, true]) JSON.stringify(questionView(item, {}, anywhere, isMissing));
  }
  const visitors: readonly PlannedAnswers[] = [
    ...Object.values(typicalVisitors).map(wishes => ({ ...wishes, pain: 4 })),
    ...safetyFlags.map(({ id, tier }) => ({
      help: ['pain', 'stress', 'swelling', 'scar', 'cancer', 'jaw', 'headaches'],
      where: ['low-back', 'buttock-leg', 'neck', 'lower-leg-foot', 'chest-belly'],
      [tier === 'emergency' ? 'safety' : 'health']: [id],
    })),
    { help: ['pain'], where: ['lower-leg-foot'], safety: ['clot-signs'] },
    { help: ['stress'], safety: ['thoughts-of-self-harm'] },
    { help: ['stress'], safety: ['thoughts-of-self-harm', 'chest-pain'] },
    { help: ['pain'], where: ['not-sure'] },
    { help: ['pain'], where: ['wrist-hand'], start: ['jolt'] },
    {
      help: ['pain'],
      where: ['low-back'],
      start: ['repeated'],
      duration: ['over-1-year'],
      'back-hip-leg': ['sit-stiff'],
      day: ['lifting-driving'],
      firmness: ['5'],
    },
  ];
  visitors.forEach((wishes, index) => {
    for (const who of ['me', 'someone-else']) {
      const played = visit(wishes, { who: [who] });
      show(played, anywhere, index === 0 ? clinics : clinics.slice(1, 2));
      if (played.walk.state === 'stopped') show(played, america, clinics.slice(0, 1));
    }
  });
  for (const start of [1, 2, 3, 4, 5] as const) {
    for (let felt = 1; felt <= 5; felt += 0.5)
      for (const each of readers) dialView({ start, painCeiling: 2 }, { kind: 'number' }, felt, each);
    for (const each of readers) {
      for (const modality of modalityIds)
        for (const isPostnatal of [true, false])
          JSON.stringify(modalityView({ modality, for: [] }, start, [], each, isPostnatal));
      for (const chosen of [1, 2, 3, 4, 5] as const)
        for (const cause of causes)
          startReasons({ start, painCeiling: 2, chosen, because: [cause] }, each.messages);
    }
  }
  for (const each of readers) showTables(each);
  const health = { 'health-groups': ['not-sure'], health: ['severe-allergy'] };
  show(visit({ help: ['relax'] }, { who: ['me'], ...health }), anywhere, clinics.slice(0, 1));
  const few: readonly PlannedAnswers[] = [
    { help: ['relax'], 'health-groups': ['recent'], health: ['recent-surgery', 'open-wound'] },
    { help: ['relax'], 'health-groups': ['heart-blood'], health: [] },
    { age: ['under-16'], help: ['pain'], where: ['knee'], safety: ['child-limp', 'hot-swollen-joint'] },
  ];
  for (const plan of few) show(visit(plan, { who: ['me'], ...plan }), anywhere, clinics.slice(0, 1));
  // Lines that have names, and that do not answer at every hour.
  for (const tag of ['en-GB', 'en-LU']) {
    const there = { ...languageFor(tag), messages: watched(en, read) };
    show(visit({ help: ['stress'], safety: ['thoughts-of-self-harm'] }), there, clinics.slice(0, 1));
  }
  const unread = pathsOf(en as unknown as Node).filter(path => !read.has(path));
  expect(unread.filter(path => !Object.keys(readElsewhere).some(start => path.startsWith(start)))).toEqual(
    [],
  );
  for (const start of Object.keys(readElsewhere))
    expect(
      unread.some(path => path.startsWith(start)),
      start,
    ).toBe(true);
});
