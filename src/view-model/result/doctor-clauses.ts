import type { ConditionId } from '../../knowledge/ids.ts';
import type { Messages } from '../../messages/messages.ts';
import { headache, over50, saidOver50 } from '../../questionnaire/fact-groups.ts';
import type { Facts } from '../../questionnaire/facts.ts';
import type { Fact } from '../../questionnaire/questions.ts';
import { anyOf, type Trigger } from '../../questionnaire/triggers.ts';
import type { AskedFacts } from '../asked-facts.ts';

interface ClauseRow {
  /** The clause is settled once all of these were asked: denied, or ticked and so told above. */
  readonly asked?: readonly Fact[];
  /** The clause is settled where one of these was ticked. */
  readonly told?: readonly Trigger[];
  /** Only for these ages. */
  readonly ages?: readonly Trigger[];
}

type Clauses = {
  readonly [Id in ConditionId]: Readonly<Record<keyof Messages['conditions'][Id]['doctor'], ClauseRow>>;
};

const weakness: readonly Fact[] = ['health.new-weakness'];
const hotJoint: readonly Fact[] = ['safety.hot-swollen-joint'];
const fever: readonly Fact[] = ['safety.fever-or-infection'];
const lump: readonly Fact[] = ['health.new-lump'];
const fall: readonly Fact[] = ['start.jolt'];

/**
 * A headache that is new after 50, by what was answered. Beside the contract, which leaves it among the clauses: where age
 * and time are known it is no "if", so it stands among what is worth a check.
 */
export const newAfter50: readonly Trigger[] = saidOver50.flatMap(age =>
  headache.map((place): Trigger => [age, 'duration.under-6-weeks', place]),
);

/** "See a doctor if", clause by clause, with the facts that settle each: nobody is asked twice. Words: `conditions.*.doctor`. */
export const doctorClauses: Clauses = {
  rsi: {
    'weak-or-numb': { asked: ['health.new-weakness', 'health.new-numbness'] },
    'hot-joint': { asked: hotJoint },
    'no-grip': { asked: ['hand.drop'] },
  },
  insomnia: {
    gasping: { asked: ['sleep-mood.snore-gasp'] },
    'nodding-off': {},
    low: { asked: ['sleep-mood.low-mood'] },
  },
  headache: {
    'new-after-50': { ages: over50, told: newAfter50 },
    worse: {},
    'lying-flat': {},
    painkillers: {},
  },
  fibromyalgia: {
    unchecked: { told: ['health.fibromyalgia-known'] },
    fever: { asked: fever },
    'weight-loss': { asked: ['health.weight-loss'] },
    'hot-joints': { asked: ['widespread.swollen-joints'] },
    weakness: { asked: weakness },
  },
  whiplash: {
    'pins-and-needles': {},
    dizziness: { asked: ['safety.neck-artery-signs'] },
    unchecked: { asked: ['jolt-details.not-checked'] },
  },
  tmj: { fever: { asked: fever }, 'numb-face': {}, lump: { asked: lump }, locked: {} },
  'low-back-sciatica': {
    'weak-leg': { asked: weakness },
    fever: { asked: fever },
    'past-cancer': { asked: ['health.past-cancer'] },
    nights: { asked: ['health.constant-pain'] },
    // After an operation somebody has looked: the surgeon’s team.
    lasting: { told: ['start.operation', 'health.recent-surgery'] },
  },
  'frozen-joint': {
    'hot-joint': { asked: hotJoint },
    fall: { asked: fall },
    strength: { asked: weakness },
    'both-shoulders': { asked: ['health.polymyalgia-signs'], ages: over50 },
  },
  'carpal-tunnel': {
    numb: { asked: ['health.new-numbness'] },
    'weak-thumb': { asked: ['health.new-weakness', 'hand.drop'] },
    feet: { asked: ['hand.hands-and-feet'] },
  },
  lymphatic: { unchecked: { asked: ['swelling-signs.new-or-growing'] } },
  scar: { open: { asked: ['scar-signs.not-closed'] }, hot: {}, lump: { asked: lump }, colour: {} },
  'neck-shoulder': {
    'weak-arm': { asked: weakness },
    clumsy: { asked: ['safety.cord-signs'] },
    nights: { asked: ['health.constant-pain'] },
    fall: { asked: fall },
  },
  'stress-mood': { low: { asked: ['sleep-mood.low-mood'] }, coping: {} },
  'cancer-support': { lump: { asked: lump }, 'new-pain': {}, 'new-swelling': {} },
  pregnancy: {
    headache: { asked: ['safety.pre-eclampsia-signs'] },
    calf: { asked: ['safety.clot-signs'] },
    'blood-pressure': { asked: ['health.uncontrolled-blood-pressure'] },
  },
  'sport-soreness': {
    bone: { asked: ['leg-signs.one-spot-bone'] },
    night: { asked: ['leg-signs.throb-at-rest'] },
    swelling: { asked: ['safety.clot-signs'] },
  },
  other: {},
};

/** Clauses that still say something to this visitor, by id. */
export function openClauses(condition: ConditionId, facts: Facts, asked: AskedFacts): readonly string[] {
  const rows: Readonly<Record<string, ClauseRow>> = doctorClauses[condition];
  return Object.entries(rows).flatMap(([id, row]) => {
    const isAsked = row.asked?.every(fact => asked.has(fact)) ?? false;
    const isOther = row.ages !== undefined && !anyOf(facts, row.ages);
    return isAsked || isOther || anyOf(facts, row.told) ? [] : [id];
  });
}
