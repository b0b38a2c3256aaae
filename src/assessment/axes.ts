import { cancerFlags } from '../knowledge/cancer-flags.ts';
import {
  type HandsOn,
  handsOnLevels,
  type SafetyFlagId,
  safetyFlagById,
  type TurnTo,
  type Urgency,
  urgencies,
} from '../knowledge/safety-flags.ts';
import type { Facts } from '../questionnaire/facts.ts';

/** What one raised flag asks for, after what the visitor said was already checked. */
export interface Advice {
  readonly flag: SafetyFlagId;
  readonly urgency: Urgency;
  /** Days until somebody should have looked; `null`: no time of its own. */
  readonly within: number | null;
  readonly handsOn: HandsOn;
  /** Whom to turn to; `null`: nobody beside the therapist. */
  readonly turnTo: TurnTo | null;
}

export interface Axes {
  /** The highest of all raised flags. */
  readonly urgency: Urgency;
  /** The strictest of all raised flags. */
  readonly handsOn: HandsOn;
  /** Flags of which the visitor said that somebody who may say so is happy with massage. */
  readonly cleared: readonly SafetyFlagId[];
  readonly advice: readonly Advice[];
}

const highest = <Level extends string>(
  order: readonly Level[],
  levels: readonly Level[],
  none: Level,
): Level => order.find(level => levels.includes(level)) ?? none;

interface WhomToSee {
  readonly withinDays?: number;
  readonly turnTo?: TurnTo;
}

/** With a cancer, a new lump is for the cancer team, and sooner. Source: clinical contract 2, §4, notes. */
const lumpAfterCancer: WhomToSee = { withinDays: 7, turnTo: 'cancer-team' };

/** Beside the contract, which names the surgeon's team for every open wound: only those who had an operation have one. */
const woundAfterSurgery: WhomToSee = { withinDays: 2, turnTo: 'surgeons-team-or-nurse' };

/** Whom to see about a flag beside others that are up; `null`: as its own row says. */
function whomBeside(flag: SafetyFlagId, flags: readonly SafetyFlagId[]): WhomToSee | null {
  if (flag === 'new-lump' && flags.some(id => cancerFlags.includes(id))) return lumpAfterCancer;
  return flag === 'open-wound' && flags.includes('recent-surgery') ? woundAfterSurgery : null;
}

/**
 * The two axes over all raised flags, each on its own. A "yes, they are happy with massage" counts only for a flag
 * that is up and may be cleared; such a flag is worked around, and no longer urgent. Source: clinical contract 2, §1–2.
 */
export function readAxes(flags: readonly SafetyFlagId[], facts: Facts): Axes {
  const checked = facts.of('checked');
  const cleared = flags.filter(id => safetyFlagById.get(id)?.isCheckable && checked.includes(id));
  const advice = flags.flatMap((flag): Advice[] => {
    const row = safetyFlagById.get(flag);
    if (!row) return [];
    const isCleared = cleared.includes(flag);
    const { withinDays, turnTo } = whomBeside(flag, flags) ?? row;
    return [
      {
        flag,
        urgency: isCleared ? 'routine' : row.urgency,
        within: isCleared ? null : (withinDays ?? null),
        handsOn: isCleared ? 'adapt' : row.handsOn,
        turnTo: turnTo ?? null,
      },
    ];
  });
  return {
    urgency: highest(
      urgencies,
      advice.map(each => each.urgency),
      'none',
    ),
    handsOn: highest(
      handsOnLevels,
      advice.map(each => each.handsOn),
      'free',
    ),
    cleared,
    advice,
  };
}

/** Flags that a care team may already have cleared: what the visitor is asked about. */
export const checkable = (flags: readonly SafetyFlagId[]): readonly SafetyFlagId[] =>
  flags.filter(id => safetyFlagById.get(id)?.isCheckable);
