// Where a text stands, and what is at stake there.
import { en } from '../../src/messages/en.ts';
import { healthLines } from '../../src/questionnaire/health-lines.ts';
import { safetySignIds } from '../../src/questionnaire/safety-signs.ts';
import { questionLegend } from '../../src/view-model/question-words.ts';
import { parts, type Risk, within } from './risks.ts';

export interface Place {
  readonly risk: Risk;
  readonly where: string;
  /** The part of the words that it belongs to. */
  readonly part: keyof typeof parts;
}

/** Is this key the row's own, or one below it? `*` stands for one name. */
const isUnder = (key: string, row: string): boolean => {
  const names = key.split('.');
  return row.split('.').every((name, index) => name === '*' || name === names[index]);
};

const closestFirst = [...within].sort((a, b) => b.under.split('.').length - a.under.split('.').length);
const healthIds: readonly string[] = healthLines.map(({ id }) => id);

/** What no row can say: where one flag is ticked, and which question an answer is to. */
function ownPlace(key: string): string | undefined {
  const [part, , question = ''] = key.split('.');
  if (key.startsWith('questionnaire.options.')) return `Answer to “${questionLegend(en, question)}”`;
  if (part !== 'flags') return undefined;
  const flag = key.slice('flags.'.length);
  if ((safetySignIds as readonly string[]).includes(flag)) return 'Safety signs, line to tick; read back';
  if (healthIds.includes(flag)) return 'Health questions, line to tick; read back';
  return 'Result: follows from other answers';
}

/** A line about a condition or a style says nothing without its name. */
function named(where: string, key: string): string {
  const [part, id = '', field] = key.split('.');
  if ((part !== 'conditions' && part !== 'modalities') || field === 'name') return where;
  const names: Readonly<Record<string, { readonly name: string }>> = en[part];
  return `${where}: ${names[id]?.name ?? id}`;
}

export const placeOf = (key: string): Place => {
  const [name] = key.split('.');
  const part = name as keyof typeof parts;
  // The same texts once more, said to somebody else.
  if (part === 'carer') {
    const { risk, where } = placeOf(key.slice('carer.'.length));
    return { risk, where, part };
  }
  if (part === 'wellness') {
    const { risk, where } = placeOf(key.slice('wellness.'.length));
    return { risk: risk === 'A' ? 'A' : parts.wellness.risk, where, part };
  }
  const rows = closestFirst.filter(({ under }) => isUnder(key, under));
  return {
    part,
    risk: rows.find(({ risk }) => risk)?.risk ?? parts[part].risk,
    where: ownPlace(key) ?? named(rows.find(({ where }) => where)?.where ?? parts[part].where, key),
  };
};
