import { inWords } from '../../../src/config/issue.ts';
import { meantNames } from '../../../src/config/meant-names.ts';
import { parseChild } from '../../../src/config/parse-child.ts';
import { configPaths, groups } from '../../../src/config/schema.ts';
import { isMessagePath } from '../../../src/messages/own-texts.ts';
import { type Pasted, quoted } from './pasted.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object of settings as the JSON inside the tag, or `config`, has it. */
export function fromObject(settings: unknown): Pasted {
  const values: Record<string, string> = {};
  const notes: string[] = [];
  const read = (object: Readonly<Record<string, unknown>>, group = ''): void => {
    for (const [key, value] of Object.entries(object)) {
      const path = `${group}${key}`;
      if (!group && groups.includes(key)) {
        if (isObject(value)) read(value, `${key}.`);
        else notes.push(`${quoted(key)} should hold several values. It was left out.`);
      } else if (group === 'texts.' ? isMessagePath(key) : configPaths.has(path)) {
        const text = value === null || isObject(value) ? '' : inWords(value);
        if (text) values[path] = text;
      } else {
        const [meant] = group === 'texts.' ? [] : meantNames(path, [...configPaths.keys()]);
        notes.push(
          `${quoted(path)} is not a setting${meant ? `; perhaps ${meant} was meant` : ''}. It was left out.`,
        );
      }
    }
  };
  if (isObject(settings)) read(settings);
  return { setUp: Object.freeze(values), notes };
}

/** The text of the JSON inside the tag; blank is none. Curly quotes are understood. */
export function fromJson(text: string): Pasted {
  const { settings, fault } = parseChild(text);
  const { setUp, notes } = fromObject(settings);
  return { setUp, notes: [...(fault ? [`The JSON is ${fault[0]}; using ${fault[1]}.`] : []), ...notes] };
}
