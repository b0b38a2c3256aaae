import { actFor, type EmergencyAct } from '../../knowledge/emergency-acts.ts';
import type { SafetyFlagId } from '../../knowledge/safety-flags.ts';
import { fill } from '../../messages/fill.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Facts } from '../../questionnaire/facts.ts';
import type { LinkView } from '../link-view.ts';
import { flagReason } from './flag-reason.ts';
import type { HelpLinks } from './help-links.ts';
import type { NoticeView } from './types.ts';

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** Calls lead where the number is what matters; a doctor today is words first. */
const leading: readonly EmergencyAct[] = ['call', 'keep-still', 'crisis'];

/** Steps that speak of massage themselves, or where it is beside the point. */
const saysSo: readonly EmergencyAct[] = ['keep-still', 'today', 'crisis'];

const linksFor = (act: EmergencyAct, links: HelpLinks): readonly LinkView[] => {
  if (act === 'crisis') return [...links.crisis, ...links.emergency];
  if (act === 'maternity') return links.ifNoAnswer;
  return act === 'today' ? [...links.urgent, ...links.emergency] : links.emergency;
};

/** The number to call, or the words that stand in its place after "call". */
export const emergencyNumber = ({ number }: HelpLinks, { emergency }: Messages): string =>
  number === null ? emergency.anyNumber : fill(emergency.number, { number });

/**
 * One thing to do now, and why. What the visitor ticked is never quoted back: a line may name several examples of one
 * danger.
 * @param before what stands above it; the heading and the first reason of the very first stand above all
 */
export function emergencyNotice(
  act: EmergencyAct,
  before: readonly EmergencyAct[],
  flags: readonly SafetyFlagId[],
  links: HelpLinks,
  messages: Messages,
  facts: Facts,
): NoticeView {
  const isFirst = before.length === 0;
  const isYoung = facts.has('age.under-16');
  const shown = new Set(before.flatMap(each => linksFor(each, links)).map(({ href }) => href));
  const words = messages.emergency;
  const own = flags.filter(flag => actFor(flag) === act);
  const more: Readonly<Partial<Record<SafetyFlagId, string | readonly string[]>>> = {
    ...words.more,
    // Nobody who told of shivers is asked to look out for them.
    ...(flags.includes('fever-or-infection') && words.moreWithFever),
  };
  const emergency = emergencyNumber(links, messages);
  const reasons = unique(own.map(flag => flagReason(flag, facts, messages)));
  const steps = [
    ...(act === 'crisis' && isYoung ? [words.adult] : []),
    ...words.acts[act].steps,
    ...own.flatMap(flag => more[flag] ?? []),
    ...(act === 'today' && links.urgent.length === 0 ? [words.urgentAnywhere] : []),
    words.acts[act].say,
    ...(act === 'crisis' ? links.readable.crisis : []),
    ...links.readable.emergency,
    ...(isFirst && !saysSo.includes(act) ? [words.massage] : []),
  ];
  return {
    tone: 'emergency',
    heading: isFirst ? words.now : fill(words.acts[act].heading, { emergency }),
    text: unique(steps).map(step => fill(step, { emergency })),
    items: isFirst ? reasons.slice(1) : reasons,
    isUrgent: leading.includes(act),
    actions: linksFor(act, links).filter(({ href }) => !shown.has(href)),
  };
}
