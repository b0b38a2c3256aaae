// Works out, from the same rows, what the program's own functions decide, and says where the two differ.
// Nothing here is used by the widget: it is a second reading of the rules, for people and for tests.
import { assess } from '../../src/assessment/assess.ts';
import { routedBy } from '../../src/assessment/matches.ts';
import {
  firstFor,
  lighter,
  lightTouch,
  listFor,
  modalityOrder,
  routedConditions,
  stepDown,
} from '../../src/assessment/modality-order.ts';
import { lightFlags, tenderConditions, tenderFlags } from '../../src/assessment/pressure.ts';
import { raisedBy } from '../../src/assessment/raised-flags.ts';
import {
  type Band,
  bands,
  calm,
  gateCap,
  gates,
  homeAreas,
  homePenalty,
  mimic,
  most,
  widespread,
} from '../../src/assessment/rules.ts';
import { score } from '../../src/assessment/score.ts';
import type { Assessment, Route } from '../../src/assessment/types.ts';
import { weights } from '../../src/assessment/weights.ts';
import { type ConditionId, conditionIds, type ModalityId } from '../../src/knowledge/ids.ts';
import {
  firmestStart,
  highPain,
  lightestStart,
  lightStart,
  lowPainCeiling,
  usualPainCeiling,
  usualStart,
} from '../../src/knowledge/pressure.ts';
import { type SafetyFlagId, safetyFlags } from '../../src/knowledge/safety-flags.ts';
import { anyOf, type Facts, optionIn, questionOf, readFacts } from '../../src/questionnaire/facts.ts';
import type { Answers } from '../../src/questionnaire/questions.ts';
import { answerWords, conditionName, factWords, flagWords, modalityName } from './words.ts';

/** How one condition came to its points. */
export interface ConditionAccount {
  readonly condition: ConditionId;
  /** Rows of the weights that fired, by answer. */
  readonly points: readonly { readonly fact: string; readonly weight: number }[];
  /** Taken off by the home-area rule, as a number from 0. */
  readonly away: number;
  /** Points before the cap, why the cap holds if it does, and what counts. */
  readonly open: number;
  readonly cap: string | null;
  readonly value: number;
  readonly band: Band | null;
  /** The answer that puts it first, whatever its points. */
  readonly routed: string | null;
}

export interface Rung {
  readonly route: Route;
  readonly when: string;
  readonly holds: boolean;
}

export interface Explained {
  readonly assessment: Assessment;
  readonly conditions: readonly ConditionAccount[];
  readonly flags: readonly { readonly flag: SafetyFlagId; readonly because: readonly string[] }[];
  /** The ladder of outcomes: the first rung that holds. */
  readonly ladder: readonly Rung[];
  readonly styles: {
    readonly lists: readonly { readonly condition: ConditionId; readonly list: readonly ModalityId[] }[];
    readonly notes: readonly string[];
    readonly order: readonly ModalityId[];
  };
  readonly pressure: readonly string[];
  /** Where this reading and the program's differ; empty when all is well. */
  readonly differs: readonly string[];
}

function account(condition: ConditionId, facts: Facts): ConditionAccount {
  const points = facts.all.flatMap(fact => {
    const weight = weights[questionOf(fact)]?.[optionIn(fact)]?.[condition];
    return weight ? [{ fact, weight }] : [];
  });
  const sum = points.reduce((total, { weight }) => total + weight, 0);

  const areas = facts.of('where').filter(area => area !== 'not-sure');
  const home = homeAreas[condition];
  const isOnlyAllOver = areas.length === 1 && areas[0] === 'all-over';
  const isAway = home && areas.length > 0 && !isOnlyAllOver && !areas.some(area => home.includes(area));
  const fromAreas = points
    .filter(({ fact, weight }) => fact.startsWith('where.') && weight > 0)
    .reduce((total, { weight }) => total + weight, 0);
  const away = isAway ? (fromAreas > 0 ? Math.min(homePenalty, fromAreas) : homePenalty) : 0;

  const open = sum - away;
  const cap = whyCapped(condition, facts, areas);
  const value = cap ? Math.min(open, gateCap) : open;
  const band =
    value >= bands.closest
      ? 'closest'
      : value >= bands.could
        ? 'could'
        : value >= bands.might
          ? 'might'
          : null;
  const routing = routedBy.find(row => row.condition === condition)?.facts.find(fact => facts.has(fact));
  return { condition, points, away, open, cap, value, band, routed: routing ?? null };
}

