import { telHref } from '../../config/tel-href.ts';
import type { ResolvedConfig } from '../../config/types.ts';
import { emergencyLinesByRegion } from '../../knowledge/emergency-numbers.ts';
import { type SafetyFlagId, safetyFlagById } from '../../knowledge/safety-flags.ts';
import { fill } from '../../messages/fill.ts';
import type { Language } from '../../messages/languages.ts';
import type { Facts } from '../../questionnaire/facts.ts';
import type { LinkView } from '../link-view.ts';
import { flagText } from './said-by-visitor.ts';
import type { NoticeView } from './types.ts';

/** How fast: the strictest of the raised signs. A crisis alone has words of its own. */
export function actOf(flags: readonly SafetyFlagId[]): 'call' | 'today' | 'crisis' {
  const rows = flags.flatMap(id => safetyFlagById.get(id) ?? []).filter(({ urgency }) => urgency === 'now');
  if (rows.some(({ turnTo }) => turnTo !== 'crisis-line')) return 'call';
  return rows.length > 0 ? 'crisis' : 'today';
}

const callLink = (number: string | null, text: string): readonly LinkView[] => {
  const href = number === null ? null : telHref(number);
  return number && href ? [{ text: fill(text, { number }), href, target: 'self' }] : [];
};

/** What to do now. A number that cannot be dialled (a text, or an unknown region) stays readable words. */
export function emergencyNotice(
  flags: readonly SafetyFlagId[],
  facts: Facts,
  config: ResolvedConfig,
  { messages, region }: Language,
): NoticeView {
  const { emergency, outcomes } = messages.result;
  const act = actOf(flags);
  const lines = emergencyLinesByRegion.get(region);
  const number = config.emergencyNumber ?? lines?.number ?? null;
  const crisis = config.crisisLine ?? lines?.crisisLine ?? null;
  const isCrisis = flags.includes('thoughts-of-self-harm');
  const advice = messages.emergencyAdvice as Readonly<Record<string, string>>;
  const calls = callLink(number, emergency.call);
  const crisisCalls = isCrisis ? callLink(crisis, emergency.crisis) : [];
  const readable = [number, isCrisis ? crisis : null].filter(
    (each): each is string => each !== null && telHref(each) === null,
  );
  return {
    tone: 'emergency',
    heading: messages.result.told,
    text: [
      ...(act === 'today' ? [emergency.today] : []),
      ...flags.flatMap(id => advice[id] ?? []),
      ...(act === 'today' ? [number ? fill(emergency.wait, { number }) : emergency.waitAnywhere] : []),
      ...readable,
      ...(number === null ? [emergency.list] : []),
      ...(act === 'call' && isCrisis ? [outcomes.crisis.lead] : []),
    ],
    isUrgent: act !== 'today',
    items: flags
      .filter(id => safetyFlagById.get(id)?.tier === 'emergency')
      .map(id => flagText(id, facts, messages)),
    actions: act === 'crisis' ? [...crisisCalls, ...calls] : [...calls, ...crisisCalls],
  };
}
