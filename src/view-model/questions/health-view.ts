import type { Language } from '../../messages/languages.ts';
import { type HealthGroup, healthGroups, healthLines } from '../../questionnaire/health-lines.ts';
import { type AskedItem, type GivenAnswers, ticksOn } from '../../questionnaire/replay.ts';
import { optionLabel, questionHint, questionLegend } from '../question-words.ts';
import { optionView } from './option-view.ts';
import type { ChoiceView, OptionView } from './types.ts';

const groupsOf = (line: string): readonly HealthGroup[] =>
  healthLines.find(({ id }) => id === line)?.groups ?? [];

/**
 * The health screen as one list, in two halves that may stand side by side: the groups, each with its lines open below it; the lines that are never folded;
 * "none of these"; and "not sure", which opens all lines below itself. A line stands once, also where two of its groups
 * are open; a group stays open while a line of it is ticked, so no tick is ever out of sight.
 *
 * @param lines the lines that concern this visitor now, or `undefined` where there are none
 */
export function healthView(
  groups: AskedItem,
  lines: AskedItem | undefined,
  given: GivenAnswers,
  language: Language,
): ChoiceView {
  const { messages } = language;
  const tickedGroups = ticksOn('health-groups', given);
  const tickedLines = ticksOn('health', given);
  const showsAll = tickedGroups.includes('not-sure');
  const label = (group: string): string => optionLabel(messages, 'health-groups', group);

  const isOpen = (group: HealthGroup): boolean =>
    tickedGroups.includes(group) || (group === 'cancer' && ticksOn('help', given).includes('cancer'));
  /** The group under which a line stands: an open one before a closed one that its own tick keeps open. */
  const placeOf = (line: string): HealthGroup | undefined => {
    const own = groupsOf(line);
    return own.find(isOpen) ?? (showsAll || tickedLines.includes(line) ? own[0] : undefined);
  };
  const line = (id: string): OptionView =>
    optionView('health', id, optionLabel(messages, 'health', id), tickedLines.includes(id));
  // A line that stands in for another group comes after the group's own.
  const linesOf = (group: HealthGroup): readonly OptionView[] => {
    const placed = (lines?.options ?? []).filter(id => placeOf(id) === group);
    const isOwn = (id: string): boolean => groupsOf(id)[0] === group;
    return [...placed.filter(isOwn), ...placed.filter(id => !isOwn(id))].map(line);
  };

  const list = (id: string, legend: string, parts: ChoiceView['groups']): ChoiceView => ({
    kind: 'many',
    id,
    legend,
    isLegendHeard: true,
    hint: null,
    groups: parts,
    isLined: true,
    isGauge: false,
    fold: null,
    map: null,
    error: null,
  });
  const part = (heading: string | null, options: readonly OptionView[]) => ({ heading, fold: null, options });

  const opened = (option: string): ChoiceView | null => {
    if (option === 'not-sure' && showsAll)
      return list(
        'health-all',
        label(option),
        healthGroups.map(group => part(label(group), linesOf(group))),
      );
    const group = healthGroups.find(each => each === option);
    const own = group && !showsAll ? linesOf(group) : [];
    return own.length > 0 ? list(`health-${option}`, label(option), [part(null, own)]) : null;
  };
  const row = (option: string): OptionView => ({
    ...optionView('health-groups', option, label(option), tickedGroups.includes(option), opened(option)),
    isOpener: option !== 'none',
  });

  const isGroup = (option: string): boolean => healthGroups.some(group => group === option);
  const rows = [
    ...groups.options.filter(isGroup).map(row),
    ...(lines?.options ?? []).filter(id => placeOf(id) === undefined).map(line),
  ];
  const half = Math.ceil(rows.length / 2);
  const silent = groups.options.filter(option => !isGroup(option)).map(row);
  return {
    ...list(groups.id, questionLegend(messages, groups.question), [
      part(null, rows.slice(0, half)),
      part(null, rows.slice(half)),
      part(null, silent),
    ]),
    isLegendHeard: false,
    hint: questionHint(messages, groups.question),
  };
}