function whyCapped(condition: ConditionId, facts: Facts, areas: readonly string[]): string | null {
  if (condition === 'fibromyalgia') {
    const zones = widespread.zones.map(zone => zone.filter(area => areas.includes(area)).length);
    const isWide =
      areas.includes('all-over') ||
      (zones.reduce((a, b) => a + b, 0) >= widespread.areas && zones.every(count => count > 0));
    const missing = [
      !isWide && 'not all over',
      !anyOf(facts, widespread.lasting) && 'not known to last 3 months or more',
    ].filter(Boolean);
    return missing.length > 0 ? missing.join(', ') : null;
  }
  if (facts.has(mimic.fact) && mimic.caps.includes(condition))
    return `look-alike: ${answerWords(mimic.fact)}`;
  const gate = gates[condition];
  return gate && !gate.some(key => anyOf(facts, [key])) ? 'no opening answer was given' : null;
}

function flagsUp(facts: Facts): Explained['flags'] {
  const either: Facts = {
    ...facts,
    has: fact =>
      facts.has(fact) ||
      (fact.startsWith('health.') &&
        facts.all.some(each => each === `safety.${fact.slice('health.'.length)}`)),
  };
  return safetyFlags.flatMap(({ id }) => {
    const ticked = facts.all.some(fact => fact === `safety.${id}` || fact === `health.${id}`);
    const because = [
      ...(ticked ? ['ticked'] : []),
      ...(raisedBy[id] ?? []).filter(key => anyOf(either, [key])).map(factWords),
    ];
    return because.length > 0 ? [{ flag: id, because }] : [];
  });
}

/** Every condition the answers speak for, best first. */
function ranked(accounts: readonly ConditionAccount[]): readonly ConditionAccount[] {
  const routed = routedBy.flatMap(row =>
    accounts.filter(each => each.condition === row.condition && each.routed),
  );
  const scored = accounts
    .filter(each => each.band && each.condition !== 'pregnancy' && !each.routed)
    .sort((a, b) => b.value - a.value);
  return [...routed, ...scored];
}

function ladderFor(tier: string, facts: Facts, fitting: readonly ConditionAccount[]): readonly Rung[] {
  const goals = facts.of('help');
  return [
    { route: 'help-now', when: 'An emergency sign is up', holds: tier === 'emergency' },
    { route: 'doctor-first', when: 'A doctor-first flag is up', holds: tier === 'doctor' },
    { route: 'prenatal', when: 'Pregnant now', holds: fitting[0]?.condition === 'pregnancy' },
    {
      route: 'cancer-care',
      when: `Wants ${answerWords('help.cancer').toLowerCase()}`,
      holds: facts.has('help.cancer'),
    },
    {
      route: 'relaxation',
      when: `Wants nothing but calm (${calm.map(answerWords).join(', ')})`,
      holds: goals.length > 0 && goals.every(goal => calm.includes(`help.${goal}`)),
    },
    {
      route: 'therapeutic',
      when: `At least one condition fits, or ${answerWords('help.sport')}`,
      holds: facts.has('help.sport') || fitting.length > 0,
    },
    { route: 'unsure', when: 'None of these', holds: true },
  ];
}

function pressureSteps(
  facts: Facts,
  flags: readonly SafetyFlagId[],
  fitting: readonly ConditionAccount[],
): { readonly steps: readonly string[]; readonly pressure: Assessment['pressure'] } {
  const steps: string[] = [];
  const levels = facts.all.filter(fact => /^firmness\.[1-5]$/.test(fact)).map(fact => Number(optionIn(fact)));
  let start = levels.length > 0 ? Math.min(firmestStart, ...levels) : usualStart;
  steps.push(
    levels.length > 0
      ? `Likes ${levels.map(level => answerWords(`firmness.${level}`)).join(', ')}: start at ${start} (never above ${firmestStart})`
      : `No preference: start at ${start}`,
  );
  const tender = [
    ...tenderFlags.filter(flag => flags.includes(flag)).map(flagWords),
    ...fitting
      .map(({ condition }) => condition)
      .filter(id => tenderConditions.includes(id))
      .map(conditionName),
  ];
  const light = lightFlags.filter(flag => flags.includes(flag)).map(flagWords);
  const isHigh = (facts.pain ?? 0) >= highPain;
  const why = [...tender, ...light, ...(isHigh ? [`pain of ${facts.pain} out of 10`] : [])];
  if (why.length > 0) {
    start = Math.min(start, lightStart);
    steps.push(`At most ${lightStart}: ${why.join('; ')}`);
  }
  if (flags.includes('touch-sensitivity')) {
    start = lightestStart;
    steps.push(`Down to ${lightestStart}: ${flagWords('touch-sensitivity')}`);
  }
  const painCeiling = tender.length > 0 ? lowPainCeiling : usualPainCeiling;
  steps.push(
    tender.length > 0
      ? `Pain of at most ${painCeiling} out of 10: ${tender.join('; ')}`
      : `Pain of at most ${painCeiling} out of 10, as usual`,
  );
  return { steps, pressure: { start: start as 1 | 2 | 3 | 4 | 5, painCeiling } };
}

function stylesFor(
  matches: Assessment['matches'],
  facts: Facts,
  flags: readonly SafetyFlagId[],
): Explained['styles'] {
  const lists = matches.map(({ condition }) => ({ condition, list: listFor(condition, facts) }));
  const [first = [], second = []] = lists.map(({ list }) => list);
  const lead = matches[0]?.condition;
  const isRouted = lead !== undefined && routedConditions.includes(lead);
  const shared = isRouted ? [] : first.filter(style => second.includes(style));
  const all = [...new Set([...shared, ...first, ...second])];
  const light = [
    ...lightTouch.filter(fact => anyOf(facts, [fact])).map(factWords),
    ...flags.filter(flag => lighter.includes(flag)).map(flagWords),
  ];
  const notes = [
    ...firstFor
      .filter(row => lead && row.conditions.includes(lead) && anyOf(facts, row.when))
      .map(row => {
        const why = row.when.filter(key => anyOf(facts, [key])).map(factWords);
        return `${modalityName(row.modality)} moves to the front of its list: ${why.join('; ')}`;
      }),
    ...(shared.length > 0 ? ['Styles on the lists of the first two come first'] : []),
    ...(light.length > 0 ? [`Firm styles step behind the next gentle one: ${light.join('; ')}`] : []),
  ];
  return { lists, notes, order: light.length > 0 ? stepDown(all) : all };
}

/** The whole account of a set of answers. */
export function explain(answers: Answers): Explained {
  const assessment = assess(answers);
  const facts = readFacts(answers);
  const isEmergency = assessment.safety.tier === 'emergency';
  const conditions = conditionIds.map(condition => account(condition, facts));
  const flags = flagsUp(facts);
  const fitting = ranked(conditions);
  const expected = fitting.slice(0, most.matches).map(({ condition, routed, band }) => ({
    condition: condition as string,
    band: routed ? 'closest' : band,
  }));
  const ladder = ladderFor(assessment.safety.tier, facts, fitting);
  const raised = flags.map(({ flag }) => flag);
  const styles = stylesFor(assessment.matches, facts, raised);
  const { steps, pressure } = pressureSteps(facts, raised, fitting);
  const out = assessment.notNow.map(({ modality }) => modality);

  const differs: string[] = [];
  const compare = (what: string, here: unknown, there: unknown): void => {
    const [a, b] = [JSON.stringify(here), JSON.stringify(there)];
    if (a !== b) differs.push(`${what}: this page has ${a}, the program has ${b}`);
  };
  compare(
    'points',
    conditions.map(({ open, value }) => [open, value]),
    score(facts).map(({ open, value }) => [open, value]),
  );
  compare('flags', raised, assessment.safety.flags);
  compare('outcome', ladder.find(({ holds }) => holds)?.route, assessment.route);
  if (!isEmergency) {
    compare(
      'conditions',
      expected.length > 0 ? expected : [{ condition: 'other', band: 'might' }],
      assessment.matches.map(({ condition, band }) => ({ condition, band })),
    );
    compare(
      'order of styles',
      styles.order,
      modalityOrder(assessment.matches, facts, raised).map(({ modality }) => modality),
    );
    compare(
      'styles',
      styles.order.filter(style => !out.includes(style)).slice(0, most.modalities),
      assessment.modalities.map(({ modality }) => modality),
    );
    compare('pressure', pressure, assessment.pressure);
  }
  return { assessment, conditions, flags, ladder, styles, pressure: isEmergency ? [] : steps, differs };
}
